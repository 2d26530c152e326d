import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { checkAccessibility } from '../support/accessibility.js';
import type { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { hasFocus } from './support/focus.js';

const NAME = 'مراقب الصفحات';
const CALLED = {
  en: ['Never called', 'Called once'],
  ar: ['لم يُستخدم قط', 'استُخدم مرة واحدة'],
} as const;

describe.each(LANGUAGES)('Recheck hooks in %s', (language) => {
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

  const opened = async (expected: RegExp[] = []) => {
    const { cookie } = await app.signIn('admin');
    const watched = await browser.open({ url: app.url, language, cookie, expected });
    await watched.page.goto('/desk/hooks');
    await watched.page.getByRole('heading', { level: 1, name: t('hooks.title') }).waitFor();
    return watched;
  };
  const itemOf = (page: Page, name: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  /** What a service is answered that calls the address. */
  const call = async (address: string): Promise<number> =>
    (await app.anonymous.post(new URL(address).pathname, { url: 'https://example.org/page' })).status;
  const made = (admin: ApiClient, name: string) => admin.post('/api/v1/recheck-hooks', { name });

  it('say what they are for, are made, shown once, called, and revoked', async () => {
    const { page, close } = await opened([/status of 422/]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.getByText(t('hooks.emptyHint')).waitFor();
    await checkAccessibility(page);

    const field = page.getByLabel(t('hooks.name'), { exact: true });
    await field.fill('   ');
    await field.press('Enter');
    await page.getByText(t('fieldProblem.isNotBlank'), { exact: true }).waitFor();
    await field.fill(NAME);
    await field.press('Enter');
    const panel = page.getByRole('region', { name: t('hooks.new') });
    const address = (await panel.locator('code').textContent()) ?? '';
    expect(address).toContain('/api/v1/hooks/isnad_hook_');
    expect(await page.getByText(t('fieldProblem.isNotBlank'), { exact: true }).count()).toBe(0);
    expect(await field.inputValue()).toBe('');
    const copy = panel.getByRole('button', { name: t('hooks.copy') });
    await hasFocus('the button that copies the address', copy);
    await copy.press('Enter');
    await waitUntil('the address is copied', async () => ((await copied()) === address ? true : null));
    await panel.getByRole('button', { name: t('hooks.example.copy') }).press('Enter');
    await waitUntil('the example is copied', async () => ((await copied()).startsWith('curl') ? true : null));
    expect(await copied()).toContain(address);
    expect(await copied()).toContain(t('hooks.example.reason'));
    const item = itemOf(page, NAME);
    await item.getByText(CALLED[language][0], { exact: true }).waitFor();
    await item.getByText('Test admin').waitFor();
    await checkAccessibility(page);

    expect(await call(address)).toBe(202);
    await panel.getByRole('button', { name: t('shownOnce.done') }).press('Enter');
    await panel.locator('code').waitFor({ state: 'detached' });
    await hasFocus('the heading above', page.getByRole('heading', { name: t('hooks.new') }));
    await page.reload();
    await item.getByText(CALLED[language][1], { exact: true }).waitFor();
    expect(await page.getByText('isnad_hook_').count()).toBe(0);

    const revoke = item.getByRole('button', { name: t('hooks.revoke'), exact: true });
    await revoke.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('revoke.title').replace('{name}', NAME) });
    await dialog.getByText(t('hooks.revoke.text')).waitFor();
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await hasFocus('what had opened the question', revoke);
    expect(await call(address)).toBe(202);
    await revoke.press('Enter');
    await dialog.getByRole('button', { name: t('revoke.confirm') }).press('Enter');
    await item.getByText(t('keys.state.revoked'), { exact: true }).waitFor();
    await page.getByText(t('hooks.revoked'), { exact: true }).waitFor();
    expect(await item.getByRole('button').count()).toBe(0);
    await hasFocus('the name of what was revoked', item.getByRole('heading', { name: NAME }));
    expect(await call(address)).toBe(404);
    await checkAccessibility(page);
    await close();
  });

  it('are made one after another, each with an address of its own', async () => {
    const { page, close } = await opened();
    const shown = page.locator('code');
    const addresses: (string | null)[] = [];
    for (const name of ['First', 'Second']) {
      await page.getByLabel(t('hooks.name'), { exact: true }).fill(name);
      await page.getByRole('button', { name: t('hooks.make') }).click();
      await itemOf(page, name).waitFor();
      addresses.push(await shown.textContent());
    }
    expect(new Set(addresses).size).toBe(2);
    await hasFocus('the button that copies it', page.getByRole('button', { name: t('hooks.copy') }));
    const names = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(names.indexOf('Second')).toBeLessThan(names.indexOf('First'));
    await close();
  });

  it('are shown as they are where somebody else has revoked one meanwhile', async () => {
    const admin = await app.client('admin');
    const { id } = (await made(admin, 'Of a colleague')).body as { id: string };
    const { page, close } = await opened();
    const item = itemOf(page, 'Of a colleague');
    await item.getByRole('button', { name: t('hooks.revoke') }).click();
    await admin.delete(`/api/v1/recheck-hooks/${id}`);
    await page.getByRole('button', { name: t('revoke.confirm') }).click();
    await item.getByText(t('keys.state.revoked'), { exact: true }).waitFor();
    await close();
  });

  it('are not offered to an editor', async () => {
    const { cookie } = await app.signIn('editor');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/desk/keys');
    await page.getByRole('link', { name: t('keys.title') }).waitFor();
    expect(await page.getByRole('link', { name: t('hooks.title') }).count()).toBe(0);
    await close();
  });

  it('fit a phone, address and example with them', async () => {
    const { cookie } = await app.signIn('admin');
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie, viewport });
    await page.goto('/desk/hooks');
    await page.getByLabel(t('hooks.name'), { exact: true }).fill('x'.repeat(200));
    await page.getByRole('button', { name: t('hooks.make') }).click();
    await page.locator('code').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await checkAccessibility(page);
    await page
      .getByRole('button', { name: t('hooks.revoke'), exact: true })
      .first()
      .click();
    await page.getByRole('dialog').getByText(t('hooks.revoke.text')).waitFor();
    const question = `document.querySelector('[role=dialog]')`;
    expect(await page.evaluate(`${question}.scrollWidth - ${question}.clientWidth`)).toBe(0);
    await close();
  });
});
