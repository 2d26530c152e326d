import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { UserRole } from '../../src/platform/auth/permissions.js';
import { LANGUAGES, NOT_SIGNED_IN_YET, signInByForm, wordsOf } from './support/dashboard.js';

const SUMMARIES = ['The bridge was closed all day.', 'The bridge was open until noon.'];

describe.each(LANGUAGES)('Reviewers who read %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let claimId: string;
  const pages: Page[] = [];

  /** A person who has signed in and looks at the claim. */
  async function person(role: UserRole): Promise<Page> {
    const { page } = await browser.open({ url: app.url, language, expected: [NOT_SIGNED_IN_YET] });
    const who = await app.signIn(role);
    await page.goto('/');
    await signInByForm(page, who);
    await page.waitForURL('**/contradictions');
    await page.goto(`/claims/${claimId}`);
    await page.getByRole('heading', { name: t('review.title'), exact: true }).waitFor();
    return page;
  }

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    const editor = await app.client('editor');
    const made = async (path: string, body: object): Promise<string> =>
      ((await editor.post(`/api/v1/${path}`, body)).body as { id: string }).id;
    const sourceId = await made('sources', {
      kind: 'person',
      names: [{ language, name: language === 'ar' ? 'المتحدث' : 'Speaker' }],
    });
    claimId = await made('claims', {
      text: 'The bridge was closed on Monday',
      attributions: [{ sourceId, role: 'claimant', kind: 'direct_quote' }],
    });
    const evidence = { title: 'A record', tier: 'primary', language: 'en', stance: 'supports' };
    await made(`claims/${claimId}/evidence`, evidence);
    pages.push(await person('fact_checker'), await person('fact_checker'), await person('editor'));
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function fileReview(page: Page, rating: number, summary: string): Promise<void> {
    await page
      .getByRole('button', { name: t('review.file') })
      .first()
      .click();
    const form = page.getByRole('form', { name: t('review.file') });
    await form.getByLabel(t('verdict.rating')).selectOption({ index: rating });
    await form.getByLabel(t('confidence.high'), { exact: true }).check();
    await form.getByLabel(t('verdict.summary')).fill(summary);
    await form.getByLabel(/A record/).check();
    await form.getByLabel(t('review.noInterest')).check();
    await checkAccessibility(page);
    await form.getByRole('button', { name: t('review.file.send') }).click();
    await page.getByText(t('review.filed')).waitFor();
  }

  it('each file what the other does not see before both have filed', async () => {
    const [one, other, editor] = pages as [Page, Page, Page];
    await fileReview(one, 1, SUMMARIES[0]!);
    await one.getByText(SUMMARIES[0]!).waitFor();
    await one.getByText(t('review.hindered.review_filed')).waitFor();
    for (const page of [other, editor]) {
      await page.reload();
      await page.getByRole('button', { name: t('review.file') }).waitFor();
      expect(await page.content()).not.toContain(SUMMARIES[0]);
    }
    await fileReview(other, 5, SUMMARIES[1]!);
    for (const page of pages) {
      await page.reload();
      await page.getByText(t('review.rounds')).waitFor();
      const reviews = page.getByRole('main').getByRole('article');
      expect(await reviews.count()).toBe(2);
      for (const [position, summary] of SUMMARIES.entries()) {
        expect(await reviews.nth(position).innerText()).toContain(summary);
      }
    }
  });

  it('see both side by side, part by part at the same height', async () => {
    const reviews = pages[2]!.getByRole('main').getByRole('article');
    const parts = await Promise.all(
      [0, 1].map(async (position) => {
        const headings = await reviews.nth(position).locator('h4').all();
        return Promise.all(headings.map(async (heading) => (await heading.boundingBox())!.y));
      }),
    );
    expect(parts[0]!.length).toBe(5);
    expect(parts[1]).toEqual(parts[0]);
  });

  it('leave the decision to a third person, and their reviews stay beside it', async () => {
    const [one, , editor] = pages as [Page, Page, Page];
    await one.getByText(t('review.waitsForThird')).waitFor();
    expect(await one.getByRole('button', { name: t('adjudication.decide') }).count()).toBe(0);
    await editor
      .getByRole('button', { name: t('adjudication.decide') })
      .first()
      .click();
    const form = editor.getByRole('form', { name: t('adjudication.decide') });
    await form.getByLabel(t('verdict.rating')).selectOption({ index: 5 });
    await form.getByRole('textbox', { name: t('adjudication.reason') }).fill('The toll records end at noon.');
    await checkAccessibility(editor);
    await form.getByRole('button', { name: t('adjudication.send') }).click();
    await editor.getByText('The toll records end at noon.').last().waitFor();
    await one.reload();
    const decision = one.getByRole('region', { name: t('adjudication.title') });
    await decision.getByText('The toll records end at noon.').waitFor();
    for (const summary of SUMMARIES) expect(await one.getByText(summary).count()).toBe(1);
    await checkAccessibility(one);
  });
});
