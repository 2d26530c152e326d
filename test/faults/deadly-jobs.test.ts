import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase } from '../support/database.js';
import { BadClaims } from './support/bad-claims.js';
import { Newsroom } from './support/newsroom.js';

jest.setTimeout(480_000);

const BAD_JOBS = fileURLToPath(new URL('./support/bad-jobs.mjs', import.meta.url));

let newsroom: Newsroom;
const supervised = new AbortController();
let supervising: Promise<void>;

beforeAll(async () => {
  newsroom = await Newsroom.open(await cloneDatabase(), {
    env: (role) =>
      role === 'worker' ? { NODE_OPTIONS: `--max-old-space-size=256 --import=${BAD_JOBS}` } : {},
  });
  // One that is in a loop does not answer any more, and is replaced for that.
  supervising = newsroom.fleet.supervise(supervised.signal);
});

afterAll(async () => {
  supervised.abort();
  await supervising;
  await newsroom.close();
});

describe('jobs that never come back from a loop, or eat all memory, among two thousand', () => {
  it('end as failed and say why, while every other job is done once, though it lost its process to one of them', async () => {
    const { flood } = newsroom;
    const bad = await BadClaims.choose(flood, ['loops', 'devours']);
    await bad.requestAll();
    await flood.untilSettled(240_000);

    const cutOff = 'Every attempt was cut off before its end.';
    expect(await bad.errors()).toEqual({ loops: cutOff, devours: cutOff });
    const rechecks = flood.claims.length;
    expect(await flood.ledger()).toEqual({
      ...flood.balanced(rechecks),
      doneOnce: rechecks - 2,
      notDone: 2,
      failed: { recheck: 2 },
    });

    const later = flood.claims.slice(0, 100);
    await flood.request(later);
    await flood.untilSettled();
    expect(await flood.ledger()).toMatchObject({ doneOnce: rechecks - 2 + later.length });
  });
});
