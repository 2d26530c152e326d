import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import type { TestApp } from '../support/test-app.js';
import { LANGUAGES, NOT_SIGNED_IN_YET, signInByForm, startWithSample, wordsOf } from './support/dashboard.js';

describe.each(LANGUAGES)('The dashboard in %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWithSample(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('says that the password is wrong, keeps the address typed, and lets nobody in', async () => {
    const { page, close } = await browser.open({ url: app.url, language, expected: [NOT_SIGNED_IN_YET] });
    const editor = await app.signIn('editor');
    await page.goto('/claims');
    await page.waitForURL('**/sign-in?next=%2Fclaims');
    await signInByForm(page, { email: editor.email, password: 'not the password' });
    await page.getByRole('alert').getByText(t('problem.wrong_credentials')).waitFor();
    await checkAccessibility(page);

    expect(await page.locator('input[name=email]').inputValue()).toBe(editor.email);
    await signInByForm(page, editor);
    await page.waitForURL('**/claims');
    await page.getByRole('heading', { level: 1, name: t('claims.title') }).waitFor();
    await close();
  });

  it('goes to no other site after signing in, whatever the address asks for', async () => {
    const { page, close } = await browser.open({ url: app.url, language, expected: [NOT_SIGNED_IN_YET] });
    await page.goto('/sign-in?next=//example.org/');
    await signInByForm(page, await app.signIn('reader'));
    await page.waitForURL('**/contradictions');

    expect(new URL(page.url()).origin).toBe(app.url);
    await close();
  });

  it('shows a reader no form that a reader may not use', async () => {
    const { cookie } = await app.signIn('reader');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/contradictions');
    await page
      .getByRole('article')
      .getByRole('link', { name: t('claim.open') })
      .first()
      .click();
    await page.getByRole('heading', { name: t('evidence.title'), exact: true }).waitFor();

    for (const name of ['decision.open', 'evidence.add', 'verdict.publish', 'recheck.request']) {
      expect(await page.getByRole('button', { name: t(name) }).count()).toBe(0);
    }
    await close();
  });

  it('fits a phone without scrolling sideways, on every screen', async () => {
    const { cookie } = await app.signIn('editor');
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie, viewport });
    await page.goto('/contradictions');
    const pair = page.getByRole('article').first();
    const inside = ['quotation.inArticle', 'claim.open'];
    const addresses = ['/contradictions', '/queue', '/claims', '/documents', '/sources'];
    for (const name of inside) {
      const link = pair.getByRole('link', { name: t(name) }).first();
      addresses.push((await link.getAttribute('href')) ?? '');
    }

    for (const address of addresses) {
      await page.goto(address);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await checkAccessibility(page);
    }
    await page.getByRole('button', { name: t('nav.open') }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: t('nav.claims') })
      .click();
    await page.waitForURL('**/claims');
    await close();
  });

  it('keeps the choice of dark colours, with every text readable', async () => {
    const { cookie } = await app.signIn('editor');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/contradictions');
    await page.getByRole('button', { name: t('shell.colours.dark') }).click();
    await page.reload();
    await page.getByRole('article').waitFor();

    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await checkAccessibility(page);
    await close();
  });
});
