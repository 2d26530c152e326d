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
  it('are each done once, though PostgreSQL crashes twice in the middle and recovers', async () => {
    await newsroom.rechecksInFlight();
    await postgres.crash();
    await newsroom.untilLeft(0.6);
    await postgres.crash();
    await expectBalance(newsroom);
  });
});
