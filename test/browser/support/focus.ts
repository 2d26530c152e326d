import type { Locator } from 'playwright-core';
import { waitUntil } from '../../support/wait-until.js';

/** Waits until the focus is there: whoever works without a mouse goes on from it. */
export async function hasFocus(what: string, locator: Locator): Promise<void> {
  await waitUntil(`the focus is on ${what}`, async () =>
    (await locator.and(locator.page().locator(':focus')).count()) === 1 ? true : null,
  );
}
