import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import type { TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, startWithSample, wordsOf } from './support/dashboard.js';
import { tabTo } from './support/keyboard.js';

describe.each(LANGUAGES)('With the keyboard alone, in %s', (language) => {
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

  it('the header can be skipped', async () => {
    const { cookie } = await app.signIn('editor');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/contradictions');
    await page.getByRole('article').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(t('shell.skip'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
    await close();
  });

  it('every claim in an article can be reached, once each', async () => {
    const { cookie } = await app.signIn('editor');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/documents');
    await page.getByRole('main').getByRole('link').first().click();
    await page.locator('article mark').first().waitFor();

    expect(await page.locator('article mark a:not([tabindex="-1"])').count()).toBe(15);
    await tabTo(page, 'the first claim', "it.closest('article mark') !== null");
    await page.keyboard.press('Enter');
    await page.waitForURL('**#claim-*');
    await page.locator('article mark a[aria-current=true]').waitFor();
    await close();
  });

  it('a suggestion can be confirmed, and then shows who decided and why', async () => {
    const { cookie } = await app.signIn('editor');
    const { page, close } = await browser.open({ url: app.url, language, cookie });
    await page.goto('/contradictions');
    await page.getByRole('article').waitFor();

    await tabTo(page, 'the decision', `it.textContent === ${JSON.stringify(t('decision.open'))}`);
    await page.keyboard.press('Enter');
    await tabTo(page, 'the choice', "it.type === 'radio'");
    await page.keyboard.press('Space');
    await checkAccessibility(page);
    await tabTo(page, 'the reason', "it.tagName === 'TEXTAREA'");
    await page.keyboard.type('Both speak of the same attack.');
    await tabTo(page, 'the save button', "it.type === 'submit'");
    await page.keyboard.press('Enter');
    await page.getByText('Both speak of the same attack.', { exact: true }).and(page.locator('p')).waitFor();

    // The form goes, the record comes and the focus moves one after the other, in an order that nobody is promised.
    await waitUntil('the decision stands and the focus is on changing it', async () => {
      expect(await page.getByRole('article').getByText(t('contradiction.undecided')).count()).toBe(0);
      expect(await page.evaluate('document.activeElement.textContent')).toBe(t('decision.change'));
      expect(await page.getByRole('article').getByText('Test editor').count()).toBe(1);
      return true;
    });
    await page.goto('/contradictions?status=rejected');
    await page.getByText(t('contradictions.emptyFiltered')).waitFor();
    await close();
  });
});
