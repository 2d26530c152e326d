import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

describe.each(LANGUAGES)('API keys in %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const statusWith = async (key: string | null): Promise<number> =>
    (await new ApiClient(app.url, { key: key ?? '' }).get('/api/v1/claims')).status;

  it('are made with what they may do, shown once, given a new secret and revoked', async () => {
    const { cookie } = await app.signIn('editor');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/desk/keys');
    await page.getByText(t('keys.empty')).waitFor();
    await page.getByLabel(t('keys.name'), { exact: true }).fill('استيراد ليلي');
    await page.getByRole('radio', { name: t('keys.reach.some') }).check();
    await page.getByRole('button', { name: t('keys.make') }).click();
    await page.getByText(t('keys.reach.none')).waitFor();
    await page.getByRole('checkbox', { name: t('permission.claims.read') }).check();
    await page.getByRole('checkbox', { name: t('permission.evidence.read'), exact: true }).check();
    await checkAccessibility(page);
    await page.getByRole('button', { name: t('keys.make') }).click();

    const shown = page.locator('code');
    const key = await shown.textContent();
    expect(key).toMatch(/^isnad_/);
    expect(await statusWith(key)).toBe(200);
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'استيراد ليلي' }) });
    await item.getByText(t('permission.evidence.read'), { exact: true }).waitFor();
    await checkAccessibility(page);
    await page.getByRole('button', { name: t('shownOnce.done') }).click();
    await shown.waitFor({ state: 'detached' });

    await item.getByRole('button', { name: t('keys.rotate') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('keys.rotate.grace')).selectOption('0');
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('keys.rotate.confirm') }).click();
    await page.getByText(t('keys.oldStopped')).waitFor();
    const next = await shown.textContent();
    expect([await statusWith(key), await statusWith(next)]).toEqual([401, 200]);

    await item.getByRole('button', { name: t('keys.revoke'), exact: true }).click();
    await page.getByRole('dialog').getByText(t('keys.revoke.text')).waitFor();
    await checkAccessibility(page);
    await page.getByRole('button', { name: t('revoke.confirm') }).click();
    await item.getByText(t('keys.state.revoked'), { exact: true }).waitFor();
    expect(await item.getByRole('button', { name: t('keys.rotate') }).count()).toBe(0);
    expect(await statusWith(next)).toBe(401);
    await close();
  });

  it('of others are shown to an administrator, who may stop them and not take them over', async () => {
    const colleague = await app.signIn('fact_checker');
    await new ApiClient(app.url, { cookie: colleague.cookie }).post('/api/v1/api-keys', { name: 'Theirs' });
    const { cookie } = await app.signIn('admin');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/desk/keys');
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Theirs' }) });
    await item.getByText('Test fact_checker').waitFor();
    expect(await item.getByRole('button').allTextContents()).toEqual([t('keys.revoke')]);
    await page.getByLabel(t('keys.owner')).selectOption('program');
    await close();
  });

  it('are not offered to a reader', async () => {
    const { cookie } = await app.signIn('reader');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/claims');
    await page.locator('h1').waitFor();
    expect(await page.getByRole('link', { name: t('nav.desk') }).count()).toBe(0);
    await close();
  });

  it('fit a phone', async () => {
    const { cookie } = await app.signIn('admin');
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie, viewport });
    await page.goto('/desk/keys');
    await page.getByRole('radio', { name: t('keys.reach.some') }).check();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await checkAccessibility(page);
    await close();
  });
});
