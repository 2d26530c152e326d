import {
  codePointLength,
  codePointSlice,
  toCodePointOffset,
  toUtf16Offset,
} from '../language/code-points.js';

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

export type Anchoring = { found: Anchor } | { found: null; times: number };

/**
 * Finds the one place in `text` that a selector means. It never settles for a similar sentence: the words must stand
 * there exactly, once, or the position and the context must tell which of several is meant.
 *
 * @returns the place, or how many places there would be (0: the words don't stand there)
 */
export function anchor(text: string, selector: Selector): Anchoring {
  const { exact, prefix = '', suffix = '' } = selector;
  const places = exact === '' ? [] : occurrences(text, exact);
  const fitting = places.filter(
    (place) => text.slice(0, place).endsWith(prefix) && text.startsWith(suffix, place + exact.length),
  );
  const wanted = selector.start === undefined ? null : toUtf16Offset(text, selector.start);
  const chosen = wanted === null ? fitting : fitting.filter((place) => place === wanted);
  const [place] = chosen;
  if (place === undefined || chosen.length > 1) return { found: null, times: chosen.length };
  const start = toCodePointOffset(text, place);
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

/** All places, overlapping ones too, where `exact` starts; UTF-16 offsets. */
function occurrences(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(exact); place !== -1; place = text.indexOf(exact, place + 1))
    places.push(place);
  return places;
}
