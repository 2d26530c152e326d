import { foldForSearch } from './normalise.js';
import type { Token } from './tokens.js';

const PERCENT_WORDS = new Set([
  '%',
  'percent',
  'percents',
  'pct',
  'percentage',
  ...['بالمئة', 'بالمائة'].map(foldForSearch),
]);
const HUNDRED_WORDS = new Set(['المئة', 'المائة'].map(foldForSearch));

/** Verbs and nouns after which a percentage says how much something changed, by direction. */
const RISE_WORDS = foldedSet(
  'rose rise rises rising grew grow grows increased increase increases up climbed jumped gained surged raised ارتفع ارتفعت ارتفاع ارتفاعا زاد زادت زيادة نما نمو صعد صعدت رفع بزيادة',
);
const FALL_WORDS = foldedSet(
  'fell fall falls falling decreased decrease decreases dropped drop drops down shrank cut cuts reduced reduce reduces lost declined slumped lowered انخفض انخفضت انخفاض انخفاضا تراجع تراجعت هبط هبطت خفض خفضت قلص قلصت تقلص بانخفاض',
);

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldForSearch));
}

/** Whether a percent sign or word begins at `index`. */
export function isPercentAt(tokens: readonly Token[], index: number): boolean {
  return percentAfter(tokens, index, index) !== null;
}

/** The percent sign or words after a number, or the sign written before it. */
export function percentAfter(
  tokens: readonly Token[],
  index: number,
  numberAt: number,
): { end: number; isPoints: boolean; signBefore: boolean } | null {
  const word = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  if (word === 'percentage' && next.startsWith('point'))
    return { end: index + 2, isPoints: true, signBefore: false };
  if (word.startsWith('نقط') && next === 'مويه') return { end: index + 2, isPoints: true, signBefore: false };
  if (PERCENT_WORDS.has(word)) return { end: index + 1, isPoints: false, signBefore: false };
  if (word === 'per' && next === 'cent') return { end: index + 2, isPoints: false, signBefore: false };
  if (word === 'في' && HUNDRED_WORDS.has(next)) return { end: index + 2, isPoints: false, signBefore: false };
  const before = tokens[numberAt - 1];
  const isBefore =
    before?.text === '%' &&
    tokens[numberAt]?.spaceBefore === false &&
    tokens[numberAt - 2]?.kind !== 'number';
  return isBefore && index > numberAt ? { end: index, isPoints: false, signBefore: true } : null;
}

/** "rose 6%", ارتفع بنسبة ٦٪: the direction of the change; null for a level ("rose to 6%") or a plain share. */
export function changeDirection(tokens: readonly Token[], index: number): 'up' | 'down' | null {
  const clause = tokens[index]?.clause;
  for (let at = index - 1; at >= index - 4 && tokens[at]?.clause === clause; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === 'to' || word === 'الي') return null;
    const bare = word.replace(/^[وف](?=.{3})/u, '');
    if (RISE_WORDS.has(word) || RISE_WORDS.has(bare)) return 'up';
    if (FALL_WORDS.has(word) || FALL_WORDS.has(bare)) return 'down';
  }
  return null;
}

/** "reduced by about a third": only "by" makes a change of a fraction in words. */
export function isChangeByFraction(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index - 2, index - 3].some((at) =>
    ['by', 'بنسبه', 'بمقدار', 'بنحو'].includes(tokens[at]?.text ?? ''),
  );
}
