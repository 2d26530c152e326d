import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Item, made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { hasFocus } from './support/focus.js';

const SAID = { en: 'I was wrong: it was open.', ar: 'أخطأت، فقد كان الجسر مفتوحًا.' };
const PAGE = 'https://example.org/correction';

describe.each(LANGUAGES)('That a source took back what it said, in %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let editor: SignedIn;
  let client: ApiClient;
  let room: Newsroom;
  let claimId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    editor = await app.signIn('editor');
    client = new ApiClient(app.url, { cookie: editor.cookie });
    room = new Newsroom(client);
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(async () => {
    const relayed = { ...(await room.saidBy('Relayer')), role: 'relayed_by', kind: 'direct_quote' };
    claimId = (await room.claim('The bridge was closed', { attributions: [await room.saidBy(), relayed] }))
      .id;
  });

  async function opened(expected: RegExp[] = []): Promise<WatchedPage> {
    const watched = await browser.open({ url: app.url, language, cookie: editor.cookie, expected });
    await watched.page.goto(`/claims/${claimId}`);
    await opener(watched.page).waitFor();
    return watched;
  }
  const opener = (page: Page): Locator =>
    page.getByRole('button', { name: t('withdrawal.record'), exact: true }).first();
  const form = (page: Page): Locator => page.getByRole('form', { name: t('withdrawal.record') });
  /** The label of what has to be filled in has a star behind it. */
  const field = (page: Page, word: string): Locator =>
    form(page).getByLabel(t(word), { exact: word !== 'withdrawal.note' });
  const send = (page: Page): Locator => form(page).getByRole('button', { name: t('withdrawal.record') });
  const chain = (page: Page): Locator => page.getByRole('list', { name: t('chain.label') }).first();
  /** The end of "took this back on …", whenever that was. */
  const told = (page: Page): Locator => chain(page).getByText(t('withdrawal.on').replace(/\s*\{at\}.*/, ''));
  const marked = (page: Page): Locator => page.getByText(t('draft.waiting'), { exact: true });
  const links = async (): Promise<Item[]> =>
    made(await client.get(`/api/v1/claims/${claimId}`))['attributions'] as Item[];

  async function fillIn(page: Page): Promise<void> {
    await opener(page).click();
    await field(page, 'withdrawal.who').selectOption({ index: 1 });
    await field(page, 'withdrawal.note').fill(SAID[language]);
    await field(page, 'withdrawal.at').fill('2025-03-04T10:30');
    await field(page, 'withdrawal.url').fill(PAGE);
  }

  it('is recorded beside what it had said, with its words and where they can be read', async () => {
    const { page, close } = await opened();
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await fillIn(page);
    await checkAccessibility(page);
    await send(page).press('Enter');
    await page.getByText(t('withdrawal.recorded'), { exact: true }).waitFor();
    await told(page).waitFor();
    const link = chain(page).getByRole('listitem').nth(1);
    await link.getByText('Relayer', { exact: true }).waitFor();
    await link.locator(`[lang=${language}]`, { hasText: SAID[language] }).waitFor();
    expect(await link.getByRole('link', { name: t('withdrawal.page') }).getAttribute('href')).toBe(PAGE);
    expect(await form(page).count()).toBe(0);
    await hasFocus('what opens the form', opener(page));
    await checkAccessibility(page);

    // Whoever is left can still be recorded, and no one twice.
    await opener(page).click();
    expect(await field(page, 'withdrawal.who').getByRole('option').count()).toBe(1);
    await close();
  });

  it('is there again after a reload as a draft, every field of it, until it is recorded', async () => {
    const { page, close } = await opened();
    await fillIn(page);
    await form(page)
      .locator('p[aria-hidden]', { hasText: t('draft.status.saved') })
      .waitFor();
    await page.reload();
    await marked(page).waitFor();
    await opener(page).click();
    await form(page).getByText(t('draft.restored')).waitFor();
    const shown = ['withdrawal.note', 'withdrawal.at', 'withdrawal.url'].map((word) =>
      field(page, word).inputValue(),
    );
    expect(await Promise.all(shown)).toEqual([SAID[language], '2025-03-04T10:30', PAGE]);
    expect(await field(page, 'withdrawal.who').inputValue()).toBe((await links())[1]!.id);
    await checkAccessibility(page);
    await send(page).click();
    await told(page).waitFor();
    expect(await marked(page).count()).toBe(0);
    expect(made(await client.get(`/api/v1/drafts/withdrawal/${claimId}`))['content']).toBeNull();
    await close();
  });

  it('is refused where it lies ahead, at the field, with the rest left as it was', async () => {
    const { page, close } = await opened([/status of 422/]);
    await fillIn(page);
    await field(page, 'withdrawal.at').fill('2999-01-01T00:00');
    await field(page, 'withdrawal.note').fill('   ');
    await send(page).click();
    await form(page).getByText(t('fieldProblem.isNotInFuture')).waitFor();
    await form(page).getByText(t('fieldProblem.isNotBlank')).waitFor();
    expect(await field(page, 'withdrawal.url').inputValue()).toBe(PAGE);
    await checkAccessibility(page);
    expect(await told(page).count()).toBe(0);
    await close();
  });

  it('is said to be recorded already where a colleague was quicker', async () => {
    const { page, close } = await opened([/status of 409/]);
    await fillIn(page);
    const path = `/api/v1/claims/${claimId}/attributions/${(await links())[1]!.id}/withdrawal`;
    made(await (await app.client('editor')).post(path, { note: 'Taken back', language: 'en' }));
    await send(page).click();
    await page.getByText(t('problem.withdrawal_recorded_already')).waitFor();
    await close();
  });

  it('is taken back where it was recorded by mistake, once it is asked', async () => {
    const path = `/api/v1/claims/${claimId}/attributions/${(await links())[0]!.id}/withdrawal`;
    made(await client.post(path, { note: 'Taken back', language: 'en' }));
    const { page, close } = await opened();
    await told(page).waitFor();
    await page.getByRole('button', { name: t('withdrawal.takeBack'), exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: t('withdrawal.takeBack.question') });
    await dialog.getByText(t('withdrawal.takeBack.hint')).waitFor();
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('withdrawal.takeBack'), exact: true }).press('Enter');
    await page.getByText(t('withdrawal.takenBack'), { exact: true }).waitFor();
    await told(page).waitFor({ state: 'detached' });
    await close();
  });
});
