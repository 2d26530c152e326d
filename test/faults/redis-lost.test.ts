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
  it('are each done once, though Redis is emptied twice', async () => {
    await newsroom.rechecksInFlight();
    await newsroom.redis.empty();
    await newsroom.untilLeft(0.7);
    await newsroom.redis.empty();
    await expectBalance(newsroom);
  });

  it('are each done once, though Redis is killed and comes back empty', async () => {
    await newsroom.rechecksInFlight();
    await newsroom.redis.kill();
    await sleep(2_000);
    await newsroom.redis.start();
    await expectBalance(newsroom);
  });

  it('cost no attempt more than one each, and leave no error', async () => {
    expect(await newsroom.flood.attempts()).toEqual({ most: 1, errors: 0 });
  });
});
