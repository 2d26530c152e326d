import { describe, expect, it } from '@jest/globals';
import { Slots } from './slots.js';

const refusal = () => new Error('no turn');

describe('slots', () => {
  it('refuse one whose turn does not come in time, and go on as if it had never asked', async () => {
    const slots = new Slots(1, 20, refusal);
    await slots.take();
    await expect(slots.take()).rejects.toThrow('no turn');
    slots.giveBack();
    await slots.take();
    await expect(slots.take()).rejects.toThrow('no turn');
  });

  it('are given in the order in which they were asked for', async () => {
    const slots = new Slots(1, 1_000, refusal);
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

  it('are given back by work that fails', async () => {
    const slots = new Slots(1, 20, refusal);
    const work = slots.during(() => Promise.reject(new Error('the work failed')));
    await expect(work).rejects.toThrow('the work failed');
    expect(await slots.during(() => Promise.resolve('done'))).toBe('done');
  });
});
