import { toUtf16Offset, codePointOffsets } from '../text/code-points.js';
import type { Language } from '../text/language.js';
import { tokenise, type Token } from '../text/tokens.js';
import { mayBegin } from './figure-starts.js';
import { readNumeral } from './numerals.js';

/** A number as a text writes it, whatever it is a number of. */
export interface NumberMention {
  /** Code points into the original text; the sign belongs to it. */
  start: number;
  end: number;
  text: string;
  value: number;
  /** A word is written onto it: 180ml. */
  isGlued: boolean;
}

/** Every number of a text in order, the parts of dates and addresses too; "dozens" is none. */
export function readNumbers(text: string, language: Language): NumberMention[] {
  const tokens = tokenise(text);
  const slice = slicer(text);
  const mentions: NumberMention[] = [];
  for (let index = 0; index < tokens.length;) {
    const numeral = mayBegin(tokens[index]) ? readNumeral(tokens, index, language) : null;
    if (numeral === null) {
      index += 1;
      continue;
    }
    index = Math.max(index + 1, numeral.end);
    if (numeral.style === 'vague') continue;
    const start = tokens[numeral.from]?.start ?? 0;
    const end = tokens[numeral.end - 1]?.end ?? start;
    const { value } = numeral;
    mentions.push({ start, end, text: slice(start, end), value, isGlued: isGlued(tokens, numeral.end) });
  }
  return mentions;
}

function isGlued(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const isInWord = tokens[end - 1]?.kind === 'word' && tokens[end - 1]?.spaceBefore === false;
  return (
    (next?.kind === 'word' && !next.spaceBefore) || (isInWord && (tokens[end - 1]?.text ?? '') >= '\u0600')
  );
}

/** Slices by code points; plain where the text has no surrogate pairs, so that long texts stay linear. */
export function slicer(text: string): (start: number, end: number) => string {
  const toCodePoints = codePointOffsets(text);
  if (toCodePoints(text.length) === text.length) return (start, end) => text.slice(start, end);
  return (start, end) => text.slice(toUtf16Offset(text, start), toUtf16Offset(text, end));
}
