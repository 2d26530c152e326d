import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { made, Newsroom } from '../api/support/newsroom.js';
import { ApiClient } from '../support/api-client.js';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const QUESTION = 'هل أغلقتم الجسر يوم الاثنين؟';
const ANSWER = 'Yes, for repairs.\nWe said so on Sunday.';
const PAST = { askedAt: '2024-04-10T09:00:00Z', deadline: '2024-04-12T09:00:00Z' };

let app: TestApp;
let browser: TestBrowser;
let checker: ApiClient;
let sourceId: string;
let claimId: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
  checker = await app.client('fact_checker');
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  const room = new Newsroom(checker);
  const speaker = await room.saidBy('The ministry');
  sourceId = speaker.sourceId;
  claimId = (await room.claim('The bridge was closed on Monday', { attributions: [speaker] })).id;
});

/** A request that is recorded already. */
async function asked(more: object = {}): Promise<string> {
  const body = { sourceId, channel: 'phone', question: QUESTION, language: 'ar', ...more };
  return made(await checker.post(`/api/v1/claims/${claimId}/replies`, body)).id;
}

describe.each(LANGUAGES)('The right of reply in %s', (language) => {
  const t = wordsOf(language);

  async function onPage(
    role: 'reader' | 'fact_checker' | 'editor',
    check: (page: Page, panel: Locator) => Promise<void>,
    expected?: RegExp[],
  ): Promise<void> {
    const { cookie } = await app.signIn(role);
    const { page, close } = await browser.open({ url: app.url, language, cookie, expected });
    await page.goto(`/claims/${claimId}`);
    await check(page, page.getByRole('region', { name: t('reply.title') }));
    await close();
  }

  it('is recorded from the question to the answer, each in its own language', async () => {
    await onPage('fact_checker', async (page, panel) => {
      await panel.getByText(t('reply.none'), { exact: true }).waitFor();
      await panel.getByRole('button', { name: t('reply.ask') }).click();
      const form = page.getByRole('form', { name: t('reply.ask') });
      await form.getByRole('combobox', { name: t('reply.source') }).click();
      await page.getByRole('option', { name: 'The ministry' }).first().click();
      await form.getByLabel(t('reply.channel'), { exact: true }).selectOption('phone');
      await form.getByLabel(t('reply.contact')).fill('+1 555 0100');
      await form.getByRole('textbox', { name: t('reply.question'), exact: true }).fill(QUESTION);
      await form.getByLabel(t('reply.question.language')).selectOption('ar');
      await checkAccessibility(page);
      await form.getByRole('button', { name: t('reply.ask') }).click();
      await page.getByText(t('reply.asked')).waitFor();
      const item = panel.getByRole('listitem');
      await item.getByText(t('reply.state.pending')).waitFor();
      expect(await item.getByText(QUESTION).getAttribute('dir')).toBe('rtl');
      await item.getByRole('button', { name: t('reply.record') }).click();
      const record = page.getByRole('form', { name: t('reply.record') });
      await record.getByLabel(t('reply.outcome'), { exact: true }).selectOption('answered');
      await record.getByRole('textbox', { name: t('reply.answer'), exact: true }).fill(ANSWER);
      await record.getByLabel(t('reply.answer.language')).selectOption('en');
      await checkAccessibility(page);
      await record.getByRole('button', { name: t('reply.save') }).click();
      await item.getByText(t('reply.state.answered')).first().waitFor();
      const words = item.locator('blockquote');
      expect(await words.textContent()).toBe(ANSWER);
      expect([await words.getAttribute('lang'), await words.getAttribute('dir')]).toEqual(['en', 'ltr']);
      await item.getByRole('button', { name: t('reply.change') }).waitFor();
      await checkAccessibility(page);
    });
  });

  it('says in words that an answer is overdue, and records silence only then', async () => {
    await asked(PAST);
    await asked({ deadline: '2999-01-01' });
    await onPage('fact_checker', async (page, panel) => {
      const items = panel.getByRole('listitem');
      await items.first().getByText(t('reply.state.overdue')).waitFor();
      await items.nth(1).getByText(t('reply.state.pending')).waitFor();
      const offered = async (position: number): Promise<string[]> => {
        await items
          .nth(position)
          .getByRole('button', { name: t('reply.record') })
          .click();
        const outcome = items.nth(position).getByLabel(t('reply.outcome'), { exact: true });
        return outcome.locator('option').allTextContents();
      };
      expect(await offered(1)).not.toContain(t('reply.state.no_answer'));
      expect(await offered(0)).toContain(t('reply.state.no_answer'));
      await items.first().getByLabel(t('reply.outcome'), { exact: true }).selectOption('no_answer');
      await items
        .first()
        .getByRole('button', { name: t('reply.save') })
        .click();
      await page.getByText(t('reply.recorded'), { exact: true }).waitFor();
      await items
        .first()
        .getByRole('button', { name: t('reply.change') })
        .waitFor();
      expect(await items.first().innerText()).toContain(t('reply.state.no_answer'));
    });
  });

  it('takes back what was recorded by mistake, words and all', async () => {
    const id = await asked(PAST);
    const answer = { outcome: 'answered', answer: ANSWER, answerLanguage: 'en' };
    made(await checker.patch(`/api/v1/claims/${claimId}/replies/${id}`, answer));
    await onPage('fact_checker', async (page, panel) => {
      await panel.getByRole('button', { name: t('reply.change') }).click();
      await panel.getByLabel(t('reply.outcome'), { exact: true }).selectOption('');
      await panel.getByRole('button', { name: t('reply.save') }).click();
      await panel.getByText(t('reply.state.overdue')).waitFor();
      expect(await panel.locator('blockquote').count()).toBe(0);
    });
  });

  it('does not write over a colleague, but shows what they recorded', async () => {
    const id = await asked(PAST);
    await onPage(
      'fact_checker',
      async (page, panel) => {
        await panel.getByRole('button', { name: t('reply.record') }).click();
        await panel.getByLabel(t('reply.outcome'), { exact: true }).selectOption('not_reached');
        made(await checker.patch(`/api/v1/claims/${claimId}/replies/${id}`, { outcome: 'declined' }));
        await panel.getByRole('button', { name: t('reply.save') }).click();
        await panel.getByText(t('reply.state.declined')).first().waitFor();
        // Whoever sends it once more unseen still does not write over it.
        await panel.getByRole('button', { name: t('reply.save') }).click();
        await panel.getByRole('button', { name: t('editConflict.goOn') }).click();
        expect(await panel.getByLabel(t('reply.outcome'), { exact: true }).inputValue()).toBe('not_reached');
        await panel.getByRole('button', { name: t('reply.save') }).click();
        await panel.getByRole('button', { name: t('reply.save') }).waitFor({ state: 'detached' });
        await panel.getByText(t('reply.state.not_reached')).first().waitFor();
      },
      [/status of 412/],
    );
  });

  it('meets what the publish gate demands as soon as it is recorded', async () => {
    await onPage('editor', async (page, panel) => {
      await page.getByRole('button', { name: t('verdict.publish') }).click();
      const rule = page
        .getByRole('region', { name: t('gate.title') })
        .getByText(t('gate.hint.reply_asked_or_reason'));
      await rule.waitFor();
      expect(t('gate.hint.reply_asked_or_reason')).toContain(t('reply.title'));
      await panel.getByRole('button', { name: t('reply.ask') }).click();
      const form = page.getByRole('form', { name: t('reply.ask') });
      await form.getByRole('combobox', { name: t('reply.source') }).click();
      await page.getByRole('option', { name: 'The ministry' }).first().click();
      await form.getByRole('textbox', { name: t('reply.question'), exact: true }).fill(QUESTION);
      await form.getByRole('button', { name: t('reply.ask') }).click();
      await rule.waitFor({ state: 'detached' });
    });
  });

  it('is told to nobody outside the desk', async () => {
    await asked();
    await onPage('reader', async (page, panel) => {
      await page.getByRole('heading', { name: t('recheck.title') }).waitFor();
      expect(await panel.count()).toBe(0);
      expect(await page.content()).not.toContain(QUESTION);
    });
  });
});
