import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
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

  /** What holds is shown once the draft is thrown away, on the server too. */
  const showsAgain = (field: Locator, value: string): Promise<unknown> =>
    waitUntil(`the field shows ${value}`, async () => (await field.inputValue()) === value);

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
    await waitUntil('the rule is as it was', async () => !(await rule.isChecked()));
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

  it('are kept as they are chosen, and go with being saved or discarded', async () => {
    await client().put('/api/v1/settings/reviews.quorum', { value: 2 });
    const { page, close } = await browser.open({ url: app.url, language, cookie: admin.cookie });
    await page.goto('/desk/settings');
    const panel = page.getByRole('region', { name: QUORUM[language] });
    const field = panel.getByLabel(QUORUM[language]);
    const saved = panel.locator('p[aria-hidden]', { hasText: t('draft.status.saved') });
    const drafts = async (): Promise<unknown> => (await client().get('/api/v1/drafts')).body;
    const none = { items: [], nextCursor: null };
    await field.fill('6');
    await saved.waitFor();
    await page.reload();
    await panel.getByText(t('draft.restored')).waitFor();
    expect(await field.inputValue()).toBe('6');
    await checkAccessibility(page);
    await panel.getByRole('button', { name: t('settings.save') }).click();
    await panel.getByText(t('draft.restored')).waitFor({ state: 'detached' });
    expect(await valueOf('reviews.quorum')).toBe(6);
    await waitUntil('the draft is gone', async () => {
      expect(await drafts()).toEqual(none);
      return true;
    });
    await field.fill('7');
    await saved.waitFor();
    await page.reload();
    await panel.getByRole('button', { name: t('draft.discard') }).click();
    await panel.getByText(t('draft.restored')).waitFor({ state: 'detached' });
    await showsAgain(field, '6');
    expect(await drafts()).toEqual(none);
    await close();
  });

  it('that a colleague decides while a draft waits are not overwritten by it', async () => {
    await client().put('/api/v1/settings/reviews.quorum', { value: 2 });
    const expected = [/status of 412/];
    const { page, close } = await browser.open({ url: app.url, language, cookie: admin.cookie, expected });
    await page.goto('/desk/settings');
    const panel = page.getByRole('region', { name: QUORUM[language] });
    await panel.getByLabel(QUORUM[language]).fill('8');
    await panel.locator('p[aria-hidden]', { hasText: t('draft.status.saved') }).waitFor();
    await (await app.client('admin')).put('/api/v1/settings/reviews.quorum', { value: 3 });
    await page.reload();
    await panel.getByText(t('draft.outdated')).waitFor();
    await panel.getByRole('button', { name: t('settings.save') }).click();
    await panel.getByRole('alert').getByText('3', { exact: true }).waitFor();
    await panel.getByRole('button', { name: t('settings.conflict.take') }).click();
    await panel.getByRole('alert').waitFor({ state: 'detached' });
    await showsAgain(panel.getByLabel(QUORUM[language]), '3');
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
    await showsAgain(panel.getByLabel(QUORUM[language]), '5');
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
