import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { made, Newsroom } from '../api/support/newsroom.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const CHANGES = 12;
const REASON = 'يُنتظر رد الوزارة.';

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe.each(LANGUAGES)('The history of a claim in %s', (language) => {
  const t = wordsOf(language);
  const told = { en: 'changed the wording', ar: 'تعديل نص الادعاء' }[language];
  const entered = { en: 'entered the claim', ar: 'إدخال الادعاء' }[language];
  let claimId: string;

  beforeAll(async () => {
    const editor = await app.client('editor');
    claimId = (await new Newsroom(editor).claim()).id;
    for (let change = 1; change <= CHANGES; change += 1) {
      made(await editor.patch(`/api/v1/claims/${claimId}`, { text: `The bridge was closed ${change}` }));
    }
    made(await editor.post(`/api/v1/claims/${claimId}/moves`, { move: 'set_not_checkable', reason: REASON }));
  });

  async function onPage(
    role: 'reader' | 'fact_checker',
    check: (page: Page) => Promise<void>,
  ): Promise<void> {
    const { cookie } = await app.signIn(role);
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto(`/claims/${claimId}`);
    await check(page);
    await close();
  }

  it('is told in sentences, latest first, with the reason in its own words', async () => {
    await onPage('fact_checker', async (page) => {
      const events = page.getByRole('region', { name: t('history.title') }).getByRole('listitem');
      await events.nth(7).waitFor();
      expect(await events.count()).toBe(8);
      expect(await events.first().locator('blockquote').innerText()).toBe(REASON);
      expect(await events.nth(1).innerText()).toContain(told);
      expect(await events.nth(1).innerText()).toContain(t('history.byKey'));
      expect(await events.nth(1).locator('time').getAttribute('datetime')).toMatch(/^\d{4}-.*Z$/);
      await checkAccessibility(page);
    });
  });

  it('goes back to the beginning when asked, from where the reader was, and is short again when asked', async () => {
    await onPage('fact_checker', async (page) => {
      const panel = page.getByRole('region', { name: t('history.title') });
      const events = panel.getByRole('listitem');
      await panel.getByRole('button', { name: t('history.earlier') }).press('Enter');
      await panel.getByText(entered).waitFor();
      expect(await events.count()).toBe(CHANGES + 2);
      expect(await events.nth(8).and(page.locator(':focus')).count()).toBe(1);
      expect(await panel.getByRole('button', { name: t('history.earlier') }).count()).toBe(0);
      await checkAccessibility(page);
      await panel.getByRole('button', { name: t('history.latestOnly') }).press('Enter');
      await events.nth(8).waitFor({ state: 'detached' });
      expect(await events.count()).toBe(8);
      expect(await panel.getByRole('button', { name: t('history.earlier') }).count()).toBe(1);
    });
  });

  it('goes on with what is done on the page', async () => {
    await onPage('fact_checker', async (page) => {
      const events = page.getByRole('region', { name: t('history.title') }).getByRole('listitem');
      const asked = events.filter({ hasText: { en: 'looked at again', ar: 'إعادة التحقق' }[language] });
      await events.first().waitFor();
      expect(await asked.count()).toBe(0);
      await page.getByRole('button', { name: t('recheck.request') }).click();
      await page.getByText(t('recheck.requested')).waitFor();
      await asked.first().waitFor();
    });
  });

  it('is told to nobody outside the desk', async () => {
    await onPage('reader', async (page) => {
      await page.getByRole('heading', { name: t('recheck.title'), exact: true }).waitFor();
      expect(await page.getByText(t('history.title')).count()).toBe(0);
    });
  });
});
