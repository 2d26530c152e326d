import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase } from '../support/database.js';
import { Newsroom } from './support/newsroom.js';

jest.setTimeout(300_000);

const SHIFTED_CLOCK = fileURLToPath(new URL('./support/shifted-clock.mjs', import.meta.url));
const MINUTES = [7, -7, 0, 7, -7];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await Newsroom.open(await cloneDatabase(), {
    env: (_role, number) => ({
      NODE_OPTIONS: `--import=${SHIFTED_CLOCK}`,
      CLOCK_SHIFT_MS: String(MINUTES[number % MINUTES.length]! * 60_000),
    }),
  });
});

afterAll(async () => {
  await newsroom.close();
});

describe('processes whose clocks are up to fourteen minutes apart', () => {
  it('do have such clocks', () => {
    const off = newsroom.fleet.members.map(({ process }) =>
      Number(/off by (-?\d+) ms/.exec(process.output)?.[1]),
    );
    // Nought may come out as less than nothing.
    expect(off.map((each) => Math.round(each / 60_000) + 0)).toEqual(MINUTES);
  });

  it('do each of two thousand rechecks once, and no attempt is held to be late', async () => {
    await newsroom.rechecksInFlight();
    const { flood, asked } = newsroom;
    await flood.untilSettled();
    expect(await flood.ledger()).toEqual(flood.balanced(asked));
    expect(await flood.attempts()).toEqual({ most: 1, errors: 0 });
  });

  it('begin what has a time at that time', async () => {
    const { flood } = newsroom;
    const promised = flood.claims.slice(0, 100);
    await flood.requestAtOnce(promised, (manager) =>
      manager.query(
        `update jobs set run_at = now() + interval '6 seconds' where kind = 'recheck' and state = 'queued'`,
      ),
    );
    newsroom.asked += promised.length;
    await flood.untilSettled();
    const [off] = await flood.dataSource.query<[{ jobs: number; earliest: number; latest: number }]>(
      `select count(*)::integer as jobs, min(seconds) as earliest, max(seconds) as latest from (
         select extract(epoch from started_at - run_at)::float as seconds from jobs
         where kind = 'recheck' and run_at > created_at + interval '1 second') timed`,
    );
    expect(off.jobs).toBe(100);
    expect(off.earliest).toBeGreaterThanOrEqual(0);
    expect(off.latest).toBeLessThan(10);
    expect(await flood.ledger()).toEqual(flood.balanced(newsroom.asked));
  });
});
