import { foldForSearch } from './normalise.js';
import type { Token } from './tokens.js';

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
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
  ...ENGLISH.map((word, index) => [word, index + 1] as const),
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
  const isOrdinal =
    ending !== undefined && !ending.spaceBefore && ['st', 'nd', 'rd', 'th'].includes(ending.text);
  return token.kind === 'number' && isOrdinal ? Number(token.text) : null;
}
