import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Item, items, made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { hasFocus } from './support/focus.js';

const WHY = { en: 'One desk signs as both.', ar: 'يوقّع مكتب واحد بالاسمين.' };

describe.each(LANGUAGES)('Two records of one source, in %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let editor: SignedIn;
  let client: ApiClient;
  let room: Newsroom;
  let twice: Item;
  let stands: Item;
  /** Of the sources of this test alone. */
  let names: { twice: string; stands: string; third: string };
  let round = 0;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    editor = await app.signIn('editor');
    client = new ApiClient(app.url, { cookie: editor.cookie });
    room = new Newsroom(client);
    // More than the dialog offers before anything is typed, and ahead of the others.
    for (let at = 0; at < 30; at += 1) await room.source(`Another ${String(at)}`);
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(async () => {
    round += 1;
    names = { twice: `Radio 1-${round}`, stands: `Radio One-${round}`, third: `Third-${round}` };
    twice = await room.source(names.twice);
    stands = await room.source(names.stands);
    await room.source(names.third);
  });

  async function opened(expected: RegExp[] = []): Promise<WatchedPage> {
    const watched = await browser.open({ url: app.url, language, cookie: editor.cookie, expected });
    await watched.page.goto(`/sources?q=${names.twice}`);
    await opener(watched.page).waitFor();
    return watched;
  }
  const itemOf = (page: Page, name: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const opener = (page: Page): Locator =>
    itemOf(page, names.twice).getByRole('button', { name: t('sources.merge') });
  const dialogOf = (page: Page): Locator =>
    page.getByRole('dialog', { name: t('sources.merge.title').replace('{name}', names.twice) });
  const into = (page: Page): Locator =>
    dialogOf(page).getByRole('combobox', { name: t('sources.merge.into') });
  const reason = (page: Page): Locator => dialogOf(page).getByLabel(t('sources.merge.reason'));
  const send = (page: Page): Locator => dialogOf(page).getByRole('button', { name: t('sources.merge') });
  const waiting = (page: Page): Locator =>
    itemOf(page, names.twice).getByText(t('draft.waiting'), { exact: true });
  const draft = async (): Promise<unknown> =>
    made(await client.get(`/api/v1/drafts/merge/${twice.id}`))['content'];

  async function choose(page: Page, name: string): Promise<void> {
    await into(page).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }

  /** Opens the dialog, and fills it in until the draft is saved. */
  async function filledIn(page: Page): Promise<void> {
    await opener(page).click();
    await choose(page, names.stands);
    await reason(page).fill(WHY[language]);
    await dialogOf(page)
      .locator('p[aria-hidden]', { hasText: t('draft.status.saved') })
      .waitFor();
  }

  it('are merged by an editor, who says how it is known, and the one that stands names the other', async () => {
    const { page, close } = await opened();
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await opener(page).press('Enter');
    await dialogOf(page).getByText(t('sources.merge.hint')).waitFor();
    expect(await send(page).isDisabled()).toBe(true);
    await into(page).fill(names.twice);
    await page.getByText(t('picker.nothing')).waitFor();
    await choose(page, names.stands);
    await reason(page).fill(WHY[language]);
    await checkAccessibility(page);
    await send(page).press('Enter');
    await page.getByText(t('sources.merged'), { exact: true }).waitFor();
    await dialogOf(page).waitFor({ state: 'hidden' });
    await itemOf(page, names.twice).waitFor({ state: 'detached' });
    await hasFocus('the heading of the page', page.getByRole('heading', { level: 1 }));
    await page.goto(`/sources?q=${names.stands}`);
    const left = itemOf(page, names.stands);
    await left.getByText(t('sources.mergedHere')).waitFor();
    await left.getByText(names.twice, { exact: true }).waitFor();
    expect(await itemOf(page, names.twice).count()).toBe(0);
    await checkAccessibility(page);
    expect(await draft()).toBeNull();
    await close();
  });

  it('can be decided on later: the draft waits, names the source that was chosen, and goes with the merge', async () => {
    const { page, close } = await opened();
    await filledIn(page);
    await page.reload();
    await waiting(page).waitFor();
    await checkAccessibility(page);
    await opener(page).click();
    await dialogOf(page).getByText(t('draft.restored')).waitFor();
    expect(await reason(page).inputValue()).toBe(WHY[language]);
    expect(await into(page).inputValue()).toBe(names.stands);
    await checkAccessibility(page);
    await send(page).click();
    await page.getByText(t('sources.merged'), { exact: true }).waitFor();
    expect(made(await client.get(`/api/v1/sources/${stands.id}`))['merged']).toMatchObject([
      { id: twice.id },
    ]);
    expect(await draft()).toBeNull();
    await close();
  });

  it('stay two where the draft is discarded', async () => {
    const { page, close } = await opened();
    await filledIn(page);
    await page.reload();
    await opener(page).click();
    await dialogOf(page)
      .getByRole('button', { name: t('draft.discard') })
      .click();
    await dialogOf(page).getByText(t('draft.restored')).waitFor({ state: 'detached' });
    expect([await reason(page).inputValue(), await into(page).inputValue()]).toEqual(['', '']);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await hasFocus('what had opened the dialog', opener(page));
    await waiting(page).waitFor({ state: 'detached' });
    expect(made(await client.get(`/api/v1/sources/${twice.id}`))['mergedInto'] ?? null).toBeNull();
    await close();
  });

  it('say at the field where the one that was chosen has been merged itself meanwhile', async () => {
    const { page, close } = await opened([/status of 409/]);
    await filledIn(page);
    const [third] = items(await client.get(`/api/v1/sources?q=${names.third}`));
    const body = { intoId: third!.id, reason: 'They are the same' };
    const merged = await client.post(`/api/v1/sources/${stands.id}/merge`, body);
    expect(merged.status).toBeLessThan(300);
    await send(page).click();
    await dialogOf(page).getByText(t('problem.source_merged')).waitFor();
    await dialogOf(page).getByText(t('fieldProblem.merged')).waitFor();
    expect(await reason(page).inputValue()).toBe(WHY[language]);
    await checkAccessibility(page);
    await choose(page, names.third);
    await send(page).click();
    await page.getByText(t('sources.merged'), { exact: true }).waitFor();
    await close();
  });

  it('are not merged by a fact-checker', async () => {
    const { cookie } = await app.signIn('fact_checker');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto(`/sources?q=${names.twice}`);
    await itemOf(page, names.twice).waitFor();
    expect(await page.getByRole('button', { name: t('sources.merge') }).count()).toBe(0);
    await close();
  });
});
