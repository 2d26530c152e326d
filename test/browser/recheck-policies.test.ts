import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { made } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { hasFocus } from './support/focus.js';

const SETTING = '/api/v1/settings/rechecks.policies';
const TITLE = { en: 'How often verdicts are rechecked', ar: 'دورية إعادة التحقق من الأحكام' };
const SAID = {
  en: { moved: 'Moved to place 1 of 3.', removed: 'Removed. 2 are left.', last: 'Removed. None is left.' },
  ar: {
    moved: 'نُقل إلى الموضع 1 من 3.',
    removed: 'تمت الإزالة. بقي اثنان.',
    last: 'تمت الإزالة. لم يبقَ شيء.',
  },
};
const IN_WORDS = {
  en: '1. topic or tag “health”: every 60 days · 2. all verdicts: every day',
  ar: '1. الموضوع أو الوسم «health»: كل 60 يومًا · 2. كل الأحكام: كل يوم',
};
const DEAD = { en: /Rule 2 never applies.* rule 1 /, ar: /القاعدة 2 لا تسري أبدًا/ };
const HEALTH = { topic: 'health', everyDays: 60 };
const ALL = { everyDays: 1 };
const WAR = { topic: 'حرب', normalised: 'mixed', everyDays: 14 };

describe.each(LANGUAGES)('The rules for rechecks, in %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let admin: SignedIn;
  let client: ApiClient;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    admin = await app.signIn('admin');
    client = new ApiClient(app.url, { cookie: admin.cookie });
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(() => store([]));

  const store = async (value: object[]): Promise<void> => {
    made(await client.put(SETTING, { value }));
  };
  const stored = async (): Promise<unknown> => made(await client.get(SETTING))['value'];
  const opened = async (expected: RegExp[] = [], viewport = { width: 1280, height: 900 }) => {
    const watched = await browser.open({ url: app.url, language, cookie: admin.cookie, expected, viewport });
    await watched.page.goto('/desk/settings');
    await panelOf(watched.page).waitFor();
    return watched;
  };
  const panelOf = (page: Page): Locator => page.getByRole('region', { name: TITLE[language] });
  const titleOf = (number: number): string =>
    t('settings.policies.row').replace('{number, number}', String(number));
  const rule = (page: Page, number: number): Locator =>
    panelOf(page).getByRole('listitem', { name: titleOf(number) });
  const topic = (page: Page, number: number): Locator =>
    rule(page, number).getByLabel(t('settings.policies.forTopic'));
  const button = (page: Page, number: number, control: 'up' | 'down' | 'remove'): Locator =>
    page.getByRole('button', { name: `${titleOf(number)} ${t(`arrange.${control}`)}`, exact: true });
  const press = (page: Page, word: string): Promise<void> =>
    panelOf(page)
      .getByRole('button', { name: t(word), exact: true })
      .press('Enter');
  const hears = (page: Page, words: string): Promise<void> =>
    panelOf(page).getByRole('status').getByText(words, { exact: true }).waitFor({ state: 'attached' });

  async function add(page: Page, number: number, { topic: about, normalised, everyDays }: typeof WAR) {
    await press(page, 'settings.policies.add');
    await hasFocus('the first field of the new rule', topic(page, number));
    await page.keyboard.type(about);
    const rating = rule(page, number).getByLabel(t('settings.policies.forRating'));
    await rating.selectOption(normalised);
    await rule(page, number).getByLabel(t('settings.policies.days')).fill(String(everyDays));
  }

  it('are added, moved, removed and saved without a mouse, in the order that is seen', async () => {
    const { page, close } = await opened();
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await add(page, 1, { ...HEALTH, normalised: '' });
    await add(page, 2, { ...ALL, topic: '', normalised: '' });
    await add(page, 3, WAR);
    await checkAccessibility(page);
    expect(await button(page, 1, 'up').isDisabled()).toBe(true);
    expect(await button(page, 3, 'down').isDisabled()).toBe(true);

    await button(page, 3, 'up').press('Enter');
    await hasFocus('the same button of the rule that was moved', button(page, 2, 'up'));
    await page.keyboard.press('Enter');
    await hears(page, SAID[language].moved);
    await hasFocus('the way back, since there is no further up', button(page, 1, 'down'));
    expect(await topic(page, 1).inputValue()).toBe(WAR.topic);
    // Where typed words stand no browser tells; by this they stand on the side that their language begins on.
    await topic(page, 1).focus();
    expect(await page.evaluate('getComputedStyle(document.activeElement).unicodeBidi')).toBe('plaintext');
    await press(page, 'settings.save');
    await waitUntil('the order is saved', async () => {
      expect(await stored()).toEqual([WAR, HEALTH, ALL]);
      return true;
    });
    await hasFocus(
      'the heading, since the button is gone',
      page.getByRole('heading', { name: TITLE[language] }),
    );

    await button(page, 1, 'remove').press('Enter');
    await hears(page, SAID[language].removed);
    await hasFocus('the next rule', button(page, 1, 'remove'));
    expect(await topic(page, 1).inputValue()).toBe(HEALTH.topic);
    await press(page, 'settings.save');
    await waitUntil('the others are saved', async () => {
      expect(await stored()).toEqual([HEALTH, ALL]);
      return true;
    });
    await page.reload();
    await topic(page, 2).waitFor();
    expect([await topic(page, 1).inputValue(), await topic(page, 2).inputValue()]).toEqual(['health', '']);
    for (const number of [2, 1]) await button(page, number, 'remove').press('Enter');
    await hears(page, SAID[language].last);
    const more = panelOf(page).getByRole('button', { name: t('settings.policies.add') });
    await hasFocus('what adds another', more);
    await press(page, 'settings.discard');
    expect(await topic(page, 1).inputValue()).toBe('health');
    expect(await stored()).toEqual([HEALTH, ALL]);
    await close();
  });

  it('that a colleague has changed meanwhile are not overwritten before both are seen', async () => {
    await store([HEALTH, ALL]);
    const { page, close } = await opened([/status of 412/]);
    await button(page, 2, 'up').press('Enter');
    await (await app.client('admin')).put(SETTING, { value: [WAR] });
    await press(page, 'settings.save');
    const told = panelOf(page).getByRole('alert');
    await told.getByText('test admin').waitFor();
    await told.getByText(IN_WORDS[language], { exact: true }).waitFor();
    await told.getByText(new RegExp(WAR.topic)).waitFor();
    await hasFocus('what has happened', told);
    await checkAccessibility(page);
    expect(await stored()).toEqual([WAR]);

    await press(page, 'settings.conflict.keep');
    await told.waitFor({ state: 'detached' });
    await waitUntil('they are stored', async () => {
      expect(await stored()).toEqual([ALL, HEALTH]);
      return true;
    });
    await hasFocus('the heading', page.getByRole('heading', { name: TITLE[language] }));
    await close();
  });

  it('can be left as a colleague has made them', async () => {
    await store([HEALTH, ALL]);
    const { page, close } = await opened([/status of 412/]);
    await button(page, 1, 'down').press('Enter');
    await (await app.client('admin')).put(SETTING, { value: [WAR] });
    await press(page, 'settings.save');
    await press(page, 'settings.conflict.take');
    await topic(page, 2).waitFor({ state: 'detached' });
    expect(await topic(page, 1).inputValue()).toBe(WAR.topic);
    expect(await stored()).toEqual([WAR]);
    await close();
  });

  it('say which of them can never apply', async () => {
    await store([ALL]);
    const { page, close } = await opened();
    await add(page, 2, { ...HEALTH, normalised: '' });
    await press(page, 'settings.save');
    await panelOf(page).getByText(DEAD[language]).waitFor();
    await checkAccessibility(page);
    await button(page, 2, 'up').press('Enter');
    await press(page, 'settings.save');
    await panelOf(page).getByText(DEAD[language]).waitFor({ state: 'detached' });
    expect(await stored()).toEqual([HEALTH, ALL]);
    await close();
  });

  it('are read in their order by those who do not decide', async () => {
    await store([HEALTH, ALL]);
    const { cookie } = await app.signIn('fact_checker');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/desk/settings');
    await panelOf(page).getByText(IN_WORDS[language], { exact: true }).waitFor();
    expect(await panelOf(page).getByRole('button').count()).toBe(0);
    await close();
  });

  it('fit a phone', async () => {
    await store([WAR, HEALTH, ALL]);
    const viewport = { width: 390, height: 844 };
    const { page, close } = await opened([], viewport);
    await topic(page, 3).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await checkAccessibility(page);
    await close();
  });
});
