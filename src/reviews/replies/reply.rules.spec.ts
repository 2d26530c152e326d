import { describe, expect, it } from '@jest/globals';
import { faultsOfReply, possibleOutcomes, type ReplyRecord, replyState } from './reply.rules.js';

const at = (day: number): Date => new Date(`2024-04-${day.toString().padStart(2, '0')}T12:00:00Z`);
const PENDING: ReplyRecord = {
  askedAt: at(10),
  deadline: at(12),
  outcome: null,
  answer: null,
  answerLanguage: null,
  answeredAt: null,
};
const faults = (changes: Partial<ReplyRecord>, now = at(11)): string[] =>
  faultsOfReply({ ...PENDING, ...changes }, now).map(({ field, code }) => `${field} ${code}`);

describe('the state of a request for a reply', () => {
  it('is pending until the deadline, and overdue from then on', () => {
    expect(replyState(PENDING, at(11))).toBe('pending');
    expect(replyState(PENDING, at(12))).toBe('overdue');
    expect(replyState({ ...PENDING, deadline: null }, at(30))).toBe('pending');
  });

  it('is its outcome once one is recorded, whatever the deadline', () => {
    expect(replyState({ ...PENDING, outcome: 'declined' }, at(30))).toBe('declined');
  });
});

describe('what can be recorded', () => {
  it('is silence only once the deadline has passed, and everything else at any time', () => {
    const others = ['answered', 'declined', 'not_reached'];
    expect(possibleOutcomes(PENDING, at(11))).toEqual(others);
    expect(possibleOutcomes({ deadline: null }, at(30))).toEqual(others);
    expect(possibleOutcomes(PENDING, at(12)).sort()).toEqual([...others, 'no_answer'].sort());
  });

  it('is what a record may then hold', () => {
    const words = { answer: 'A', answerLanguage: 'ar', answeredAt: at(11) };
    for (const outcome of possibleOutcomes(PENDING, at(12))) {
      const hasWords = outcome === 'answered' || outcome === 'declined';
      expect(faults({ outcome, ...(hasWords ? words : {}) }, at(12))).toEqual([]);
    }
  });
});

describe('the record of a reply', () => {
  it('is sound while it is pending', () => {
    expect(faults({})).toEqual([]);
  });

  it('needs the words and the language of an answer', () => {
    expect(faults({ outcome: 'answered' })).toEqual(['answer required']);
    expect(faults({ outcome: 'answered', answer: 'A' })).toEqual(['answerLanguage required']);
    expect(faults({ outcome: 'answered', answer: 'A', answerLanguage: 'ar', answeredAt: at(11) })).toEqual(
      [],
    );
  });

  it('may hold the words in which somebody declined', () => {
    expect(faults({ outcome: 'declined' })).toEqual([]);
    expect(faults({ outcome: 'declined', answer: 'No comment', answerLanguage: 'en' })).toEqual([]);
  });

  it.each([null, 'no_answer', 'not_reached'] as const)('holds no words with the outcome %s', (outcome) => {
    expect(faults({ outcome, answer: 'A', answerLanguage: 'en' }, at(20))).toEqual([
      'answer without_outcome',
    ]);
  });

  it('calls nobody silent before the deadline, nor where there is none', () => {
    expect(faults({ outcome: 'no_answer' }, at(11))).toEqual(['outcome deadline_not_passed']);
    expect(faults({ outcome: 'no_answer' }, at(12))).toEqual([]);
    expect(faults({ outcome: 'no_answer', deadline: null }, at(30))).toEqual(['outcome deadline_not_passed']);
  });

  it('lets nothing come before the question', () => {
    expect(faults({ deadline: at(10) })).toEqual(['deadline after_question']);
    expect(faults({ outcome: 'declined', answeredAt: at(9) })).toEqual(['answeredAt after_question']);
  });

  it('gives a language to nothing but an answer', () => {
    expect(faults({ answerLanguage: 'en' })).toEqual(['answerLanguage without_answer']);
  });
});
