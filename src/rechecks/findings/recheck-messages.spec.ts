import { describe, expect, it } from '@jest/globals';
import { RECHECK_TRIGGERS } from '../recheck-trigger.entity.js';
import { type Finding, FINDING_CODES, type FindingCode, RECHECK_FAILURES } from './finding.rules.js';
import { failureMessage, findingMessage, triggerMessage } from './recheck-messages.js';

const finding = (code: FindingCode, count: number | null = 3): Finding => ({
  code,
  count,
  evidenceId: null,
  words: { added: 2, removed: 1 },
});

function expectSentences({ en, ar }: { en: string; ar: string }): void {
  expect(en).toMatch(/^(\d|\p{Lu}).*\.$/u);
  expect(en).not.toMatch(/\p{Script=Arabic}|[{}#]/u);
  expect(ar).toMatch(/^\p{Script=Arabic}.*\.$/u);
  expect(ar).not.toMatch(/\p{Script=Latin}|[{}#]/u);
}

describe('a recheck in words', () => {
  it.each(FINDING_CODES)('says %s in both languages, each in its own script, as a sentence', (code) => {
    expectSentences(findingMessage(finding(code), null));
  });

  it.each(RECHECK_TRIGGERS)('says that it was set off by %s', (trigger) => {
    expectSentences(triggerMessage(trigger, {}, null));
  });

  it.each(['added', 'removed', 'restored', 'reassessed', 'replaced'])(
    'tells that evidence was %s',
    (change) => {
      const said = triggerMessage('evidence_changed', { change }, null);
      expectSentences(said);
      expect(said).not.toEqual(triggerMessage('evidence_changed', {}, null));
    },
  );

  it('says how often the rules ask for it', () => {
    const said = triggerMessage('policy', { everyDays: 30 }, null);
    expectSentences(said);
    expect(said.en).toMatch(/every 30 days/);
    expect(said.ar).toMatch(/كل 30 يومًا/);
  });

  it.each(RECHECK_FAILURES)('says what to do where it failed: %s', (failure) => {
    expectSentences(failureMessage(failure));
  });

  it.each([
    [1, '1 piece of evidence has been added since the verdict.', 'أُضيف دليل واحد'],
    [2, '2 pieces of evidence have been added since the verdict.', 'أُضيف دليلان'],
    [3, '3 pieces of evidence have been added since the verdict.', 'أُضيفت 3 أدلة'],
    [11, '11 pieces of evidence have been added since the verdict.', 'أُضيف 11 دليلًا'],
    [100, '100 pieces of evidence have been added since the verdict.', 'أُضيف 100 دليل'],
  ])('counts %d as each language does', (count, en, ar) => {
    const message = findingMessage(finding('evidence_added', count), null);
    expect(message.en).toBe(en);
    expect(message.ar).toContain(ar);
  });

  it.each([
    [1, 'تبيّن أن أحد مصادر الادعاء أو أدلته هو نفسه مصدر آخر', 'تراجع أحد مصادر الادعاء عمّا قاله'],
    [2, 'هما نفسهما مصدران آخران', 'تراجع اثنان من مصادر الادعاء عمّا قالاه'],
    [3, 'تبيّن أن 3 من مصادر الادعاء أو أدلته هي نفسها مصادر أخرى', 'تراجع 3 من مصادر الادعاء عمّا قالوه'],
  ])('lets the rest of the sentence agree with %d sources', (count, merged, withdrawn) => {
    expect(findingMessage(finding('sources_merged', count), null).ar).toContain(merged);
    expect(findingMessage(finding('attributions_withdrawn', count), null).ar).toContain(withdrawn);
  });

  it('writes Western digits in both languages, as everywhere in the product', () => {
    expect(findingMessage(finding('new_contradictions', 25), null).ar).toMatch(/25/);
  });

  it('names the evidence, isolated, in the quotation marks of each language', () => {
    const { en, ar } = findingMessage(finding('evidence_text_changed'), { title: 'Report 7' });
    expect(en).toBe('The text of \u2068“Report 7”\u2069 has changed: 2 words added, 1 word removed.');
    expect(ar).toContain('\u2068«Report 7»\u2069');
  });

  it('does not name evidence that is withheld from the reader', () => {
    const { en, ar } = findingMessage(finding('evidence_gone'), { title: null });
    expect(en).toContain('a piece of evidence that is withheld');
    expect(ar).toContain('دليل محجوب');
  });
});
