import type { Passage } from '../text/passage.js';
import { sentencesWithin } from '../text/sentences.js';
import type { Range } from './attribution.js';

export interface Piece {
  range: Range;
  /** All of it stands inside one pair of quotation marks. */
  quoted: boolean;
}

const TRAILING = /^[,.;:\-…]$/;

/** The content without outer quotation marks and closing signs; null if nothing is left. */
export function trimmedContent(passage: Passage, range: Range): Piece | null {
  const { tokens, quotations, quotationOf } = passage;
  let from = tokenAt(passage, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < range.end) to += 1;
  while (to > from && TRAILING.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'sign') to -= 1;
  const quotation = quotations[quotationOf[from] ?? -1];
  if (quotation?.open === from && (quotation.closed ? quotation.close + 1 : quotation.close) >= to) {
    return pieceOf(passage, quotation.from, Math.min(quotation.to, to));
  }
  // The rest of a quotation that began in an earlier sentence.
  if (quotation !== undefined && quotation.open < from && quotation.close >= to - 1) {
    return pieceOf(passage, from, Math.min(quotation.to, to));
  }
  const start = Math.max(range.start, tokens[from]?.start ?? 0);
  const end = tokens[to - 1]?.end ?? range.end;
  while (to > from && TRAILING.test(tokens[from]?.text ?? '') && tokens[from]?.kind === 'sign') from += 1;
  if (to <= from) return null;
  return { range: { start: Math.max(start, tokens[from]?.start ?? 0), end }, quoted: false };
}

/**
 * A quotation of several sentences is one content, and each of its sentences a statement; so are those of a quotation
 * behind the colon of what is told in other words ("the quay was closed: “Nobody may enter it.”").
 */
export function statementsIn(passage: Passage, span: Range): Piece[] {
  const { tokens, quotations, quotationOf } = passage;
  const from = tokenAt(passage, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to += 1;
  const sentences = (first: number, last: number): Piece[] =>
    sentencesWithin(passage, first, last).flatMap((part) => pieceOf(passage, part.from, part.to) ?? []);
  const around = quotations[quotationOf[from] ?? -1];
  if (around !== undefined && around.from <= from && around.to >= to) return sentences(from, to);
  const behind = quotations[quotationOf[to - 1] ?? -1];
  if (behind === undefined || behind.open - 1 <= from || tokens[behind.open - 1]?.text !== ':')
    return [{ range: span, quoted: false }];
  const end = tokens[behind.open - 2]?.end ?? span.end;
  return [
    { range: { start: span.start, end }, quoted: false },
    ...sentences(behind.from, Math.min(behind.to, to)),
  ];
}

function pieceOf(passage: Passage, first: number, last: number): Piece | null {
  let to = last;
  const { tokens } = passage;
  while (to > first && TRAILING.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'sign') to -= 1;
  const start = tokens[first]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined || to <= first
    ? null
    : { range: { start, end }, quoted: true };
}

/** The first token that ends after a code point. */
export function tokenAt({ tokens }: Passage, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
