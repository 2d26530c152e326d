/** What is marked in a text: from which code point up to which. */
export type Place = { id: string; start: number; end: number };

/** A piece of a paragraph inside the same places from its first to its last letter. */
export type Piece = {
  /** Where it begins in the whole text, in code points. */
  start: number;
  text: string;
  /** The places that it belongs to, the widest first. */
  ids: string[];
  /** Those of them that begin here. */
  startingIds: string[];
};

/**
 * Cuts a text into paragraphs, and these where a place begins or ends, so that overlapping places can be
 * marked in place. Positions count code points, as the API does, and not the UTF-16 units of JavaScript.
 */
export function splitText(text: string, places: readonly Place[]): Piece[][] {
  const letters = Array.from(text);
  const widestFirst = places
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = new Set(widestFirst.flatMap(({ start, end }) => [start, end]));

  const paragraphs: Piece[][] = [];
  let pieces: Piece[] = [];
  let start = 0;
  const closePiece = (end: number): void => {
    if (end > start) {
      const around = widestFirst.filter((place) => place.start <= start && place.end >= end);
      pieces.push({
        start,
        text: letters.slice(start, end).join(''),
        ids: around.map(({ id }) => id),
        startingIds: around.filter((place) => place.start === start).map(({ id }) => id),
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
