import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
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
  it('are each done once, though one worker after the other is killed at work', async () => {
    await newsroom.rechecksInFlight();
    for (const share of [0.8, 0.6, 0.4]) {
      await newsroom.untilLeft(share);
      await newsroom.fleet.kill(newsroom.fleet.workers[0]!);
      await newsroom.fleet.add('worker');
    }
    await expectBalance(newsroom);
  });
});
