import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { made, Newsroom, NOBODY } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const PHONE = { width: 390, height: 844 };
/** A word that nothing breaks: an address, or letters that are all joined. */
const ENDLESS = `https://example.org/${'a'.repeat(300)} ${'طويلة'.repeat(60)}`;
const NO_RECORD = /status of 404/;

let app: TestApp;
let browser: TestBrowser;
let editor: SignedIn;
let room: Newsroom;
let client: ApiClient;

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

/** How far the page is wider than the screen. */
const excess = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function topOf(place: Locator): Promise<number> {
  const box = await place.boundingBox();
  return box!.y;
}

describe.each(LANGUAGES)('What people write, in %s,', (language) => {
  const t = wordsOf(language);
  const opened = (more: object = {}): Promise<WatchedPage> =>
    browser.open({ url: app.url, language, cookie: editor.cookie, ...more });

  it('never makes a page wider than a phone, however long its words are', async () => {
    const speaker = await room.source(`Office ${ENDLESS}`.slice(0, 200));
    const attributions = [{ sourceId: speaker.id, role: 'claimant', kind: 'paraphrase' }];
    const [a, b] = [
      await room.claim(`One ${ENDLESS}`, { attributions, topic: ENDLESS.slice(0, 150) }),
      await room.claim(`Two ${ENDLESS}`, { attributions }),
    ];
    const pair = { claimAId: a.id, claimBId: b.id, note: ENDLESS, noteLanguage: 'en' };
    const { id } = made(await client.post('/api/v1/contradictions', pair));
    const decision = { status: 'confirmed', reason: ENDLESS };
    made(await client.put(`/api/v1/contradictions/${id}/decision`, decision));
    const { page, close } = await opened({ viewport: PHONE });
    for (const path of ['/queue', '/claims', `/claims/${a.id}`, '/contradictions', '/sources']) {
      await page.goto(path);
      await page.getByText('example.org').filter({ visible: true }).first().waitFor();
      expect([path, await excess(page)]).toEqual([path, 0]);
    }
    await page.goto(`/api/v1/reports/contradictions?format=html&language=${language}`);
    await page.getByText('example.org').filter({ visible: true }).first().waitFor();
    expect(await excess(page)).toBe(0);
    await close();
  });

  it('is cut short in a list, and stands whole on its own page', async () => {
    const text = `The ledger of ${language} lists ${'one grain store after another, and '.repeat(100)}the last`;
    const { id } = await room.claim(text);
    const { page, close } = await opened();
    await page.goto('/claims');
    const entry = page.getByRole('heading', { level: 2 }).filter({ hasText: `ledger of ${language} lists` });
    expect((await entry.boundingBox())!.height).toBeLessThan(200);
    await entry.getByRole('link').click();
    await page.waitForURL(`**/claims/${id}`);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'and the last' }).waitFor();
    await checkAccessibility(page);
    await close();
  });

  it('stands close under its label beside a longer chain', async () => {
    const [minister, radio] = [await room.source('Minister Vale'), await room.source('Radio Vale')];
    const link = { kind: 'paraphrase' };
    const a = await room.claim('Ada painted the Vale mill', {
      attributions: [
        { ...link, sourceId: minister.id, role: 'claimant' },
        { ...link, sourceId: radio.id, role: 'relayed_by' },
        { ...link, sourceId: radio.id, role: 'published_by' },
      ],
    });
    const b = await room.claim('Ludo sang at the Vale fair', {
      attributions: [{ ...link, sourceId: radio.id, role: 'claimant' }],
    });
    const pair = { claimAId: a.id, claimBId: b.id, note: 'One of them was away', noteLanguage: 'en' };
    made(await client.post('/api/v1/contradictions', pair));
    const { page, close } = await opened();
    await page.goto(`/claims/${a.id}`);
    const chains = page.getByRole('article').getByRole('list', { name: t('chain.label') });
    await chains.nth(1).waitFor();
    const [first] = await chains.nth(1).getByRole('listitem').all();
    const label = await topOf(first!.getByText(t('role.claimant')));
    expect((await topOf(first!.getByText('Radio Vale'))) - label).toBeLessThan(30);
    await close();
  });

  it('that is missing from a form is asked for in the language of the page, until it is there', async () => {
    const other: 'en' | 'ar' = language === 'ar' ? 'en' : 'ar';
    const contradiction = await room.contradiction();
    const { page, close } = await opened({ language: other });
    await page.goto(`/contradictions`);
    const ownName = language === 'ar' ? 'العربية' : 'English';
    await page.getByRole('button', { name: ownName, exact: true }).click();
    const card = page
      .getByRole('article')
      .filter({ has: page.locator(`a[href="/claims/${sideOf(contradiction)}"]`) });
    await card.getByRole('button', { name: t('decision.open') }).click();
    const reason = card.getByRole('textbox', { name: t('decision.reason') });
    const send = card.getByRole('button', { name: t('decision.save') });
    const said = async (place: Locator): Promise<unknown> =>
      (await place.elementHandle()).getProperty('validationMessage').then((message) => message.jsonValue());
    await send.click();
    expect(await said(card.getByRole('radio').first())).toBe(t('fieldProblem.isIn'));
    await card.getByRole('radio').first().check();
    await send.click();
    expect(await said(reason)).toBe(t('fieldProblem.required'));
    await reason.fill('Both were seen.');
    await reason.press('Tab');
    await send.click();
    await page.getByText(t('decision.saved.confirmed')).waitFor();
    await close();
  });

  it.each([
    ['claims', NOBODY, 'notFound.claims'],
    ['documents', 'no-id', 'notFound.documents'],
  ])('as an address of %s that are not there leads back to the list', async (list, id, way) => {
    const { page, close } = await opened({ expected: [NO_RECORD] });
    await page.goto(`/${list}/${id}`);
    await page.getByRole('heading', { level: 1, name: t('notFound.title') }).waitFor();
    await checkAccessibility(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: t(way) })
      .click();
    await page.waitForURL(`**/${list}`);
    await close();
  });
});

function sideOf(contradiction: Record<string, unknown>): string {
  return (contradiction['sides'] as { claimId: string }[])[0]!.claimId;
}
