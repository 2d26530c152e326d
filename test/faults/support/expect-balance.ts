import { expect } from '@jest/globals';
import type { Newsroom } from './newsroom.js';

/** Whatever happened meanwhile, each recheck was done once, and no process was lost over it. */
export async function expectBalance({ flood, fleet, asked }: Newsroom): Promise<void> {
  await flood.untilSettled();
  expect(await flood.ledger()).toEqual(flood.balanced(asked));
  expect(fleet.allLive()).toBe(true);
}
