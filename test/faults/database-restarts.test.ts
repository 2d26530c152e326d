import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { expectBalance } from './support/expect-balance.js';
import { Newsroom } from './support/newsroom.js';
import { OwnPostgres } from './support/own-postgres.js';

jest.setTimeout(300_000);

let postgres: OwnPostgres;
let newsroom: Newsroom;

beforeAll(async () => {
  postgres = await OwnPostgres.create();
  newsroom = await Newsroom.open(postgres);
});

afterAll(async () => {
  await newsroom.close();
});

describe('two thousand rechecks in flight', () => {
  it('are each done once, though PostgreSQL is restarted', async () => {
    await newsroom.rechecksInFlight();
    await postgres.restart();
    await expectBalance(newsroom);
  });

  it('are each done once, though an administrator ends every connection, again and again', async () => {
    await newsroom.rechecksInFlight();
    for (const share of [0.8, 0.6, 0.4]) {
      await newsroom.untilLeft(share);
      await newsroom.flood.endOtherConnections();
    }
    await expectBalance(newsroom);
  });
});
