import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { hasFocus } from './support/focus.js';

const TITLE = { en: "Isnad's scale", ar: 'مقياس إسناد' };
const EARLIER = { en: '1 earlier version', ar: 'إصدار سابق واحد' };
const YES = { key: 'yes', labels: { en: 'Yes', ar: 'نعم' }, value: 2, normalised: 'true' };
const NO = { key: 'no', labels: { en: 'No', ar: 'لا' }, value: 1, normalised: 'false' };

interface Version {
  key: string;
  version: number;
  titles: { en: string; ar: string };
  ratings: { key: string; labels: object; colour: string; icon: string; value: number | null }[];
}

describe.each(LANGUAGES)('Rating scales in %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let admin: SignedIn;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    admin = await app.signIn('admin');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const versionsOf = async (key: string): Promise<Version[]> => {
    const { body } = await app.anonymous.get('/api/v1/rating-scales?versions=all');
    return (body as { items: Version[] }).items.filter((each) => each.key === key);
  };

  it('get a next version, beginning with the present one, which stays readable', async () => {
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie: admin.cookie,
      expected: [/status of 422/],
    });
    await page.goto('/desk/scales');
    const panel = page.getByRole('region', { name: TITLE[language], exact: true });
    await panel.getByText(t('scales.inUse'), { exact: true }).waitFor();
    await panel.getByRole('button', { name: t('scales.next') }).click();
    const first = panel.getByRole('listitem').first();
    await first.getByLabel(t('scales.form.labelEn')).fill('Wholly so');
    await first.getByLabel(t('scales.form.labelAr')).fill('كما قيل تمامًا');
    await first.getByLabel(t('scales.form.colour')).selectOption('blue');
    await first.getByLabel(t('scales.form.icon')).selectOption('scales');
    const value = first.getByLabel(t('scales.form.value'), { exact: true });
    const kept = await value.inputValue();
    await value.fill('900');
    await panel.locator('button[type=submit]').click();
    await first.getByText(t('fieldProblem.value_off_scale')).waitFor();
    await checkAccessibility(page);
    await value.fill(kept);
    await panel.locator('button[type=submit]').click();

    await panel.getByRole('button', { name: EARLIER[language] }).click();
    expect(await panel.getByRole('table').count()).toBe(2);
    await checkAccessibility(page);
    const [now, before] = await versionsOf('standard');
    expect(now).toMatchObject({ version: 2 });
    expect(now?.ratings[0]).toMatchObject({
      labels: { en: 'Wholly so', ar: 'كما قيل تمامًا' },
      colour: 'blue',
      icon: 'scales',
    });
    expect(now?.ratings.length).toBe(before?.ratings.length);
    await close();
  });

  it('tell the second of two that a colleague was first, and keep what was entered', async () => {
    const key = 'contested';
    const caller = await app.client('admin');
    const titles = { en: 'Contested', ar: 'متنازع عليه' };
    const body = { key, titles, worst: 1, best: 2, ratings: [YES, NO] };
    await caller.post('/api/v1/rating-scales', { ...body, expectedVersion: 0 });
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie: admin.cookie,
      expected: [/status of 409/],
    });
    await page.goto('/desk/scales');
    const panel = page.getByRole('region', { name: titles[language], exact: true });
    await panel.getByRole('button', { name: t('scales.next') }).click();
    const label = panel.getByRole('listitem').first().getByLabel(t('scales.form.labelEn'));
    await label.fill('Certainly');
    await caller.post('/api/v1/rating-scales', { ...body, best: 3, expectedVersion: 1 });
    await panel.locator('button[type=submit]').click();
    await panel.getByRole('alert').waitFor();
    const again = panel.getByRole('button', { name: t('scales.superseded.keep').replace(/\{.*\}/, '3') });
    await again.waitFor();
    expect(await label.inputValue()).toBe('Certainly');
    await checkAccessibility(page);
    await again.click();
    await panel.getByText(t('scales.version').replace(/\{.*\}/, '3'), { exact: true }).waitFor();
    const versions = await versionsOf(key);
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions[0]?.ratings[0]?.labels).toMatchObject({ en: 'Certainly' });
    await close();
  });

  it('are begun by an administrator, with a name that is not taken', async () => {
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie: admin.cookie,
      expected: [/status of 409/],
    });
    await page.goto('/desk/scales');
    await page.getByRole('button', { name: t('scales.new') }).click();
    const form = page.locator('form').last();
    await form.getByLabel(t('scales.form.key')).first().fill('standard');
    await form.getByLabel(t('scales.form.titleEn')).fill('Plain');
    await form.getByLabel(t('scales.form.titleAr')).fill('مبسّط');
    for (const [at, { key, labels, value }] of [NO, YES].entries()) {
      const rating = form.getByRole('listitem').nth(at);
      await rating.getByLabel(t('scales.form.key')).fill(key);
      await rating.getByLabel(t('scales.form.labelEn')).fill(labels.en);
      await rating.getByLabel(t('scales.form.labelAr')).fill(labels.ar);
      await rating.getByLabel(t('scales.form.value'), { exact: true }).fill(String(value));
    }
    await form.locator('button[type=submit]').click();
    await form.getByText(t('scales.keyTaken')).waitFor();
    await form.getByLabel(t('scales.form.key')).first().fill('plain');
    await form
      .getByRole('button', { name: t('arrange.down') })
      .first()
      .click();
    const movedDown = form.getByRole('listitem').nth(1);
    await hasFocus('the way back', movedDown.getByRole('button', { name: t('arrange.up') }));
    await form.locator('button[type=submit]').click();
    const title = language === 'en' ? 'Plain' : 'مبسّط';
    await page.getByRole('region', { name: title, exact: true }).getByRole('table').waitFor();
    const [made] = await versionsOf('plain');
    expect(made?.ratings.map(({ key }) => key)).toEqual(['yes', 'no']);
    await close();
  });

  it('are read, and not defined, by others', async () => {
    const { cookie } = await app.signIn('reader');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/desk/scales');
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('button', { name: t('scales.next') }).count()).toBe(0);
    expect(await page.getByRole('button', { name: t('scales.new') }).count()).toBe(0);
    await close();
  });

  it('fit a phone, with the form open, in light and dark', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie: admin.cookie, viewport });
    await page.goto('/desk/scales');
    await page
      .getByRole('button', { name: t('scales.next') })
      .first()
      .click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await checkAccessibility(page);
    await page.getByRole('button', { name: t('shell.colours.dark') }).click();
    await checkAccessibility(page);
    await close();
  });
});
