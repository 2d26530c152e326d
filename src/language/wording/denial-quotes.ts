import { LIGHT_WORDS } from '../lexicon/light-words.js';
import { DENIALS } from '../lexicon/negators.js';
import { quoteRun, type Said } from './quoting.js';
import { alignWords } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** What one statement denies, and what the other says, in their own words: «لا تظهر» and «تظهر». */
export interface DenialQuotes {
  a: string;
  b: string;
}

/** Tokens from a negator to the word that it denies, beyond which the two are quoted without what stands between. */
const NEAR = 3;
/** They belong to the negator before or after them: "did not", "has never". */
const AUXILIARIES = new Set(
  'do does did have has had is are was were be been being will would shall should can could may might must'.split(
    ' ',
  ),
);
/** They say of whom or what it is denied, and follow what is: "killed no one". */
const PRONOUNS = new Set('no none nobody nothing neither'.split(' '));

/** The negator with what it denies on one side, and its counterpart on the other; null where neither stands out. */
export function quoteDenial(left: Said, right: Said): DenialQuotes | null {
  const [a, b] = [wordingOf(left.reading), wordingOf(right.reading)];
  const counterparts = new Map<ContentWord, ContentWord>();
  for (const pair of alignWords(a, b).pairs) {
    counterparts.set(pair.a, pair.b);
    counterparts.set(pair.b, pair.a);
  }
  const mine = quoteOneSide(left, a, right, counterparts);
  if (mine !== null) return { a: mine.denied, b: mine.affirmed };
  const yours = quoteOneSide(right, b, left, counterparts);
  return yours === null ? null : { a: yours.affirmed, b: yours.denied };
}

interface Quotes {
  denied: string;
  affirmed: string;
}

/** The first word after a negator that the other side has and does not deny, or the verb before "no one". */
function quoteOneSide(
  said: Said,
  { words, negation }: Wording,
  against: Said,
  counterparts: ReadonlyMap<ContentWord, ContentWord>,
): Quotes | null {
  const { tokens } = said.reading;
  for (const negator of negation.negators) {
    const verb = PRONOUNS.has(tokens[negator]?.text ?? '') && words.find(({ at }) => at === negator - 1);
    const same = verb ? counterparts.get(verb) : undefined;
    if (same !== undefined)
      return {
        denied: quoteRun(said, negator - 1, negator + 2),
        affirmed: quoteRun(against, same.at, Math.min(same.at + 3, against.reading.tokens.length)),
      };
    for (const word of words) {
      const other = counterparts.get(word);
      if (word.at <= negator || !word.denied || other === undefined || other.denied) continue;
      const isBeside = word.at === negator + 1 && !DENIALS.has(tokens[negator]?.text ?? '');
      const from = isBeside ? other.at : startOf(against, other.at, counterparts);
      return {
        denied: quoteNegator(said, negator, word),
        affirmed: quoteRun(against, from, other.at + 1),
      };
    }
  }
  return null;
}

/** Where the denied verb itself has no counterpart, the word in its place is quoted, too: «أكدت حماس» and «نفت حماس». */
function startOf(
  { reading: { tokens } }: Said,
  at: number,
  counterparts: ReadonlyMap<ContentWord, ContentWord>,
): number {
  const before = tokens[at - 1];
  const isFree =
    before?.kind === 'word' &&
    before.clause === tokens[at]?.clause &&
    !LIGHT_WORDS.has(before.text) &&
    ![...counterparts.values()].some((word) => word.at === at - 1 && word.text === before.text);
  return isFree ? at - 1 : at;
}

function quoteNegator(said: Said, negator: number, { at }: ContentWord): string {
  const { tokens } = said.reading;
  const from = AUXILIARIES.has(tokens[negator - 1]?.text ?? '') ? negator - 1 : negator;
  if (at - negator <= NEAR) return quoteRun(said, from, at + 1);
  return `${quoteRun(said, from, negator + 1)} … ${quoteRun(said, at, at + 1)}`;
}
