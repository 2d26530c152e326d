import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ApiClient } from '../support/api-client.js';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, Newsroom } from '../api/support/newsroom.js';
import { LANGUAGES, NOT_SIGNED_IN_YET, signInByForm, wordsOf } from './support/dashboard.js';

/** In the other language than the page, which must not be torn apart by it. */
const TITLES = { en: 'سجل الجسر (2024)', ar: 'The log of the bridge (2024)' };

describe.each(LANGUAGES)('A desk that reads %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let editor: ApiClient;
  let claimId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    editor = await app.client('editor');
    const room = new Newsroom(editor, await app.client('fact_checker'));
    claimId = (await room.claim('The bridge was closed on Monday')).id;
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** The claim as somebody sees it who has signed in. */
  async function lookAt(who: Awaited<ReturnType<TestApp['signIn']>>): Promise<Page> {
    const { page } = await browser.open({ url: app.url, language, expected: [NOT_SIGNED_IN_YET] });
    await page.goto('/');
    await signInByForm(page, who);
    await page.waitForURL('**/contradictions');
    await page.goto(`/claims/${claimId}`);
    await page.getByRole('heading', { name: t('review.title'), exact: true }).waitFor();
    return page;
  }

  it('is told that a withdrawn interest still bars from the round', async () => {
    const who = await app.signIn('fact_checker');
    const client = new ApiClient(app.url, { cookie: who.cookie });
    const interest = made(await client.post('/api/v1/interests', { claimId }));
    await client.delete(`/api/v1/interests/${interest.id}`);
    const page = await lookAt(who);
    await page.getByText(t('review.hindered.interest_withdrawn')).waitFor();
    expect(await page.getByRole('button', { name: t('review.file') }).count()).toBe(0);
    await checkAccessibility(page);
  });

  it('is told which evidence changed since the reviews, before it publishes on them', async () => {
    const evidence = { title: TITLES[language], tier: 'primary', language: 'en', stance: 'supports' };
    const link = made(await editor.post(`/api/v1/claims/${claimId}/evidence`, evidence));
    const [scale] = items(await editor.get('/api/v1/rating-scales'));
    const [rating] = scale!['ratings'] as { id: string }[];
    for (const role of ['fact_checker', 'fact_checker'] as const) {
      const reviewer = new ApiClient(app.url, { cookie: (await app.signIn(role)).cookie });
      const review = {
        ratingId: rating!.id,
        confidence: 'low',
        summary: 'S',
        language: 'en',
        declaresNoInterest: true,
        evidenceLinkIds: [link.id],
      };
      made(await reviewer.post(`/api/v1/claims/${claimId}/reviews`, review));
    }
    const page = await lookAt(await app.signIn('editor'));
    await page.getByRole('button', { name: t('verdict.publish') }).click();
    const gate = page.getByRole('region', { name: t('gate.title') });
    const hint = gate.getByText(
      t('gate.hint.evidence_as_reviewed').replace('{titles}', `\u2068${TITLES[language]}\u2069`),
    );
    await gate.waitFor();
    expect(await hint.count()).toBe(0);

    await editor.delete(`/api/v1/claims/${claimId}/evidence/${link.id}`);
    await page.reload();
    await page.getByRole('button', { name: t('verdict.publish') }).click();
    await hint.waitFor();
    await checkAccessibility(page);
  });
});
