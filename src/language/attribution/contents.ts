import type { Passage } from '../passage.js';
import { sentencesWithin } from '../sentences.js';
import type { Range } from './attribution.js';

interface Piece {
  range: Range;
  /** All of it stands inside one pair of quotation marks. */
  quoted: boolean;
}

const TRAILING = /^[,.;:\-…]$/;

/**
 * The content as it is annotated: without outer quotation marks and closing signs; one piece per sentence of a
 * quotation.
 */
export function contentPieces(passage: Passage, range: Range): Piece[] {
  const { tokens, quotations, quotationOf } = passage;
  let from = tokenAt(passage, range.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < range.end) to += 1;
  while (to > from && TRAILING.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'sign') to -= 1;
  const quotation = quotations[quotationOf[from] ?? -1];
  if (quotation?.open === from && (quotation.closed ? quotation.close + 1 : quotation.close) >= to) {
    return sentencesWithin(passage, quotation.from, Math.min(quotation.to, to)).flatMap((part) =>
      pieceOf(passage, part.from, part.to, true),
    );
  }
  // The rest of a quotation that began in an earlier sentence.
  if (quotation !== undefined && quotation.open < from && quotation.close >= to - 1) {
    return sentencesWithin(passage, from, Math.min(quotation.to, to)).flatMap((part) =>
      pieceOf(passage, part.from, part.to, true),
    );
  }
  const start = Math.max(range.start, tokens[from]?.start ?? 0);
  const end = tokens[to - 1]?.end ?? range.end;
  while (to > from && TRAILING.test(tokens[from]?.text ?? '') && tokens[from]?.kind === 'sign') from += 1;
  if (to <= from) return [];
  return [{ range: { start: Math.max(start, tokens[from]?.start ?? 0), end }, quoted: false }];
}

function pieceOf(passage: Passage, first: number, last: number, quoted: boolean): Piece[] {
  let to = last;
  const { tokens } = passage;
  while (to > first && TRAILING.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'sign') to -= 1;
  const start = tokens[first]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined || to <= first ? [] : [{ range: { start, end }, quoted }];
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
