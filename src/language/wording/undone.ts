import { UNDOING } from '../lexicon/undoing.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { alignWords } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** Tokens from "lifted" to "ban". */
const WITHIN = 3;

/** Whether one of the two says that what the other tells of was undone: "lifted the ban" does not say that it is banned. */
export function undoesSaid(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  // "Scrapped the tax" and "abolished the tax": both say that it was undone.
  if ([onlyA, onlyB].every((only) => only.some(({ text }) => UNDOING.has(text)))) return false;
  return (
    undoes(a, onlyA, (at) => pairs.some((pair) => pair.a.at === at)) ||
    undoes(b, onlyB, (at) => pairs.some((pair) => pair.b.at === at))
  );
}

function undoes(
  { tokens }: Wording,
  only: readonly ContentWord[],
  isShared: (at: number) => boolean,
): boolean {
  return only.some(
    ({ at, text }) =>
      UNDOING.has(text) &&
      tokens
        .slice(at + 1, at + 1 + WITHIN)
        .some(({ clause }, index) => clause === tokens[at]?.clause && isShared(at + 1 + index)),
  );
}
