import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Newsroom } from './support/newsroom.js';
import { OwnPostgres } from './support/own-postgres.js';

jest.setTimeout(120_000);

let postgres: OwnPostgres;
let newsroom: Newsroom;

beforeAll(async () => {
  postgres = await OwnPostgres.create();
  newsroom = await Newsroom.open(postgres);
});

afterAll(async () => {
  await newsroom.close();
});

/** Whatever happened meanwhile, each recheck was done once, and no process was lost over it. */
async function expectBalance(): Promise<void> {
  const { flood, fleet, asked } = newsroom;
  await flood.untilSettled();
  expect(await flood.ledger()).toEqual(flood.balanced(asked));
  expect(fleet.allLive()).toBe(true);
}

describe('two thousand rechecks in flight', () => {
  it('are each done once, though PostgreSQL is restarted', async () => {
    await newsroom.rechecksInFlight();
    await postgres.restart();
    await expectBalance();
  });

  it('are each done once, though an administrator ends every connection, again and again', async () => {
    await newsroom.rechecksInFlight();
    for (const share of [0.8, 0.6, 0.4]) {
      await newsroom.untilLeft(share);
      await newsroom.flood.endOtherConnections();
    }
    await expectBalance();
  });
});
