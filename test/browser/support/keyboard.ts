import type { Page } from 'playwright-core';

/** More stops than any of our screens has. */
const MOST_STOPS = 80;

/** Presses Tab until the focus is on what the expression says, as somebody without a mouse does. */
export async function tabTo(
  page: Page,
  what: string,
  isReached: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(`(() => { const it = document.activeElement; return ${isReached}; })()`)) return;
  }
  throw new Error(`${what} cannot be reached with the Tab key`);
}
