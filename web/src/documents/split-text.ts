import type { ClaimSpan } from '../api/contract.js';

/** A piece of a paragraph inside the same claims from its first to its last letter. */
export type Piece = {
  /** Where it begins in the whole text, in code points. */
  start: number;
  text: string;
  /** The claims that it belongs to, the widest first. */
  claimIds: string[];
  /** Those of them that begin here. */
  startingIds: string[];
};

const isAnchored = ({ anchorStatus, start, end }: ClaimSpan): boolean =>
  anchorStatus !== 'orphaned' && start < end;

/**
 * Cuts a text into paragraphs, and these where a claim begins or ends, so that overlapping claims can be
 * marked in place. Positions count code points, as the API does, and not the UTF-16 units of JavaScript.
 */
export function splitText(text: string, spans: ClaimSpan[]): Piece[][] {
  const letters = Array.from(text);
  const anchored = spans
    .filter(isAnchored)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = new Set(anchored.flatMap(({ start, end }) => [start, end]));

  const paragraphs: Piece[][] = [];
  let pieces: Piece[] = [];
  let start = 0;
  const closePiece = (end: number): void => {
    if (end > start) {
      const around = anchored.filter((span) => span.start <= start && span.end >= end);
      pieces.push({
        start,
        text: letters.slice(start, end).join(''),
        claimIds: around.map(({ claimId }) => claimId),
        startingIds: around.filter((span) => span.start === start).map(({ claimId }) => claimId),
      });
    }
    start = end;
  };

  letters.forEach((letter, position) => {
    if (cuts.has(position)) closePiece(position);
    if (letter === '\n') {
      closePiece(position);
      start = position + 1;
      if (pieces.length > 0) paragraphs.push(pieces);
      pieces = [];
    }
  });
  closePiece(letters.length);
  if (pieces.length > 0) paragraphs.push(pieces);
  return paragraphs;
}
