import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processorTime } from '../../../test/support/processor-time.js';
import { detectLanguage } from '../text/language.js';
import { type ClaimDraft, readDraftClaims } from './draft-claims.js';

/** What is read of an article at most. */
const LONGEST = 100_000;
/** Several times of what any of these takes, and a small part of what they took when the work grew with the square. */
const MOST_MS = 8_000;

function drafts(text: string): ClaimDraft[] {
  const { reported, narrated } = readDraftClaims(text, detectLanguage(text));
  return [...reported, ...narrated];
}

function workOn(text: string): number {
  return processorTime(() => readDraftClaims(text, detectLanguage(text)));
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

describe('the work of reading an article', () => {
  it.each([
    'قال الوزير إن الجسر آمن. ',
    'بحسب ',
    'قال ',
    'وقال: ',
    'وقال المدير إن الجسر آمن ',
    'قال مصدر أمني إن الجسر آمن. وقال المصدر إن الطريق مغلق. ',
    'Mr Smith said that the bridge is safe, Mr Jones said that the road is shut, ',
    'he said that the minister said that ',
    '“A b,” he said. “C d.” ',
    'A former aide said. ',
    'Smith: it is so\n',
    'The official said that it is so. ',
    'said ',
    'In, ',
    '1.',
  ])('stays small for a whole article of "%s"', (piece) => {
    expect(workOn(filled(piece, LONGEST))).toBeLessThan(MOST_MS);
  });

  it('reads no word over and over, whatever stands around it', () => {
    const words = fc.constantFrom(
      ...'said that the minister Smith , . : “ ” he who citing according to told Reuters denied 5 percent'.split(
        ' ',
      ),
      ...'قال وقال إن أن الوزير بحسب ، . : « » نقلت الوكالة عن مصدر مشيرا إلى وأضاف نفى ٥'.split(' '),
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 8 }),
        fc.array(words, { minLength: 1, maxLength: 8 }),
        (first, second) => {
          const text = filled(`${first.join(' ')} `, 1500) + filled(`${second.join(' ')} `, 1500);
          const found = drafts(text);
          const read = found.reduce((sum, draft) => sum + draft.text.length, 0);
          expect(read).toBeLessThanOrEqual(7 * text.length);
          expect(Math.max(0, ...found.map(({ chain }) => chain.length))).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 150 },
    );
  });
});
