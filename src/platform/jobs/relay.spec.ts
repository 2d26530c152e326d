import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Announcements } from '../database/announcements.js';
import type { RecurringJobs } from './recurring-jobs.js';
import { Relay } from './relay.js';
import type { SendDueJobs } from './send-due-jobs.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('does each thing once after a database that hung for long answers, however often it was wanted', async () => {
  let answer = (): void => undefined;
  const hanging = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const done: string[] = [];
  const announcements = Object.create(Announcements.prototype) as Announcements;
  jest.spyOn(announcements, 'listen').mockResolvedValue();
  const relay = new Relay(
    {
      send: () => hanging.then(() => done.push('sent')).then(() => 'nothing' as const),
      takeBackLost: () => hanging.then(() => done.push('reconciled')).then(() => false),
    } as SendDueJobs,
    {
      promiseDue: async () => {
        await hanging;
        done.push('promised');
      },
    } as RecurringJobs,
    announcements,
  );
  await relay.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(100_000);
  expect(done).toEqual([]);
  answer();
  await jest.advanceTimersByTimeAsync(0);
  // The look that hung, and one more of each that was wanted meanwhile.
  expect(done.sort()).toEqual(['promised', 'reconciled', 'reconciled', 'sent']);
  await relay.beforeApplicationShutdown();
});
