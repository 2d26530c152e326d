import { describe, expect, it } from '@jest/globals';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import { type MessageKey, REPORT_LANGUAGES, ReportTexts } from './report-texts.js';

const KEYS = Object.keys(en) as MessageKey[];
const VALUES = {
  at: 'AT',
  by: 'BY',
  number: 3,
  label: 'LABEL',
  version: 2,
  language: 'LANGUAGE',
  supports: 1,
  refutes: 2,
  contextual: 3,
  origins: 4,
};

describe('the words of a report', () => {
  it.each(REPORT_LANGUAGES)('are all there in %s, with their values', (language) => {
    const texts = new ReportTexts(language);
    for (const key of KEYS) {
      const said = texts.say(key, VALUES);
      expect(said).not.toBe('');
      expect(said).not.toMatch(/[{}]/);
    }
  });

  it('are not in Latin script in Arabic', () => {
    const texts = new ReportTexts('ar');
    expect(Object.keys(ar).sort()).toEqual([...KEYS].sort());
    const given = new RegExp(Object.values(VALUES).join('|'), 'g');
    for (const key of KEYS)
      expect(texts.say(key, VALUES).replaceAll(given, '')).not.toMatch(/\p{Script=Latin}/u);
  });

  it('say figures in Western digits in both languages', () => {
    const counts = { supports: 12, refutes: 0, contextual: 3, origins: 2 };
    expect(new ReportTexts('en').say('evidence_counts', counts)).toMatch(/12.*0.*3/);
    expect(new ReportTexts('ar').say('evidence_counts', counts)).toMatch(/12.*0.*3/);
  });

  it('say a moment in UTC, and that it is', () => {
    expect(new ReportTexts('en').time('2024-04-13T23:30:00+03:00')).toBe('13 April 2024 at 20:30 UTC');
    expect(new ReportTexts('ar').time('2024-04-13T20:30:00Z')).toMatch(/^13 أبريل 2024.*20:30 UTC$/);
  });
});
