import {
  codePointLength,
  codePointSlice,
  toCodePointOffset,
  toUtf16Offset,
} from '../language/text/code-points.js';

/** Code points kept on each side of a quotation: enough to tell apart sentences that repeat it. */
const CONTEXT = 32;

export interface Selector {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** Code points from the start of the text. */
  start?: number;
}

export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

export type Anchoring = { found: Anchor } | { found: null; times: 0 | 2 };

/**
 * Finds the one place in `text` that a selector means. It never settles for a similar sentence: the words must stand
 * there exactly, once, or the position and the context must tell which of several is meant.
 *
 * @returns the place, or whether there is none (0) or more than one (2, however many they are)
 */
export function anchor(text: string, selector: Selector): Anchoring {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return { found: null, times: 0 };
  const wanted = `${prefix}${exact}${suffix}`;
  const places =
    selector.start === undefined
      ? firstTwo(text, wanted)
      : [toUtf16Offset(text, selector.start) - prefix.length].filter(
          (at) => at >= 0 && text.startsWith(wanted, at),
        );
  const [place] = places;
  if (place === undefined) return { found: null, times: 0 };
  if (places.length > 1) return { found: null, times: 2 };
  const start = toCodePointOffset(text, place + prefix.length);
  const end = start + codePointLength(exact);
  return {
    found: {
      exact,
      prefix: codePointSlice(text, Math.max(0, start - CONTEXT), start),
      suffix: codePointSlice(text, end, end + CONTEXT),
      start,
      end,
    },
  };
}

/**
 * The first two places, overlapping ones too, where `words` start; UTF-16 offsets. Knuth, Morris and Pratt's search: words
 * that repeat themselves in a text that does cost `indexOf` their product.
 */
function firstTwo(text: string, words: string): number[] {
  // For each beginning of `words`, how long a shorter beginning of them it ends with.
  const borders = new Uint32Array(words.length);
  for (let at = 1, length = 0; at < words.length; at += 1) {
    while (length > 0 && words[at] !== words[length]) length = borders[length - 1] ?? 0;
    if (words[at] === words[length]) length += 1;
    borders[at] = length;
  }
  const places: number[] = [];
  for (let at = 0, length = 0; at < text.length && places.length < 2; at += 1) {
    while (length > 0 && text[at] !== words[length]) length = borders[length - 1] ?? 0;
    if (text[at] === words[length]) length += 1;
    if (length < words.length) continue;
    places.push(at + 1 - length);
    length = borders[length - 1] ?? 0;
  }
  return places;
}
