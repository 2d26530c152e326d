import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { items, made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { hasFocus } from './support/focus.js';
import { tabTo } from './support/keyboard.js';

const LORRIES = '42% of the lorries had been too heavy';
const BRIDGE = 'the old bridge would stay closed for two years';
const SAFE = 'the new bridge was safe';
const TEXT = `The minister said that ${LORRIES}. The mayor said that ${BRIDGE}.\nThe union said that ${SAFE}.`;

interface Drafts {
  reported: { id: string; selector: { exact: string; start: number } }[];
  rejected: object[];
}

describe.each(LANGUAGES)('Statements that are set aside, in %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let checker: SignedIn;
  let client: ApiClient;
  let documentId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    checker = await app.signIn('fact_checker');
    client = new ApiClient(app.url, { cookie: checker.cookie });
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(async () => {
    documentId = (await new Newsroom(client).document({ title: 'The bridge', text: TEXT, language: 'en' }))
      .id;
  });

  async function opened(cookie = checker.cookie, expected: RegExp[] = []): Promise<WatchedPage> {
    const watched = await browser.open({ url: app.url, language, cookie, expected });
    await watched.page.goto(`/documents/${documentId}`);
    await noteOf(watched.page, LORRIES).waitFor();
    return watched;
  }
  const drafts = async (): Promise<Drafts> =>
    made(await client.get(`/api/v1/documents/${documentId}`))['drafts'] as Drafts;
  const reject = async (words: string, reason?: string): Promise<void> => {
    const found = (await drafts()).reported.find(({ selector }) => selector.exact === words);
    const path = `/api/v1/documents/${documentId}/drafts/${found!.id}/decision`;
    made(await client.put(path, { decision: 'rejected', reason }));
  };

  const notes = (page: Page): Locator => page.getByRole('complementary').locator('li[id^=note-]');
  const noteOf = (page: Page, words: string): Locator => notes(page).filter({ hasText: words });
  const opener = (page: Page, words: string): Locator =>
    noteOf(page, words).getByRole('button', { name: t('found.setAside'), exact: true });
  const formOf = (page: Page): Locator => page.getByRole('form', { name: t('found.setAside'), exact: true });
  const reasonOf = (page: Page): Locator =>
    formOf(page).getByRole('textbox', { name: t('found.setAside.reason') });
  const mark = (page: Page, words: string): Locator =>
    page.locator('article mark').filter({ hasText: words });
  /** What opens the list of them. It says how many there are, so it is found by what it opens. */
  const folded = (page: Page): Locator =>
    page.getByRole('complementary').locator('button[aria-expanded]').last();
  const listed = (page: Page): Locator =>
    page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({
        has: page.getByRole('button', { name: t('found.takeBack') }),
      });
  const labelFor = (count: number): string =>
    ({
      en: ['1 statement set aside', '2 statements set aside'],
      ar: ['قول واحد مستبعَد', 'قولان مستبعَدان'],
    })[language][count - 1]!;

  it('leave the list and the marks of the article, with the keyboard alone, and come back the same way', async () => {
    const { page, close } = await opened();
    expect(await mark(page, LORRIES).count()).toBe(1);
    await opener(page, LORRIES).press('Enter');
    await checkAccessibility(page);
    await tabTo(page, 'the reason', "it.tagName === 'TEXTAREA'");
    await page.keyboard.type('جملة دعائية');
    await tabTo(page, 'the button', `it.textContent === ${JSON.stringify(t('found.setAside.send'))}`);
    await page.keyboard.press('Enter');
    await page.getByText(t('found.wasSetAside')).waitFor();
    await noteOf(page, LORRIES).waitFor({ state: 'detached' });
    await hasFocus('the statement after it', noteOf(page, BRIDGE));
    expect(await mark(page, LORRIES).count()).toBe(0);
    expect(await mark(page, BRIDGE).count()).toBe(1);
    await opener(page, SAFE).press('Enter');
    await formOf(page)
      .getByRole('button', { name: t('found.setAside.send') })
      .press('Enter');
    await noteOf(page, SAFE).waitFor({ state: 'detached' });
    await hasFocus('the statement before it', noteOf(page, BRIDGE));

    await page.getByRole('button', { name: labelFor(2) }).press('Enter');
    expect(await listed(page).allInnerTexts()).toEqual([
      expect.stringContaining(LORRIES),
      expect.stringContaining(SAFE),
    ]);
    await listed(page).first().getByText('جملة دعائية').waitFor();
    await checkAccessibility(page);
    await listed(page)
      .first()
      .getByRole('button', { name: t('found.takeBack') })
      .press('Enter');
    await page.getByText(t('found.wasTakenBack')).waitFor();
    await noteOf(page, LORRIES).waitFor();
    await page.getByRole('button', { name: labelFor(1) }).waitFor();
    await hasFocus('the one that is left', listed(page));
    expect(await mark(page, LORRIES).count()).toBe(1);
    expect(await drafts()).toMatchObject({
      reported: [{ selector: { exact: LORRIES } }, { selector: { exact: BRIDGE } }],
      rejected: [{ selector: { exact: SAFE } }],
    });
    await close();
  });

  it('are gone for a colleague, too, who is told who has set them aside, when and why', async () => {
    await reject(LORRIES, 'Rhetoric.');
    const colleague = await app.signIn('editor');
    const watched = await browser.open({ url: app.url, language, cookie: colleague.cookie });
    const { page } = watched;
    await page.goto(`/documents/${documentId}`);
    await noteOf(page, BRIDGE).waitFor();
    expect(await notes(page).count()).toBe(2);
    await page.getByRole('button', { name: labelFor(1) }).click();
    const { name } = made(await client.get('/api/v1/session'))['user'] as { name: string };
    const item = listed(page);
    await item.getByText(name).waitFor();
    await item.getByText('Rhetoric.').waitFor();
    await item.locator('time').waitFor();
    await watched.close();
  });

  it('keep the reason that was typed until they are', async () => {
    const { page, close } = await opened();
    await opener(page, LORRIES).click();
    await reasonOf(page).fill('Half a');
    await formOf(page)
      .locator('p[aria-hidden]', { hasText: t('draft.status.saved') })
      .waitFor();
    await page.reload();
    await noteOf(page, LORRIES).getByText(t('draft.waiting')).waitFor();
    expect(await noteOf(page, BRIDGE).getByText(t('draft.waiting')).count()).toBe(0);
    await opener(page, LORRIES).click();
    await formOf(page).getByText(t('draft.restored')).waitFor();
    expect(await reasonOf(page).inputValue()).toBe('Half a');
    await formOf(page)
      .getByRole('button', { name: t('found.setAside.send') })
      .click();
    await page.getByText(t('found.wasSetAside')).waitFor();
    expect(items(await client.get('/api/v1/drafts'))).toEqual([]);
    await close();
  });

  it('are not, where a colleague has filed a claim of them meanwhile', async () => {
    const { page, close } = await opened(checker.cookie, [/status of 409/]);
    await opener(page, LORRIES).click();
    await reasonOf(page).fill('Rhetoric.');
    await new Newsroom(client).claim(LORRIES, { appearance: { documentId, exact: LORRIES } });
    await formOf(page)
      .getByRole('button', { name: t('found.setAside.send') })
      .click();
    await page.getByText(t('problem.draft_filed')).waitFor();
    await noteOf(page, LORRIES).getByRole('link', { name: LORRIES }).waitFor();
    await opener(page, LORRIES).waitFor({ state: 'detached' });
    await hasFocus('the words of the statement', noteOf(page, LORRIES).locator('[tabindex="-1"]'));
    await waitUntil('nothing is left of what was typed', async () =>
      items(await client.get('/api/v1/drafts')).length === 0 ? true : null,
    );
    expect((await drafts()).rejected).toEqual([]);
    await close();
  });

  it('are said to be all, where nothing else was found', async () => {
    for (const words of [LORRIES, BRIDGE, SAFE]) await reject(words);
    const { page, close } = await browser.open({ url: app.url, language, cookie: checker.cookie });
    await page.goto(`/documents/${documentId}`);
    await page.getByText(t('found.allSetAside')).waitFor();
    expect(await page.locator('article mark').count()).toBe(0);
    await folded(page).click();
    expect(await listed(page).count()).toBe(3);
    await checkAccessibility(page);
    await close();
  });

  it('fit a phone', async () => {
    await reject(SAFE, 'x'.repeat(120));
    const { page, close } = await opened();
    await page.setViewportSize({ width: 390, height: 844 });
    await opener(page, LORRIES).click();
    await folded(page).click();
    await listed(page).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await checkAccessibility(page);
    await close();
  });

  it('are seen by a reader, who can neither set aside nor take back', async () => {
    await reject(SAFE, 'Rhetoric.');
    const { page, close } = await opened((await app.signIn('reader')).cookie);
    await folded(page).click();
    await page.getByText('Rhetoric.').waitFor();
    expect(await page.getByRole('button', { name: t('found.setAside'), exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: t('found.takeBack') }).count()).toBe(0);
    await close();
  });
});
