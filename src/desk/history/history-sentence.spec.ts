import { describe, expect, it } from '@jest/globals';
import { CLAIM_MOVES } from '../../claims/claim-state.js';
import { type HistoryEvent, historySentence, isTold } from './history-sentence.js';

const EVENT: HistoryEvent = {
  action: 'claim.created',
  actorKind: 'user',
  actorName: 'ليلى',
  before: null,
  after: null,
  person: null,
  isOwn: false,
  evidence: null,
  rating: null,
  source: null,
};

/** Without the marks that keep names apart. */
function told(event: Partial<HistoryEvent>): { en: string; ar: string } {
  const { en, ar } = historySentence({ ...EVENT, ...event });
  const plain = (sentence: string) => sentence.replaceAll(/[\u2068\u2069]/g, '');
  return { en: plain(en), ar: plain(ar) };
}

describe('the story of a claim', () => {
  it('isolates names, whatever way they are written', () => {
    expect(historySentence(EVENT)).toEqual({
      en: '\u2068ليلى\u2069 entered the claim.',
      ar: '\u2068ليلى\u2069: إدخال الادعاء.',
    });
  });

  it('calls the system by its name, not by the part that acted', () => {
    const event = { actorKind: 'system', actorName: 'isnad: recheck', after: { outcome: 'unchanged' } };
    expect(told({ ...event, action: 'recheck.finished' })).toEqual({
      en: 'Isnad looked at the claim again: nothing has changed.',
      ar: 'إسناد: إعادة التحقق من الادعاء، ولم يتغيّر شيء.',
    });
  });

  it('names the source that took something back, in the language of the sentence', () => {
    const source = [
      { language: 'en', name: 'the army' },
      { language: 'ar', name: 'الجيش' },
    ];
    expect(told({ action: 'attribution.withdrawn', source })).toEqual({
      en: 'ليلى recorded that the army has taken back or corrected what it said in this claim. In its words:',
      ar: 'ليلى: تسجيل أن الجيش تراجع عمّا قاله في هذا الادعاء أو صحّحه. نص كلامه:',
    });
    expect(told({ action: 'attribution.withdrawal_taken_back' }).en).toContain('a source has not taken back');
  });

  it('names the fields that were changed, and only those', () => {
    const before = { text: 'a', topic: 'b', tags: ['c'] };
    expect(told({ action: 'claim.changed', before, after: { text: 'x', topic: 'b', tags: [] } })).toEqual({
      en: 'ليلى changed the wording and the tags.',
      ar: 'ليلى: تعديل نص الادعاء والوسوم.',
    });
  });

  it('does not say that nothing was changed, when it was a field that has no name here', () => {
    const event = { action: 'claim.changed', before: { unnamed: 1 }, after: { unnamed: 2 } };
    expect(told(event)).toEqual({ en: 'ليلى changed its particulars.', ar: 'ليلى: تعديل بيانات الادعاء.' });
  });

  it('tells taking from being given', () => {
    expect(told({ action: 'assignment.made', person: 'ليلى', isOwn: true }).en).toBe('ليلى took the claim.');
    expect(told({ action: 'assignment.made', person: 'Omar' }).en).toBe('ليلى assigned the claim to Omar.');
  });

  it.each([
    ['review_filed', 'Omar no longer has the claim: the review is filed.'],
    ['idle', 'The claim was taken from Omar, who had not worked on it for a while.'],
    ['released', 'ليلى took the claim from Omar.'],
  ])('tells why an assignment ended: %s', (reason, sentence) => {
    expect(told({ action: 'assignment.released', person: 'Omar', after: { reason } }).en).toBe(sentence);
  });

  it('counts reviews as Arabic does', () => {
    const unsealed = (many: number) =>
      told({ action: 'review.unsealed', after: { round: 1, reviews: new Array(many).fill(null) } }).ar;
    expect(unsealed(2)).toBe('كشف مراجعتَي الجولة 1.');
    expect(unsealed(3)).toBe('كشف 3 مراجعات من الجولة 1.');
  });

  it('names the rating in the reader’s language', () => {
    const rating = { en: 'False', ar: 'خاطئ' };
    expect(told({ action: 'verdict.published', rating, after: { version: 2 } })).toEqual({
      en: 'ليلى published a verdict (version 2): False.',
      ar: 'ليلى: نشر حكم (النسخة 2)، والتصنيف «خاطئ».',
    });
  });

  it('says of what it does not know that it was there', () => {
    expect(told({ action: 'thing.done' }).en).toBe('ليلى recorded a change (thing.done).');
  });

  it('knows every move of a claim', () => {
    const moves = ['opened', 'review_started', 'review_stopped', 'reviews_differed', 'reviews_agreed'];
    const others = ['adjudicated', 'reopened', 'found_not_checkable', 'archived', 'restored'];
    expect([...moves, ...others].filter((move) => !isTold(`claim.${move}`))).toEqual([]);
    expect([...moves, ...others]).toHaveLength(Object.keys(CLAIM_MOVES).length);
  });
});
