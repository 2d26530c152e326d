import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const QUORUM = { en: 'Reviews per claim', ar: 'عدد المراجعات لكل ادعاء' };
const GATE = { en: 'Publish gate', ar: 'شروط النشر' };
const METHOD = { en: 'It is said how the conclusion was reached', ar: 'ذُكرت طريقة الوصول إلى النتيجة' };

describe.each(LANGUAGES)('The settings in %s', (language) => {
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

  const client = (): ApiClient => new ApiClient(app.url, { cookie: admin.cookie });
  const valueOf = async (key: string): Promise<unknown> =>
    ((await client().get(`/api/v1/settings/${key}`)).body as { value: unknown }).value;

  it('are decided by an administrator, in words', async () => {
    const { page, close } = await browser.open({ url: app.url, language, cookie: admin.cookie });
    await page.goto('/desk/settings');
    const gate = page.getByRole('region', { name: GATE[language] });
    const rule = gate.getByRole('checkbox', { name: METHOD[language] });
    await rule.uncheck();
    await checkAccessibility(page);
    await gate.getByRole('button', { name: t('settings.save') }).click();
    await page.getByText('Test admin').nth(1).waitFor();
    expect(await valueOf('verdicts.gate')).toEqual({ method_stated: 'off' });

    await rule.check();
    await gate.getByRole('button', { name: t('settings.discard') }).click();
    expect(await rule.isChecked()).toBe(false);
    await close();
  });

  it('tell the second of two what the first has changed, and keep what was chosen', async () => {
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie: admin.cookie,
      expected: [/status of 412/],
    });
    await page.goto('/desk/settings');
    const panel = page.getByRole('region', { name: QUORUM[language] });
    const field = panel.getByLabel(QUORUM[language]);
    await field.fill('4');
    const colleague = await app.client('admin');
    await colleague.put('/api/v1/settings/reviews.quorum', { value: 3 });
    await panel.getByRole('button', { name: t('settings.save') }).click();

    const told = panel.getByRole('alert');
    await told.getByText('test admin').waitFor();
    await told.getByText('3', { exact: true }).waitFor();
    await told.getByText('2', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe('4');
    expect(await valueOf('reviews.quorum')).toBe(3);
    await checkAccessibility(page);
    await told.getByRole('button', { name: t('settings.conflict.keep') }).click();
    await told.waitFor({ state: 'detached' });
    await waitUntil('the choice is saved', async () => (await valueOf('reviews.quorum')) === 4);
    await close();
  });

  it('can be left to what the first decided', async () => {
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie: admin.cookie,
      expected: [/status of 412/],
    });
    await page.goto('/desk/settings');
    const panel = page.getByRole('region', { name: QUORUM[language] });
    await panel.getByLabel(QUORUM[language]).fill('9');
    await client().put('/api/v1/settings/reviews.quorum', { value: 5 });
    await panel.getByRole('button', { name: t('settings.save') }).click();
    await panel.getByRole('button', { name: t('settings.conflict.take') }).click();
    expect(await panel.getByLabel(QUORUM[language]).inputValue()).toBe('5');
    expect(await valueOf('reviews.quorum')).toBe(5);
    await close();
  });

  it('are read, and not changed, by those who check', async () => {
    const { cookie } = await app.signIn('fact_checker');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/desk/settings');
    await page.getByText(t('settings.readOnly')).waitFor();
    await page.getByRole('region', { name: QUORUM[language] }).getByText('5', { exact: true }).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await checkAccessibility(page);
    await close();
  });

  it('fit a phone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie: admin.cookie, viewport });
    await page.goto('/desk/settings');
    await page.getByLabel(QUORUM[language], { exact: true }).last().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await checkAccessibility(page);
    await close();
  });
});
