import { describe, expect, it } from '@jest/globals';
import { jobSentence } from './job-sentence.js';

describe('what a job did', () => {
  it('is told in both languages, in the forms of the number', () => {
    expect(jobSentence('contradiction_scan', { compared: 12, suggested: 1, withdrawn: 0 })).toEqual({
      en: 'Compared with 12 other claims; 1 contradiction suggested.',
      ar: 'قورن بـ12 ادعاءً آخر؛ اقتُرح تناقض واحد.',
    });
    expect(jobSentence('recheck_policies', { policies: 1, requested: 3 })?.ar).toContain('3 أحكام');
    expect(jobSentence('audit_seal', { events: 0 })?.en).toBe('No new events to seal.');
  });

  it('is told by the outcome, and a list by its length', () => {
    expect(jobSentence('recheck_conclusion', { outcome: 'needs_review', findings: ['a', 'b'] })?.en).toBe(
      'Somebody has to look again: 2 reasons found.',
    );
    expect(jobSentence('recheck', { pages: 2, waiting: 1, leftOut: 0 })?.ar).toBe('يُطَّلع على صفحتين.');
    expect(jobSentence('review_due', { requested: false })?.ar).toContain('فلم تُطلب');
  });

  it('is told alike for all kinds where nothing was left to do', () => {
    expect(jobSentence('capture', { left: 'nothing to do' })?.en).toBe('There was nothing left to do.');
  });

  it('is not told where the figures are not those that the sentence needs', () => {
    expect(jobSentence('audit_seal', { sealed: 3 })).toBeNull();
    expect(jobSentence('audit_seal', null)).toBeNull();
    expect(jobSentence('audit_seal', 'done')).toBeNull();
  });
});
