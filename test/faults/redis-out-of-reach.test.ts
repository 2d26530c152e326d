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
  it('are each done once, though Redis is full for a while and refuses everything', async () => {
    await newsroom.rechecksInFlight();
    await newsroom.redis.fill();
    await sleep(10_000);
    await newsroom.redis.giveMemory();
    await expectBalance(newsroom);
  });

  it('are each done once, though every word to and from Redis takes a tenth of a second', async () => {
    newsroom.network.latencyMs = 100;
    try {
      await newsroom.rechecksInFlight();
      await expectBalance(newsroom);
    } finally {
      newsroom.network.latencyMs = 0;
    }
  });

  it('are each done once, though Redis cannot be reached for a while', async () => {
    await newsroom.rechecksInFlight();
    await newsroom.network.cut();
    await sleep(10_000);
    await newsroom.network.mend();
    await expectBalance(newsroom);
  });

  it('cost no attempt more than one each, and leave no error', async () => {
    expect(await newsroom.flood.attempts()).toEqual({ most: 1, errors: 0 });
  });
});
