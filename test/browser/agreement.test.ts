import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { colleague, haveRated } from './support/rated.js';

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe.each(LANGUAGES)('The page on agreement in %s', (language) => {
  const t = wordsOf(language);

  async function onPage(check: (page: Page) => Promise<void>, address = '/desk/agreement'): Promise<void> {
    const { cookie } = await app.signIn('fact_checker');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto(address);
    await check(page);
    await close();
  }

  if (language === LANGUAGES[0]) {
    it('says honestly that there is nothing yet, and what has to happen', async () => {
      await onPage(async (page) => {
        await page.getByText(t('agreement.empty')).waitFor();
        await page.getByText(t('agreement.empty.hint')).waitFor();
        await checkAccessibility(page);
      });
      const [amal, ziad, omar] = await Promise.all(
        ['Amal', 'زياد', 'Omar'].map((name) => colleague(app, name)),
      );
      for (const place of [0, 4, 0, 4]) {
        await haveRated(app, [
          [ziad!, place],
          [amal!, place],
        ]);
      }
      await haveRated(app, [
        [ziad!, 0],
        [amal!, 4],
      ]);
      await haveRated(app, [
        [omar!, 0],
        [amal!, 0],
      ]);
      // Sealed still: counts nowhere.
      await haveRated(app, [[omar!, 2]]);
    });
  }

  it('shows the figure of all and those of each two by name, with what they were counted from', async () => {
    await onPage(async (page) => {
      const rows = page.getByRole('row');
      await rows.nth(2).waitFor();
      const cells = await Promise.all([1, 2].map((row) => rows.nth(row).locator('th, td').allInnerTexts()));
      expect(cells.map(([names]) => names)).toEqual([
        expect.stringMatching(/^Amal.*Omar$/),
        expect.stringMatching(/^Amal.*زياد$/),
      ]);
      expect(cells[0]![3]).toContain(t('agreement.none'));
      expect(cells[1]!.slice(1).map((cell) => cell.replaceAll(/[^\d.]/g, ''))).toEqual(['5', '80', '0.62']);
      expect(await page.getByRole('definition').innerText()).toBe('0.69');
      await checkAccessibility(page);
    });
  });

  it('keeps the days in the address, and leads back from days without a round', async () => {
    await onPage(async (page) => {
      await page.getByRole('row').nth(2).waitFor();
      await page.getByLabel(t('agreement.to')).fill('2020-01-31');
      await page.getByText(t('agreement.emptyFiltered')).waitFor();
      expect(new URL(page.url()).search).toBe('?to=2020-01-31');
      await checkAccessibility(page);
      await page.reload();
      expect(await page.getByLabel(t('agreement.to')).inputValue()).toBe('2020-01-31');
      await page.getByRole('button', { name: t('agreement.clear') }).click();
      await page.getByRole('row').nth(2).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('is one of the pages about the desk, though not for readers', async () => {
    await onPage(async (page) => {
      await page.getByRole('link', { name: t('nav.desk'), exact: true }).click();
      await page.waitForURL('**/desk/agreement');
    }, '/claims');
    const { cookie } = await app.signIn('reader');
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie,
      expected: [/status of 403/],
    });
    await page.goto('/desk/agreement');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await close();
  });
});
