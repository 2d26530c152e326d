import { PARTS, WHOLES } from '../../lexicon/scope-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { textOf } from '../../text/token-runs.js';
import { wordingOf } from '../../wording/wording.js';

/** Words that are said together of all of a country. */
const LONGEST = 3;

/**
 * Whether one of the two speaks of the capital, a province or a town, and the other of the whole country: what is so in
 * one part need not be so in all of it, nor what is so in most of it there.
 */
export function areOfPartAndWhole(left: StatementReading, right: StatementReading): boolean {
  return (isOfWhole(left) && isOfPart(right, left)) || (isOfWhole(right) && isOfPart(left, right));
}

function isOfWhole({ tokens }: StatementReading): boolean {
  return tokens.some((_, at) => {
    for (let length = 1; length <= LONGEST; length += 1) {
      if (WHOLES.has(textOf(tokens, { from: at, to: at + length }))) return true;
    }
    return false;
  });
}

function isOfPart(reading: StatementReading, other: StatementReading): boolean {
  const others = new Set(other.tokens.map(({ text }) => text));
  return wordingOf(reading).words.some(
    ({ text, at }) =>
      !others.has(text) && [text, ...(reading.tokens[at]?.forms ?? [])].some((form) => PARTS.has(form)),
  );
}
