import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import type { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const BRIDGE = 'The council closed the Harbour Bridge to lorries for two years';
const REWORDED = 'Harbour Bridge is closed to lorries for two years, says the council';

let app: TestApp;
let browser: TestBrowser;
let checker: ApiClient;
let tests = 0;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
  checker = await app.client('fact_checker');
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe.each(LANGUAGES)('Claims that say the same, in %s', (language) => {
  const t = wordsOf(language);
  let claimId: string;
  let place: string;

  beforeEach(async () => {
    // Each test has a bridge of its own.
    tests += 1;
    place = `Ostra${String.fromCharCode(97 + tests)}burg`;
    const room = new Newsroom(checker);
    claimId = (await room.claim(`${BRIDGE} in ${place}`)).id;
    await room.claim(`${REWORDED} of ${place}`);
  });

  it('are shown with what they have in common, confirmed by a person, and gone for good once called different', async () => {
    const { cookie } = await app.signIn('fact_checker');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto(`/claims/${claimId}`);
    const panel = page.getByRole('region', { name: t('match.title') });
    const item = panel.getByRole('listitem').filter({ hasText: place });
    await item.getByRole('link', { name: `${REWORDED} of ${place}` }).waitFor();
    await item.getByText(/[“«]Harbour[”»]/).waitFor();
    await checkAccessibility(page);
    await item.getByRole('button', { name: t('match.saySame'), exact: true }).click();
    await page.getByText(t('match.confirmed')).waitFor();
    await item.getByRole('button', { name: t('match.saySame'), exact: true }).waitFor({ state: 'detached' });
    await item.getByRole('button', { name: t('match.sayDifferent'), exact: true }).click();
    await page.getByText(t('match.rejected')).waitFor();
    await item.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await panel.getByText(place).count()).toBe(0);
    await close();
  });

  it('are shown to a reader, who decides nothing', async () => {
    const { cookie } = await app.signIn('reader');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto(`/claims/${claimId}`);
    const panel = page.getByRole('region', { name: t('match.title') });
    await panel.getByText(place).first().waitFor();
    expect(await panel.getByRole('button').count()).toBe(0);
    await close();
  });
});
