import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { items, made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import type { SignedIn, TestApp } from '../support/test-app.js';
import { LANGUAGES, startWithSample, wordsOf } from './support/dashboard.js';

const TOLD = 'The old bridge over the Vell closed on Friday.';
const MINISTER = 'Oda Brandt';
const SAID = '42% of the lorries had been too heavy';
const UNNAMED = 'the bridge was safe';

interface Drafts {
  reported: { selector: object; attributions: { source: { id: string } }[] }[];
}

describe.each(LANGUAGES)('Statements found in an article, in %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let checker: SignedIn;
  let client: ApiClient;
  let publisherId: string;
  let documentId: string;
  let minister: string;
  let round = 0;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWithSample(), launchBrowser()]);
    checker = await app.signIn('fact_checker');
    client = new ApiClient(app.url, { cookie: checker.cookie });
    publisherId = (await new Newsroom(client).source('The Vell Courier')).id;
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(async () => {
    // Each test has a minister whom nobody knows yet.
    round += 1;
    minister = `${MINISTER}${String.fromCharCode(96 + round)}a`;
    const text = `${TOLD} Transport Minister ${minister} said that ${SAID}.\nThe Harbour Union denied that ${UNNAMED}.`;
    const article = { title: `The bridge, part ${String(round)}`, text, language: 'en', publisherId };
    documentId = (await new Newsroom(client).document(article)).id;
  });

  async function opened(path = `/documents/${documentId}`, expected: RegExp[] = []): Promise<WatchedPage> {
    const watched = await browser.open({ url: app.url, language, cookie: checker.cookie, expected });
    await watched.page.goto(path);
    await watched.page.getByText(t('found.hint')).waitFor();
    return watched;
  }
  const noteOf = (page: Page, words: string): Locator =>
    page.getByRole('complementary').locator('li[id^=note-]').filter({ hasText: words });
  const formOf = (page: Page): Locator => page.getByRole('form', { name: t('found.file'), exact: true });
  const opener = (page: Page, words: string): Locator =>
    noteOf(page, words).getByRole('button', { name: t('found.file'), exact: true });
  const kept = (page: Page): Promise<void> =>
    formOf(page)
      .locator('p[aria-hidden]', { hasText: t('draft.status.saved') })
      .waitFor();

  /** Enters the source that the registry does not know, in the dialog beside the chain. */
  async function enterSource(page: Page): Promise<void> {
    await formOf(page)
      .getByRole('button', { name: t('found.enterSource') })
      .click();
    const dialog = page.getByRole('dialog', { name: t('found.enterSource') });
    expect(
      await dialog.getByRole('textbox', { name: t('found.source.name'), exact: true }).inputValue(),
    ).toContain('Brandt');
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('found.source.save') }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  it('are shown with who says them, what the article says itself apart, and how each is reported', async () => {
    const { page, close } = await opened();
    const said = noteOf(page, SAID);
    await said.getByText(t('role.claimant')).waitFor();
    await said.getByText(t('found.unknownSource')).waitFor();
    await said.getByText(language === 'ar' ? '«said»' : '“said”').waitFor();
    await said.getByRole('link', { name: 'The Vell Courier' }).waitFor();
    const figure = said.getByRole('listitem').filter({ hasText: t('found.figure.share') });
    expect((await figure.innerText()).match(/42/g)).toHaveLength(1);
    await noteOf(page, UNNAMED).getByText(t('found.denies')).waitFor();
    const own = page.getByRole('region').filter({ has: page.locator('#found-narrated') });
    expect(await own.locator('li[id^=note-]').allInnerTexts()).toEqual([
      expect.stringContaining(TOLD.slice(0, -1)),
    ]);
    await said.getByRole('link', { name: t('document.showInText') }).press('Enter');
    const mark = page.locator('article mark a[aria-current=true]');
    await mark.filter({ hasText: SAID }).waitFor();
    expect(await mark.count()).toBe(1);
    await checkAccessibility(page);
    await close();
  });

  it('become claims with their words, place and chain, once their source is entered', async () => {
    const { page, close } = await opened();
    await opener(page, SAID).press('Enter');
    const text = formOf(page).getByRole('textbox', { name: t('found.text'), exact: true });
    expect(await text.inputValue()).toBe(SAID);
    await checkAccessibility(page);
    await enterSource(page);
    await text.fill(`On the Vell bridge, ${SAID}`);
    await formOf(page)
      .getByRole('button', { name: t('found.send') })
      .press('Enter');
    await page.getByText(t('found.wasFiled')).waitFor();
    const filed = noteOf(page, SAID).getByRole('link', { name: `On the Vell bridge, ${SAID}` });
    await filed.waitFor();
    await checkAccessibility(page);
    await filed.click();
    await page.getByRole('heading', { level: 1, name: `On the Vell bridge, ${SAID}` }).waitFor();
    const [claim] = items(await client.get(`/api/v1/claims?documentId=${documentId}`));
    const { appearances, attributions } = made(await client.get(`/api/v1/claims/${claim!.id}`));
    expect(appearances).toMatchObject([{ exact: SAID, anchorStatus: 'anchored' }]);
    expect(attributions).toMatchObject([
      { role: 'claimant', reportingVerb: 'said', source: { names: [{ name: minister }] } },
      { role: 'published_by', source: { id: publisherId } },
    ]);
    await close();
  });

  it('are not taken for a claim that says the opposite: the form says why both cannot hold', async () => {
    const opposite = `7% of the lorries had been too heavy`;
    await new Newsroom(client).claim(opposite);
    const { page, close } = await opened();
    await opener(page, SAID).click();
    const near = formOf(page).getByRole('region', { name: t('found.near') });
    const entry = near
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: opposite }) })
      .first();
    await entry.getByText(t('found.near.contradicts')).waitFor();
    expect(await entry.innerText()).toMatch(/42%.*7%|7%.*42%/s);
    expect(await entry.getByText(t('found.near.same')).count()).toBe(0);
    await near.getByText(t('found.near.contradicts.hint')).waitFor();
    await checkAccessibility(page);
    await close();
  });

  it('are held against the claims on record before one more is filed', async () => {
    const newsroom = new Newsroom(client);
    const known = `Too heavy were 42% of the lorries on the bridge of ${minister}`;
    await newsroom.claim(known);
    const { page, close } = await opened();
    await opener(page, SAID).click();
    const near = formOf(page).getByRole('region', { name: t('found.near') });
    await near.getByText(t('found.near.hint')).waitFor();
    await near.getByRole('link', { name: known }).waitFor();
    await checkAccessibility(page);
    await formOf(page)
      .getByRole('textbox', { name: t('found.text'), exact: true })
      .fill('Penguins sing');
    await near.getByText(t('found.near.none')).waitFor();
    expect(await near.getByRole('link').count()).toBe(0);
    await enterSource(page);
    await kept(page);
    await formOf(page)
      .getByRole('button', { name: t('found.send') })
      .click();
    await page.getByText(t('found.wasFiled')).waitFor();
    await close();
  });

  it('keep what was corrected of them, each by itself, until they are filed', async () => {
    const { page, close } = await opened();
    await opener(page, SAID).click();
    await formOf(page)
      .getByRole('textbox', { name: t('claim.topic'), exact: true })
      .fill('bridges');
    await enterSource(page);
    await kept(page);
    await page.reload();
    await noteOf(page, SAID).getByText(t('draft.waiting')).waitFor();
    expect(await noteOf(page, UNNAMED).getByText(t('draft.waiting')).count()).toBe(0);
    await opener(page, SAID).click();
    await formOf(page).getByText(t('draft.restored')).waitFor();
    expect(
      await formOf(page)
        .getByRole('textbox', { name: t('claim.topic'), exact: true })
        .inputValue(),
    ).toBe('bridges');
    await formOf(page)
      .getByRole('button', { name: t('found.send') })
      .click();
    await page.getByText(t('found.wasFiled')).waitFor();
    expect(items(await client.get('/api/v1/drafts'))).toEqual([]);
    await close();
  });

  it('are filed with a shorter passage, and not with words that the article does not have', async () => {
    const { page, close } = await opened(undefined, [/status of 422/]);
    await opener(page, SAID).click();
    await enterSource(page);
    const exact = formOf(page).getByRole('textbox', { name: t('found.exact'), exact: true });
    await exact.fill('half of the lorries');
    await formOf(page)
      .getByRole('button', { name: t('found.send') })
      .click();
    await formOf(page).getByText(t('fieldProblem.absent')).waitFor();
    await checkAccessibility(page);
    await exact.fill('42% of the lorries');
    await formOf(page)
      .getByRole('button', { name: t('found.send') })
      .click();
    await page.getByText(t('found.wasFiled')).waitFor();
    const [claim] = items(await client.get(`/api/v1/claims?documentId=${documentId}`));
    const { appearances } = made(await client.get(`/api/v1/claims/${claim!.id}`));
    expect(appearances).toMatchObject([{ exact: '42% of the lorries' }]);
    expect(items(await client.get('/api/v1/drafts'))).toEqual([]);
    await close();
  });

  it('stand beside the claims of the sample, each with the claim that was made of it', async () => {
    const [sample] = items(await client.get('/api/v1/documents')).filter(
      ({ claimCount }) => claimCount === 15,
    );
    const { page, close } = await opened(`/documents/${sample!.id}?show=found`);
    const share = noteOf(page, '99%');
    await share.getByRole('link', { name: /99/ }).waitFor();
    const statements = page.getByRole('complementary').locator('li[id^=note-]');
    expect(await statements.count()).toBe(17);
    await page
      .getByRole('link', { name: t('claims.title') })
      .last()
      .click();
    await page.getByText(t('found.hint')).waitFor({ state: 'detached' });
    expect(await statements.count()).toBe(15);
    await close();
  });

  it('fit a phone, where the text leads to the statement', async () => {
    const { page, close } = await opened();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('article mark a').filter({ hasText: SAID }).click();
    await page.getByRole('button', { name: t('found.goTo') }).click();
    await opener(page, SAID).click();
    await formOf(page).waitFor();
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
    await checkAccessibility(page);
    await close();
  });

  it('are read by a reader, who files nothing', async () => {
    const { cookie } = await app.signIn('reader');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto(`/documents/${documentId}`);
    await noteOf(page, SAID).waitFor();
    expect(await page.getByRole('button', { name: t('found.file') }).count()).toBe(0);
    await close();
  });

  it('leave the choice among namesakes to the person who files', async () => {
    const newsroom = new Newsroom(client);
    await newsroom.source(minister, { kind: 'person' });
    const meant = await newsroom.source(minister, { kind: 'organisation' });
    const { page, close } = await opened();
    await noteOf(page, SAID).getByText(t('found.severalSources')).waitFor();
    expect(await noteOf(page, SAID).getByRole('link', { name: minister }).count()).toBe(2);
    await opener(page, SAID).click();
    await formOf(page).getByText(t('found.severalSources.hint')).waitFor();
    expect(
      await formOf(page)
        .getByRole('button', { name: t('found.enterSource') })
        .count(),
    ).toBe(0);
    await checkAccessibility(page);
    await formOf(page)
      .getByRole('combobox', { name: t('found.source') })
      .first()
      .click();
    await page.getByRole('option', { name: `${minister} (${t('sourceKind.organisation')})` }).click();
    await formOf(page)
      .getByRole('button', { name: t('found.send') })
      .click();
    await page.getByText(t('found.wasFiled')).waitFor();
    const [claim] = items(await client.get(`/api/v1/claims?documentId=${documentId}`));
    const { attributions } = made(await client.get(`/api/v1/claims/${claim!.id}`));
    expect(attributions).toMatchObject([{ source: { id: meant.id } }, { role: 'published_by' }]);
    await close();
  });

  it('are filed a second time only by who has heard of the first', async () => {
    const { page, close } = await opened(undefined, [/status of 409/]);
    await opener(page, SAID).click();
    await enterSource(page);
    const article = made(await client.get(`/api/v1/documents/${documentId}`));
    const [found] = (article['drafts'] as Drafts).reported;
    const colleagues = await new Newsroom(client).claim('What a colleague filed meanwhile', {
      attributions: [{ sourceId: found!.attributions[0]!.source.id, role: 'claimant', kind: 'paraphrase' }],
      appearance: { documentId, ...found!.selector, end: undefined },
    });
    const send = formOf(page).getByRole('button', { name: t('found.send') });
    await send.click();
    const notice = formOf(page).getByRole('alert');
    await notice.getByText(t('problem.claim_stands_here')).waitFor();
    expect(
      await notice.getByRole('link', { name: t('found.standsHere.open') }).getAttribute('href'),
    ).toContain(colleagues.id);
    await checkAccessibility(page);
    await notice.getByRole('button', { name: t('found.fileAnother') }).click();
    await page.getByText(t('found.wasFiled')).waitFor();
    expect(items(await client.get(`/api/v1/claims?documentId=${documentId}`))).toHaveLength(2);
    await close();
  });

  it('are not looked for in a language that the engine does not read', async () => {
    const text = 'Le ministre a déclaré que le pont était fermé.';
    documentId = (await new Newsroom(client).document({ title: 'Le pont', text, language: 'fr' })).id;
    const { page, close } = await browser.open({ url: app.url, language, cookie: checker.cookie });
    await page.goto(`/documents/${documentId}?show=found`);
    await page.getByText(t('found.unread.language')).waitFor();
    await checkAccessibility(page);
    await close();
  });

  it('are none in an article that reports nothing', async () => {
    documentId = (await new Newsroom(client).document({ title: 'Nothing', text: 'Bridges?', language: 'en' }))
      .id;
    const { page, close } = await opened();
    await page.getByText(t('found.none'), { exact: true }).waitFor();
    await checkAccessibility(page);
    await close();
  });
});
