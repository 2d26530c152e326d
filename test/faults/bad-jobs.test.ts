import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase } from '../support/database.js';
import { BadClaims } from './support/bad-claims.js';
import { Newsroom } from './support/newsroom.js';

jest.setTimeout(300_000);

const BAD_JOBS = fileURLToPath(new URL('./support/bad-jobs.mjs', import.meta.url));

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await Newsroom.open(await cloneDatabase(), {
    env: (role) => (role === 'worker' ? { NODE_OPTIONS: `--import=${BAD_JOBS}` } : {}),
  });
});

afterAll(async () => {
  await newsroom.close();
});

describe('jobs that throw or hang, among two thousand', () => {
  it('end as failed and say why, while every other job is done once by the same processes', async () => {
    const { flood, fleet } = newsroom;
    const bad = await BadClaims.choose(flood, ['throws', 'hangs']);
    await bad.requestAll();
    await flood.untilSettled();

    expect(await bad.errors()).toEqual({
      throws: 'This claim cannot be looked at.',
      hangs: 'Broken off after 3 s.',
    });
    const rechecks = flood.claims.length;
    expect(await flood.ledger()).toEqual({
      ...flood.balanced(rechecks),
      doneOnce: rechecks - 2,
      notDone: 2,
      failed: { recheck: 2 },
    });
    expect(fleet.allLive()).toBe(true);
  });
});
