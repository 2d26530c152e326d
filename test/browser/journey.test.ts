import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import type { TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { haveReviewed } from './support/reviewed.js';
import { LANGUAGES, NOT_SIGNED_IN_YET, signInByForm, startWithSample, wordsOf } from './support/dashboard.js';

const CLAIMANTS = {
  en: ['Israeli military', 'Iranian state television'],
  ar: ['الجيش الإسرائيلي', 'التلفزيون الإيراني'],
};
const QUOTED = [
  'صد 99% من الصواريخ والطائرات المسيرة الإيرانية',
  'إصابة نصف هذه الصواريخ والطائرات المسيرة أهدافها المحددة',
];
/** The browser notes it, and the test about evidence means it. */
const REFUSED_INPUT = /status of 422/;
const OTHER = { en: 'ar', ar: 'en' } as const;
const DIRECTION = { en: 'ltr', ar: 'rtl' };

describe.each(LANGUAGES)('An editor who reads %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWithSample(), launchBrowser()]);
    watched = await browser.open({ url: app.url, language, expected: [NOT_SIGNED_IN_YET, REFUSED_INPUT] });
    page = watched.page;
    const editor = await app.signIn('editor');
    await page.goto('/');
    await page.getByRole('heading', { name: t('session.signIn') }).waitFor();
    await checkAccessibility(page);
    await signInByForm(page, editor);
    await page.waitForURL('**/contradictions');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const html = () => page.locator('html');
  const pair = () => page.getByRole('main').getByRole('article').first();

  it('sees the contradiction first, with both sources, their quotations marked, and the reason', async () => {
    await page.goto('/contradictions');
    await pair().waitFor();

    expect(await html().getAttribute('dir')).toBe(DIRECTION[language]);
    expect(await pair().locator('section h3').allInnerTexts()).toEqual([
      ...CLAIMANTS[language],
      t('contradiction.why'),
    ]);
    expect(await pair().locator('blockquote[lang=ar][dir=rtl] mark').allInnerTexts()).toEqual(QUOTED);
    expect(await pair().getByText(t('contradiction.undecided')).count()).toBe(1);
    expect(await pair().getByText(t('verdict.none')).count()).toBe(2);
    expect(await pair().innerText()).toContain('50%');
    await checkAccessibility(page);
  });

  it('sees both sides at the same height and in the same size', async () => {
    await page.goto('/contradictions');
    await pair().waitFor();
    const [first, second] = await Promise.all(
      [0, 1].map((side) => pair().locator('section:has(blockquote)').nth(side).boundingBox()),
    );

    expect(Math.abs(first!.width - second!.width)).toBeLessThan(2);
    expect([second!.y, second!.height]).toEqual([first!.y, first!.height]);
    expect(Math.sign(second!.x - first!.x)).toBe(language === 'ar' ? -1 : 1);
  });

  it('opens the article at the quotation', async () => {
    await page.goto('/contradictions');
    await pair()
      .getByRole('link', { name: t('quotation.inArticle') })
      .nth(1)
      .click();
    const marked = page.locator('mark', { hasText: QUOTED[1] });
    await marked.waitFor();

    expect(await marked.getByRole('link').getAttribute('aria-current')).toBe('true');
    const { y } = (await marked.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    expect(await page.locator('article mark').count()).toBe(15);
    await page.getByRole('complementary').getByText(CLAIMANTS[language][1]!).waitFor();
    await checkAccessibility(page);
  });

  it('finds a claim by words in the other language, and can send the address to a colleague', async () => {
    await page.goto('/claims');
    await page.getByLabel(t('claims.filter.search')).fill(language === 'en' ? 'الحوثيون' : 'Houthis');
    await page.waitForURL('**/claims?q=**');
    const rows = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') });
    await waitUntil('one claim is left', async () => (await rows.count()) === 1);
    await page.reload();
    await rows.first().waitFor();

    expect(await rows.count()).toBe(1);
    await page.getByLabel(t('claims.filter.evidence')).selectOption('true');
    await page.getByText(t('claims.emptyFiltered')).waitFor();
    await checkAccessibility(page);
    await page.getByRole('button', { name: t('claims.clear') }).click();
    await waitUntil('all claims are back', async () => (await rows.count()) === 15);
    await checkAccessibility(page);
  });

  it('adds evidence, and is told at the field what is wrong with it first', async () => {
    await openClaimOfThePair();
    await page.getByRole('button', { name: t('evidence.add') }).click();
    const form = page.getByRole('form', { name: t('evidence.add') });
    await form.getByLabel(t('stance.contextual')).check();
    await form.getByLabel(t('evidence.name')).fill('بيان صحفي');
    await form.getByLabel(t('evidence.language')).selectOption('ar');
    await form.getByLabel(t('evidence.url')).fill('ftp://example.org/statement');
    await form.getByRole('button', { name: t('evidence.save') }).click();
    await form.getByText(t('fieldProblem.isUrl')).waitFor();
    await checkAccessibility(page);

    await form.getByLabel(t('evidence.url')).fill('https://example.org/statement');
    await form.getByRole('button', { name: t('evidence.save') }).click();
    const added = page.getByRole('link', { name: 'بيان صحفي' });
    await added.waitFor();

    expect(await added.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await added.locator('bdi').getAttribute('dir')).toBe('rtl');
  });

  it('publishes a verdict once nothing is missing, which then stands on the card of the pair', async () => {
    await openClaimOfThePair();
    await haveReviewed(app, page.url().split('/').at(-1)!);
    await page.reload();
    await page.getByRole('button', { name: t('verdict.publish') }).click();
    const form = page.getByRole('form', { name: t('verdict.publish') });
    await form.getByText(t('gate.hint.method_stated')).waitFor();
    await checkAccessibility(page);
    await form.getByLabel(t('verdict.rating')).selectOption({ index: 6 });
    await form.getByLabel(t('verdict.summary')).fill('No independent count has been published.');
    await form.getByLabel(t('verdict.language')).selectOption('en');
    await form.getByLabel(t('verdict.method')).fill('Public records were searched.');
    await form.getByLabel(t('verdict.noneFound.supports')).check();
    await form.getByLabel(t('verdict.noneFound.refutes')).check();
    await form.getByLabel(t('verdict.noReplyReason')).fill('This is an exercise.');
    await form.getByText(t('gate.open')).waitFor();
    const rating = await form.getByLabel(t('verdict.rating')).locator('option').nth(6).innerText();
    await form.getByRole('button', { name: t('verdict.publish.send') }).click();
    const summary = page.locator('p', { hasText: 'No independent count has been published.' });
    await summary.waitFor();

    expect(await summary.getAttribute('dir')).toBe('ltr');
    await checkAccessibility(page);
    await page.goto('/contradictions');
    await pair().waitFor();
    expect(await pair().getByText(rating, { exact: true }).count()).toBe(1);
    expect(await pair().getByText(t('verdict.none')).count()).toBe(1);
  });

  it('corrects it in public, with the old beside the new, and then retracts it', async () => {
    await openClaimOfThePair();
    await page.getByRole('button', { name: t('verdict.correct') }).click();
    const correction = page.getByRole('form', { name: t('verdict.correct') });
    await correction.getByLabel(t('verdict.whatWasWrong')).fill('It left out the archives.');
    await correction.getByLabel(t('verdict.whatChanged')).fill('It names them.');
    await correction.getByLabel(t('verdict.summary')).fill('No count is in the public archives.');
    await correction.getByText(t('gate.open')).waitFor();
    await correction.getByRole('button', { name: t('verdict.correct') }).click();
    const panel = page.getByRole('region', { name: t('verdict.title'), exact: true });
    for (const words of ['It left out the archives.', 'No independent count', 'No count is in the public']) {
      await panel.locator('p', { hasText: words }).first().waitFor();
    }
    await checkAccessibility(page);

    await page.getByRole('button', { name: t('verdict.retract') }).click();
    const retraction = page.getByRole('form', { name: t('verdict.retract') });
    await retraction.getByLabel(t('verdict.whatWasWrong')).fill('The search cannot be repeated.');
    await retraction.getByRole('button', { name: t('verdict.retract') }).click();
    await panel.locator('p', { hasText: 'The search cannot be repeated.' }).waitFor();
    await waitUntil('both older versions can be opened', async () => {
      expect(await panel.locator('summary').count()).toBe(2);
      return true;
    });
    await page.getByRole('button', { name: t('verdict.correct') }).waitFor({ state: 'detached' });
    await checkAccessibility(page);
  });

  it('gets a recheck done without loading the page again', async () => {
    await openClaimOfThePair();
    await page.getByRole('button', { name: t('recheck.request') }).click();
    await page.getByText(t('recheck.state.done'), { exact: true }).waitFor();

    expect(await page.getByText(t('recheck.none')).count()).toBe(0);
  });

  it('exports the report in every format and both languages', async () => {
    await page.goto('/contradictions?status=suggested');
    await page.getByRole('button', { name: t('export.button') }).click();
    await page.getByRole('menuitem').first().waitFor();
    await checkAccessibility(page);
    const links = await page.getByRole('menuitem').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    const answers = await Promise.all(
      addresses.map(async (address) => {
        const answer = await page.request.get(address ?? '');
        return [answer.status(), answer.headers()['content-type']?.split(';')[0]];
      }),
    );

    expect(addresses.every((address) => address?.includes('status=suggested'))).toBe(true);
    expect(answers).toEqual([
      [200, 'text/html'],
      [200, 'text/csv'],
      [200, 'application/json'],
      [200, 'text/html'],
      [200, 'text/csv'],
      [200, 'application/json'],
    ]);
  });

  it('switches the language in place, and finds it again after a reload', async () => {
    const other = OTHER[language];
    await page.goto('/sources');
    await page.getByRole('heading', { level: 1, name: t('sources.title') }).waitFor();
    await page.evaluate("globalThis.isStillTheSamePage = 'yes'");
    await page.locator(`button[lang=${other}]`).click();
    await page.getByRole('heading', { level: 1, name: wordsOf(other)('sources.title') }).waitFor();

    expect(await page.evaluate('globalThis.isStillTheSamePage')).toBe('yes');
    expect([await html().getAttribute('lang'), await html().getAttribute('dir')]).toEqual([
      other,
      DIRECTION[other],
    ]);
    await checkAccessibility(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: wordsOf(other)('sources.title') }).waitFor();
    expect(await html().getAttribute('dir')).toBe(DIRECTION[other]);
    await page.locator(`button[lang=${language}]`).click();
    await page.getByRole('heading', { level: 1, name: t('sources.title') }).waitFor();
  });

  it('signs out, and gets nothing more to see', async () => {
    await page.goto('/claims');
    await page.getByRole('button', { name: t('session.signOut') }).click();
    await page.getByRole('heading', { name: t('session.signIn') }).waitFor();
    await page.goto('/claims');
    await page.waitForURL('**/sign-in?next=%2Fclaims');

    expect((await page.request.get('/api/v1/claims')).status()).toBe(401);
    await page.waitForLoadState('networkidle');
    await watched.close();
  });

  async function openClaimOfThePair(): Promise<void> {
    await page.goto('/contradictions');
    await pair()
      .getByRole('link', { name: t('claim.open') })
      .first()
      .click();
    await page.waitForURL('**/claims/*');
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
});
