import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { SignedIn, TestApp } from '../../support/test-app.js';
import { startTestApp } from '../../support/test-app.js';
import { waitUntil } from '../../support/wait-until.js';

// Longer than a step of the browser may take, so that a failure names the step and not only the test.
jest.setTimeout(45_000);

export type Language = 'en' | 'ar';

export const LANGUAGES: readonly Language[] = ['en', 'ar'];

/** The browser notes an answer 401 in its console: asking who is signed in is answered so before signing in. */
export const NOT_SIGNED_IN_YET = /status of 401/;

/** The interface's own words, so that a test finds things as a reader of that language does. */
export function wordsOf(language: Language): (key: string) => string {
  const file = new URL(`../../../web/src/messages/${language}.json`, import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return (key) => {
    const word = words[key];
    if (word === undefined) throw new Error(`${language}.json has no ${key}`);
    return word;
  };
}

/** The application with the sample, once its contradiction has been found. */
export async function startWithSample(): Promise<TestApp> {
  const app = await startTestApp({ sample: true });
  const reader = await app.client('reader');
  await waitUntil(
    "the sample's contradiction is found",
    async () => {
      const { body } = await reader.get('/api/v1/contradictions');
      return (body as { items: object[] }).items[0];
    },
    { timeoutMs: 15_000 },
  );
  return app;
}

/** Signs in by the form, as a person does. */
export async function signInByForm(page: Page, who: Pick<SignedIn, 'email' | 'password'>): Promise<void> {
  await page.locator('input[name=email]').fill(who.email);
  await page.locator('input[name=password]').fill(who.password);
  await page.locator('button[type=submit]').click();
}
