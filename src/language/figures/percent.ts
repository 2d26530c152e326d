import { foldedSet } from '../lexicon/folded-set.js';
import type { Token } from '../text/tokens.js';

const PERCENT_WORDS = foldedSet('% percent percents pct percentage بالمئة بالمائة');
const BY_HUNDRED = foldedSet('بالمئة بالمائة');
const PERCENT_NOUNS = new Set(['percent', 'percents']);
const LONE_WORDS = new Set(['percent', 'percents', 'percentage', 'pct']);
const HUNDRED_WORDS = foldedSet('المئة المائة');

/** Verbs and nouns after which a percentage says how much something changed, by direction. */
const RISE_WORDS = foldedSet(
  'rose rise rises rising grew grow grows increased increase increases up climbed jumped gained surged raised ارتفع ارتفعت ارتفاع ارتفاعا زاد زادت زيادة نما نمو صعد صعدت رفع بزيادة',
);
const FALL_WORDS = foldedSet(
  'fell fall falls falling decreased decrease decreases dropped drop drops down shrank cut cuts reduced reduce reduces lost declined slumped lowered انخفض انخفضت انخفاض انخفاضا تراجع تراجعت هبط هبطت خفض خفضت قلص قلصت تقلص بانخفاض',
);

/** Whether a percent sign or word begins at `index`. */
export function isPercentAt(tokens: readonly Token[], index: number): boolean {
  return percentAfter(tokens, index, index) !== null;
}

export interface Percent {
  end: number;
  isPoints: boolean;
  /** Where it begins, if that is before the number: %٥, "percent of ten", نسبة ١٠. */
  from?: number;
}

/** The percent sign or words after the number from `from` to `end`, or before it. */
export function percentAfter(tokens: readonly Token[], end: number, from: number): Percent | null {
  const word = tokens[end]?.text ?? '';
  const next = tokens[end + 1]?.text ?? '';
  if (word === 'percentage' && next.startsWith('point')) return { end: end + 2, isPoints: true };
  if (word.startsWith('نقط') && next === 'مويه') return { end: end + 2, isPoints: true };
  if (PERCENT_WORDS.has(word)) return { end: end + 1, isPoints: false };
  if (word === 'per' && next === 'cent') return { end: end + 2, isPoints: false };
  if (word === 'في' && HUNDRED_WORDS.has(next)) return { end: end + 2, isPoints: false };
  const start = end > from ? percentBefore(tokens, end, from) : null;
  return start === null ? null : { end, isPoints: false, from: start };
}

function percentBefore(tokens: readonly Token[], end: number, from: number): number | null {
  const before = tokens[from - 1]?.text ?? '';
  const beforeThat = tokens[from - 2];
  if (before === '%' && tokens[from]?.spaceBefore === false)
    return beforeThat?.kind === 'number' ? null : from - 1;
  if (BY_HUNDRED.has(before) && beforeThat?.kind !== 'number' && isClosed(tokens[end])) return from - 1;
  // نسبة ١٠: nothing else says of what.
  if (before === 'نسبه' && (isClosed(tokens[end]) || tokens[end]?.text === 'من')) return from - 1;
  if (before !== 'of' || !isClosed(tokens[end])) return null;
  const isTwoWords = beforeThat?.text === 'cent' && tokens[from - 3]?.text === 'per';
  const start = isTwoWords ? from - 3 : PERCENT_NOUNS.has(beforeThat?.text ?? '') ? from - 2 : -1;
  return start < 0 || tokens[start - 1]?.kind === 'number' ? null : start;
}

function isClosed(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'sign' && next.text !== '/' && next.text !== '-');
}

/** A percent word or sign without a number ("a small percentage"): the index after it, or null. */
export function lonePercent(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.text ?? '';
  if (word === 'per' && tokens[index + 1]?.text === 'cent') return index + 2;
  return word === '%' || LONE_WORDS.has(word) ? index + 1 : null;
}

/** How far before the figure its verb stands, and how far where "by" says that there is one: "cut … admissions by a third". */
const REACH = 4;
const REACH_BEFORE_BY = 8;

const REFUSES = new Set(
  'turn turns turned turning vote votes voted strike struck shot shoot shouted'.split(' '),
);
const MAKES = new Set(['make', 'makes', 'made', 'making']);

/** "rose 6%", ارتفع بنسبة ٦٪: the direction of the change; null for a level ("rose to 6%") or a plain share. */
export function changeDirection(tokens: readonly Token[], index: number): 'up' | 'down' | null {
  const clause = tokens[index]?.clause;
  // "Turned up in 85% of samples", "fell in 12% of towns": in so many of them.
  if (tokens[index - 1]?.text === 'in') return null;
  const reach = isChangeByFraction(tokens, index) ? REACH_BEFORE_BY : REACH;
  for (let at = index - 1; at >= index - reach && tokens[at]?.clause === clause; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === 'to' || word === 'الي') return null;
    // "Men make up 70%": a share.
    if (word === 'up' && MAKES.has(tokens[at - 1]?.text ?? '')) return null;
    // "Turned down by half of them": they refused it.
    if (word === 'down' && tokens[at + 1]?.text === 'by' && REFUSES.has(tokens[at - 1]?.text ?? ''))
      return null;
    const bare = word.replace(/^[وف](?=.{3})/u, '');
    if (RISE_WORDS.has(word) || RISE_WORDS.has(bare)) return isOfWhole(tokens, index) ? null : 'up';
    if (FALL_WORDS.has(word) || FALL_WORDS.has(bare)) return 'down';
  }
  return null;
}

/** "Takes up 41% of the budget", "grew 70% of its wheat": what rose did not rise by so much of anything. */
function isOfWhole(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 3).some(({ text }) => text === 'of');
}

/** "reduced by about a third": only "by" makes a change of a fraction in words. */
export function isChangeByFraction(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index - 2, index - 3].some((at) =>
    ['by', 'بنسبه', 'بمقدار', 'بنحو'].includes(tokens[at]?.text ?? ''),
  );
}
