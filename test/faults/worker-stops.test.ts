import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase } from '../support/database.js';
import { expectBalance } from './support/expect-balance.js';
import { Newsroom } from './support/newsroom.js';

jest.setTimeout(300_000);

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await Newsroom.open(await cloneDatabase());
});

afterAll(async () => {
  await newsroom.close();
});

describe('two thousand rechecks in flight', () => {
  it('are each done once and cost one attempt, though all workers are replaced one by one', async () => {
    await newsroom.rechecksInFlight();
    for (const worker of [...newsroom.fleet.workers]) {
      await newsroom.fleet.add('worker');
      expect(await newsroom.fleet.retire(worker)).toBe(0);
    }
    await expectBalance(newsroom);
    expect(await newsroom.flood.attempts()).toEqual({ most: 1, errors: 0 });
  });

  it('are each done once, though a worker is halted for so long that others take its work, and then goes on', async () => {
    await newsroom.rechecksInFlight();
    const { process } = newsroom.fleet.workers[0]!;
    process.signal('SIGSTOP');
    await sleep(27_000);
    process.signal('SIGCONT');
    await expectBalance(newsroom);
  });
});
