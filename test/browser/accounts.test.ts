import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, NOT_SIGNED_IN_YET, signInByForm, wordsOf } from './support/dashboard.js';

const PASSWORD = 'correct horse battery';

describe.each(LANGUAGES)('Accounts in %s', (language) => {
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

  it('let an administrator invite a person, who chooses a password and signs in', async () => {
    const email = `salma-${language}@example.org`;
    const { cookie } = await app.signIn('admin');
    const office = await browser.open({ url: app.url, language, cookie });
    await office.page.goto('/desk/people');
    await office.page.getByLabel(t('account.name')).fill('سلمى حدّاد');
    await office.page.getByLabel(t('session.email')).fill(email);
    await office.page.getByRole('button', { name: t('people.invite.make') }).click();
    const link = await office.page.getByText(/\/invitation#/).textContent();
    await office.page.getByText(`${t('people.linkFor')} سلمى حدّاد`).waitFor();
    await office.page.getByRole('heading', { name: 'سلمى حدّاد' }).waitFor();
    await checkAccessibility(office.page);

    const hers = office.page.getByRole('group', { name: 'سلمى حدّاد' });
    const role = hers.getByRole('combobox', { name: t('people.role') });
    const give = hers.getByRole('button', { name: t('people.giveRole') });
    await role.selectOption('admin');
    await give.waitFor();
    await office.page.reload();
    expect(await role.inputValue()).toBe('fact_checker');
    await role.selectOption('reader');
    await give.click();
    await give.waitFor({ state: 'detached' });
    await office.page.reload();
    expect(await role.inputValue()).toBe('reader');
    await office.close();

    const home = await browser.open({
      url: app.url,
      language,
      expected: [NOT_SIGNED_IN_YET, /status of 422/],
    });
    await home.page.goto(link!);
    await home.page.getByText(`${t('link.owner')} سلمى حدّاد`).waitFor();
    expect(await home.page.getByLabel(t('session.email')).inputValue()).toBe(email);
    const password = home.page.getByLabel(t('account.password.new'));
    await password.fill('too short');
    await home.page.keyboard.press('Enter');
    await home.page.getByText(t('fieldProblem.tooShort')).waitFor();
    await checkAccessibility(home.page);
    await password.fill(PASSWORD);
    await home.page.keyboard.press('Enter');
    await home.page.getByRole('link', { name: t('session.signIn') }).click();
    await home.page.waitForURL('**/sign-in');
    await signInByForm(home.page, { email, password: PASSWORD });
    await home.page.waitForURL('**/contradictions');
    await home.close();
  });

  it('ask for a code once a person has set that up', async () => {
    const person = await app.signIn('fact_checker');
    const { page, close } = await browser.open({
      url: app.url,
      language,
      cookie: person.cookie,
      expected: [NOT_SIGNED_IN_YET],
    });
    await page.goto('/account');
    await page.getByRole('button', { name: t('totp.begin') }).click();
    await page.getByRole('img', { name: t('totp.qr') }).waitFor();
    const secret = (await page.locator('code').textContent()) ?? '';
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByRole('textbox', { name: t('session.code') }).fill(totp.generate());
    await page.getByRole('button', { name: t('totp.confirm') }).click();
    await page.getByText(t('totp.codes')).waitFor();
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: /^([a-z2-7]{4}-){3}/ })
        .count(),
    ).toBe(10);
    await checkAccessibility(page);

    await page.getByRole('button', { name: t('session.signOut') }).click();
    await page.waitForURL('**/sign-in**');
    await signInByForm(page, person);
    const code = page.getByRole('textbox', { name: t('session.code') });
    await code.waitFor();
    await checkAccessibility(page);
    // A code is good for one sign-in, and the next one already.
    await code.fill(totp.generate({ timestamp: Date.now() + 30_000 }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('account.title') }).waitFor();
    await close();
  });

  it('show on a phone which of the desk’s pages it is', async () => {
    const { cookie } = await app.signIn('admin');
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie, viewport });
    await page.goto('/desk/scales');
    const current = page.getByRole('navigation', { name: t('nav.desk') }).locator('[aria-current=page]');
    await current.waitFor();
    await page.waitForFunction(
      `(() => {
        const { left, right } = document.querySelector('nav ul [aria-current=page][href="/desk/scales"]').getBoundingClientRect();
        return left >= 0 && right <= ${String(viewport.width)};
      })()`,
    );
    await close();
  });

  it('fit a phone, page by page', async () => {
    const { cookie } = await app.signIn('admin');
    const viewport = { width: 390, height: 844 };
    const { page, close } = await browser.open({ url: app.url, language, cookie, viewport });
    for (const address of ['/account', '/desk/people']) {
      await page.goto(address);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await checkAccessibility(page);
    }
    await close();
  });
});
