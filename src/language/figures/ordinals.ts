import { ADDRESSES, TIME_PARTS } from '../lexicon/named-by-number.js';
import { ENGLISH_ORDINALS, ORDINAL_ENDINGS } from '../lexicon/ordinals.js';
import { foldForSearch } from '../text/normalise.js';
import type { Token } from '../text/tokens.js';

const ARABIC: readonly string[] = [
  'الأول الأولى أولا أول أولى',
  'الثاني الثانية ثاني ثانيا ثانية',
  'الثالث الثالثة ثالث ثالثا ثالثة',
  'الرابع الرابعة رابع رابعا رابعة',
  'الخامس الخامسة خامس خامسا خامسة',
  'السادس السادسة سادس سادسا سادسة',
  'السابع السابعة سابع سابعا سابعة',
  'الثامن الثامنة ثامن ثامنا ثامنة',
  'التاسع التاسعة تاسع تاسعا تاسعة',
  'العاشر العاشرة عاشر عاشرا عاشرة',
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ENGLISH_ORDINALS].flatMap(([word, { value, isPlural }]) =>
    isPlural ? [] : [[word, value] as const],
  ),
  ...ARABIC.flatMap((words, index) =>
    words.split(' ').map((word) => [foldForSearch(word), index + 1] as const),
  ),
]);

/** The place in an order that a word or "3rd" names; null for other words, and for أول … that only means "the beginning of". */
export function ordinalValue(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') return VALUES.get(token.text.replace(/^ب(?=ال)/u, '')) ?? null;
  const ending = tokens[at + 1];
  const isOrdinal = ending !== undefined && !ending.spaceBefore && ORDINAL_ENDINGS.has(ending.text);
  return token.kind === 'number' && isOrdinal ? Number(token.text) : null;
}

const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/**
 * What the ordinal from `from` to `to` tells apart: the second quarter is another `time` than the first, the second district
 * another thing of that `name`; null where it says a place in an order, as in "for the second day", لليوم الثاني.
 */
export function ordinalNames(tokens: readonly Token[], from: number, to: number): 'time' | 'name' | null {
  const isArabic = (tokens[from]?.text ?? '') >= '\u0600';
  const noun = isArabic ? tokens[from - 1] : tokens[tokens[to]?.text === '-' ? to + 1 : to];
  if (noun === undefined) return null;
  const names = [noun.text, ...noun.forms];
  if (names.some((name) => ADDRESSES.has(name))) return 'name';
  if (!names.some((name) => TIME_PARTS.has(name))) return null;
  const before = tokens[from - 1]?.text ?? '';
  const isLong = isArabic ? noun.text.startsWith('لل') : before === 'the' && tokens[from - 2]?.text === 'for';
  return isLong || OWNERS.has(before) ? null : 'time';
}
