import { ENGLISH_ORDINALS } from '../lexicon/ordinals.js';
import type { Token } from '../text/tokens.js';
import { readEnglishWhole } from './english-cardinals.js';

export interface Ordinal {
  end: number;
  value: number;
  isPlural: boolean;
}

/** "third", "twenty-first", "one hundred and fifth", "two hundredths", or null. */
export function readEnglishOrdinal(tokens: readonly Token[], index: number): Ordinal | null {
  const alone = wordAt(tokens, index);
  if (alone !== null) return { end: index + 1, ...alone };
  const whole = readEnglishWhole(tokens, index, null);
  if (whole === null) return null;
  const joint = tokens[whole.end]?.text;
  const at = joint === '-' || (joint === 'and' && whole.room >= 100) ? whole.end + 1 : whole.end;
  const last = wordAt(tokens, at);
  if (last === null) return null;
  const { isPlural } = last;
  if (last.value < whole.room) return { end: at + 1, value: whole.value + last.value, isPlural };
  return last.value >= 100 ? { end: at + 1, value: whole.value * last.value, isPlural } : null;
}

function wordAt(tokens: readonly Token[], index: number): { value: number; isPlural: boolean } | null {
  const token = tokens[index];
  return token?.kind === 'word' ? (ENGLISH_ORDINALS.get(token.text) ?? null) : null;
}
