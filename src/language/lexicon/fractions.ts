import { foldForSearch } from '../text/normalise.js';

/** A fraction as one Arabic word: `value` of the whole, and whether the word needs a number before it (أخماس). */
export interface FractionWord {
  value: number;
  needsNumerator: boolean;
  /** Also a cardinal or another noun (خمس, ثمن): only its surroundings tell. */
  ambiguous: boolean;
}

const ARABIC: readonly (readonly [number, string, 'alone' | 'after-number' | 'ambiguous'])[] = [
  [1 / 2, 'نصف', 'alone'],
  [1 / 3, 'ثلث', 'alone'],
  [2 / 3, 'ثلثان ثلثا ثلثي ثلثين', 'alone'],
  [1 / 4, 'ربع', 'alone'],
  [1 / 5, 'خمس', 'ambiguous'],
  [2 / 5, 'خمسا خمسي', 'ambiguous'],
  [1 / 6, 'سدس', 'alone'],
  [1 / 7, 'سبع', 'ambiguous'],
  [1 / 8, 'ثمن', 'ambiguous'],
  [1 / 9, 'تسع', 'ambiguous'],
  [1 / 10, 'عشر', 'ambiguous'],
  [1 / 3, 'أثلاث', 'after-number'],
  [1 / 4, 'أرباع', 'after-number'],
  [1 / 5, 'أخماس', 'after-number'],
  [1 / 6, 'أسداس', 'after-number'],
  [1 / 7, 'أسباع', 'after-number'],
  [1 / 8, 'أثمان', 'after-number'],
  [1 / 9, 'أتساع', 'after-number'],
  [1 / 10, 'أعشار', 'after-number'],
];

/** Arabic fraction words by their folded form. */
export const FRACTION_WORDS: ReadonlyMap<string, FractionWord> = buildFractionWords();

function buildFractionWords(): Map<string, FractionWord> {
  const words = new Map<string, FractionWord>();
  for (const [value, list, use] of ARABIC) {
    for (const form of list.split(' ')) {
      words.set(foldForSearch(form), {
        value,
        needsNumerator: use === 'after-number',
        ambiguous: use === 'ambiguous',
      });
    }
  }
  return words;
}
