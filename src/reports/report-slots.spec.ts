import { describe, expect, it } from '@jest/globals';
import { ReportSlots } from './report-slots.js';
import { TooManyReports } from './report.errors.js';

describe('the slots for reports', () => {
  it('refuse one whose turn does not come in time, and go on as if it had never asked', async () => {
    const slots = new ReportSlots(1, 20);
    await slots.take();
    await expect(slots.take()).rejects.toBeInstanceOf(TooManyReports);
    slots.giveBack();
    await slots.take();
    await expect(slots.take()).rejects.toBeInstanceOf(TooManyReports);
  });

  it('are given in the order in which they were asked for', async () => {
    const slots = new ReportSlots(1, 1_000);
    await slots.take();
    const order: number[] = [];
    const waiting = [1, 2, 3].map(async (number) => {
      await slots.take();
      order.push(number);
      slots.giveBack();
    });
    slots.giveBack();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
  });
});
