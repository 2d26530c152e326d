import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../../src/platform/database/new-id.js';
import { type Item, items, made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { withoutPause } from '../support/pace.js';
import { RawSite } from '../support/raw-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const KIND = 'Content-Type: text/html; charset=utf-8\r\nConnection: close';
const BEFORE = `<!doctype html><html lang="ar" dir="rtl"><head><title>إغلاق الجسر</title></head><body>
  <p>أعلنت بلدية المدينة أن الجسر أُغلق يوم الاثنين أمام حركة السير بسبب أعمال الصيانة الدورية.</p>
  <p>وقال المتحدث باسم البلدية إن الأعمال ستستمر ثلاثة أيام على أن يُعاد فتحه مساء الخميس.</p></body></html>`;
const AFTER = BEFORE.replace('يوم الاثنين', 'صباح الثلاثاء').replace('<title>', '<title>تحديث: ');
const QUOTE = 'الجسر أُغلق يوم الاثنين أمام حركة السير';

describe.each(LANGUAGES)('Rechecks, for an editor who reads %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let site: RawSite;
  let browser: TestBrowser;
  let watched: WatchedPage;
  let page: Page;
  let editor: ApiClient;
  let room: Newsroom;
  let claimId: string;

  beforeAll(async () => {
    site = await RawSite.open();
    [app, browser] = await Promise.all([
      startTestApp({ environment: { ISNAD_FETCH: 'on', ISNAD_FETCH_ALLOW: '127.0.0.1' } }),
      launchBrowser(),
    ]);
    await withoutPause(app.dataSource);
    // A page that was looked at a moment ago would not be looked at again.
    await app.dataSource.query(
      `insert into settings (id, key, value, changed_by) values ($1, 'rechecks.fresh_capture', '0', 'A test')`,
      [newId()],
    );
    editor = await app.client('editor');
    room = new Newsroom(editor, await app.client('fact_checker'));
    const { cookie } = await app.signIn('editor');
    // The answer 409 that one of the tests is about is noted in the console.
    watched = await browser.open({ url: app.url, language, cookie, expected: [/status of 409/] });
    page = watched.page;
  });

  afterAll(async () => {
    await watched.close();
    await browser.close();
    await app.close();
    await site.close();
  });

  /** A page of a claim whose verdict relies on a page of the web, which has changed since. */
  beforeEach(async () => {
    site.answers('/page', `200 OK\r\n${KIND}`, BEFORE);
    claimId = (await room.claim()).id;
    const evidence = {
      title: 'بيان البلدية',
      url: `http://127.0.0.1:${site.port}/page`,
      tier: 'primary',
      language: 'ar',
      stance: 'supports',
      quote: QUOTE,
    };
    const link = made(await editor.post(`/api/v1/claims/${claimId}/evidence`, evidence));
    const captures = `/api/v1/evidence/${(link['evidence'] as Item).id}/captures`;
    await waitUntil('the page is captured', async () => items(await editor.get(captures))[0]?.['outcome']);
    await room.verdict({}, claimId);
    site.answers('/page', `200 OK\r\n${KIND}`, AFTER);
    await page.goto(`/claims/${claimId}`);
    await page.getByRole('button', { name: t('recheck.request') }).waitFor();
    expect(await banner().count()).toBe(0);
    await page.getByLabel(t('recheck.reason')).fill('A reader wrote');
    await page.getByRole('button', { name: t('recheck.request') }).click();
    await page.getByText(t('recheck.outcome.needs_review'), { exact: true }).waitFor();
  });

  const banner = () => page.getByRole('region', { name: t('verdict.underRecheck') });
  const diff = () => page.getByRole('region', { name: t('diff.title') });
  const form = () => page.getByRole('form', { name: t('recheck.decide') });

  async function choose(decision: 'verdict_stands' | 'reopen'): Promise<void> {
    await page.getByRole('button', { name: t('recheck.decide') }).click();
    await form()
      .getByLabel(t(`recheck.decide.${decision}`), { exact: true })
      .check();
  }

  it('show what set them off and how the page differs, and that the verdict is being checked', async () => {
    await diff().waitFor();
    const panel = page.getByRole('region', { name: t('recheck.title'), exact: true });
    expect(await panel.getByText('A reader wrote').count()).toBe(1);
    expect(await panel.getByText(t('recheck.page.changed'), { exact: true }).count()).toBe(1);
    expect(await panel.getByText(t('recheck.quote.orphaned'), { exact: true }).count()).toBe(1);
    expect(await panel.getByText('تحديث: إغلاق الجسر', { exact: true }).count()).toBe(1);
    const hunk = diff().getByRole('listitem').first();
    const words = hunk.locator('p[lang=ar][dir=auto]');
    expect(await words.first().locator('del').first().innerText()).toContain('يوم الاثنين');
    expect(await words.last().locator('ins').first().innerText()).toContain('صباح الثلاثاء');
    // Said in words, too, and in the language of the reader.
    expect(await hunk.locator('del').first().innerText()).toContain(t('diff.removed.start'));
    const [before, now] = await Promise.all([words.first().boundingBox(), words.last().boundingBox()]);
    expect(before!.width).toBeCloseTo(now!.width, 0);
    expect(await banner().innerText()).toContain(t('verdict.underRecheck.open'));
    await checkAccessibility(page);
  });

  it('stand in the queue, which can be narrowed to them', async () => {
    await page.goto('/queue?reason=recheck');
    const badge = page.getByText(t('queue.reason.recheck'), { exact: true });
    await badge.first().waitFor();
    const rows = page.getByRole('list', { name: t('queue.title') }).locator('> li');
    expect(await badge.count()).toBe(await rows.count());
    await checkAccessibility(page);
    await page.getByLabel(t('queue.reason'), { exact: true }).selectOption('conclusion');
    await page.waitForURL('**/queue?reason=conclusion');
    await page.getByText(t('claims.emptyFiltered')).waitFor();
  });

  it('end with the word that the verdict stands, which is then shown as checked', async () => {
    await choose('verdict_stands');
    await form().getByLabel(t('recheck.note')).fill('The day is beside the point.');
    await checkAccessibility(page);
    await form()
      .getByRole('button', { name: t('recheck.decide.send') })
      .click();
    await page.getByText(t('recheck.decided.verdict_stands'), { exact: true }).waitFor();
    await banner().waitFor({ state: 'detached' });
    await page.getByText(t('verdict.lastChecked')).waitFor();
    await page.getByText('The day is beside the point.').first().waitFor();
    await waitUntil('the focus is not lost', async () =>
      (await page.evaluate('document.activeElement !== document.body')) ? true : null,
    );
    await checkAccessibility(page);
  });

  it('keep the draft of a decision', async () => {
    await choose('reopen');
    await form().getByLabel(t('recheck.note')).fill('It has to be said anew.');
    await form().getByText(t('draft.status.saved')).first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: t('recheck.decide') }).click();
    await waitUntil('the draft is back', async () =>
      (await form().getByLabel(t('recheck.note')).inputValue()) === 'It has to be said anew.' ? true : null,
    );
    expect(await form().getByLabel(t('recheck.decide.reopen'), { exact: true }).isChecked()).toBe(true);
  });

  it('ask before the claim is reviewed again, which is done without a mouse', async () => {
    await choose('reopen');
    const opener = form().getByRole('button', { name: t('recheck.reopen'), exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('recheck.reopen.title') });
    await dialog.waitFor();
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(made(await editor.get(`/api/v1/claims/${claimId}`))['status']).toBe('reviewed');
    await opener.press('Enter');
    await dialog.getByRole('button', { name: t('recheck.reopen.confirm') }).press('Enter');
    await page.getByText(t('recheck.decided.reopen'), { exact: true }).waitFor();
    await page.getByText(t('claimStatus.open'), { exact: true }).first().waitFor();
  });

  it('say what happened where a colleague was quicker', async () => {
    await choose('verdict_stands');
    const [recheck] = items(await editor.get(`/api/v1/rechecks?claimId=${claimId}`));
    made(await editor.put(`/api/v1/rechecks/${recheck!.id}/decision`, { decision: 'verdict_stands' }));
    await form()
      .getByRole('button', { name: t('recheck.decide.send') })
      .click();
    const refusal = page.getByRole('main').getByRole('alert');
    await refusal.getByText(t('problem.recheck_not_open')).waitFor();
    await page.getByText(t('recheck.decided.verdict_stands'), { exact: true }).waitFor();
    expect(await refusal.count()).toBe(1);
    await checkAccessibility(page);
  });
});
