import { ARABIC_ORDINALS } from '../lexicon/ordinals.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import { joinedWord } from './arabic-cardinals.js';

/** الثالث، الخامس عشر، الحادي والعشرون، or null. */
export function readArabicOrdinal(
  tokens: readonly Token[],
  index: number,
): { end: number; value: number; isPlural: boolean } | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const word = withoutProclitics(token.text)
    .map((form) => ARABIC_ORDINALS.get(form))
    .find((found) => found !== undefined);
  if (word === undefined) return null;
  const value = word === 11 ? 1 : word;
  const next = tokens[index + 1]?.text ?? '';
  const isPlural = false;
  if (next === 'عشر' || next === 'عشره') return { end: index + 2, value: value + 10, isPlural };
  const ten = next.startsWith('وال') ? joinedWord(tokens, index + 1) : null;
  if (ten?.role === 'ten') return { end: index + 2, value: value + ten.value, isPlural };
  return word === 11 ? null : { end: index + 1, value, isPlural };
}
