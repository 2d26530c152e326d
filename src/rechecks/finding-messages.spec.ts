import { describe, expect, it } from '@jest/globals';
import { findingMessage } from './finding-messages.js';
import { FINDING_CODES } from './recheck.rules.js';

describe('a finding in words', () => {
  it.each(FINDING_CODES)('says %s in both languages, each in its own script, as a sentence', (code) => {
    const { en, ar } = findingMessage({ code, count: 3 });
    expect(en).toMatch(/^(\d|\p{Lu}).*\.$/u);
    expect(en).not.toMatch(/\p{Script=Arabic}|[{}#]/u);
    expect(ar).toMatch(/^\p{Script=Arabic}.*\.$/u);
    expect(ar).not.toMatch(/\p{Script=Latin}|[{}#]/u);
  });

  it.each([
    [1, '1 piece of evidence has been added since the verdict.', 'أُضيف دليل واحد'],
    [2, '2 pieces of evidence have been added since the verdict.', 'أُضيف دليلان'],
    [3, '3 pieces of evidence have been added since the verdict.', 'أُضيفت 3 أدلة'],
    [11, '11 pieces of evidence have been added since the verdict.', 'أُضيف 11 دليلًا'],
    [100, '100 pieces of evidence have been added since the verdict.', 'أُضيف 100 دليل'],
  ])('counts %d as each language does', (count, en, ar) => {
    const message = findingMessage({ code: 'evidence_added', count });
    expect(message.en).toBe(en);
    expect(message.ar).toContain(ar);
  });

  it('writes Western digits in both languages, as everywhere in the product', () => {
    expect(findingMessage({ code: 'new_contradictions', count: 25 }).ar).toMatch(/25/);
  });
});
