import { SYMMETRIC } from '../lexicon/converse-words.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { REPORTING } from '../lexicon/reporters.js';
import type { Alignment, WordPair } from './word-alignment.js';
import type { ContentWord, Wording } from './wording.js';

/** What follows them may stand anywhere in a sentence. */
const PLACING = foldedSet(
  'in on at after before during since by from to for with في على عن إلى من بعد قبل خلال منذ مع عقب',
);
/** Words that only one side may have for the rest to be the same words in another order. */
const MOST_ALONE = 1;

/**
 * Whether two statements are of nearly the same words, two of which have changed places: who accuses and who is accused,
 * who says it and who is said to have done it. A verb of Arabic may stand before or behind its subject, and what follows
 * a preposition anywhere.
 */
export function exchangesWords(a: Wording, b: Wording, { pairs, onlyA, onlyB }: Alignment): boolean {
  if (a.hasBy !== b.hasBy || onlyA.length + onlyB.length > MOST_ALONE) return false;
  if ([...a.tokens, ...b.tokens].some(({ text }) => SYMMETRIC.has(text))) return false;
  // "More than B" is "less than A".
  if (pairs.some(({ relation }) => relation === 'opposite')) return false;
  const same = pairs.filter(({ relation }) => relation === 'same');
  return same.some((one) =>
    same.some(
      (other) =>
        one.a.at < other.a.at &&
        one.b.at > other.b.at &&
        one.a.text !== other.a.text &&
        isTurned(a, b, same, one, other) &&
        (changeSides(a, b, one, other) || !(mayMove(a, b, one) || mayMove(a, b, other))),
    ),
  );
}

/**
 * Whether something done stands between the two in both, or, as Arabic has it, before them: "A accused B", «اتهم أ ب». What
 * is only put in another place ("a hull which is red", "a few weeks ago") leaves the doer as it was.
 */
function isTurned(
  a: Wording,
  b: Wording,
  same: readonly WordPair[],
  one: WordPair,
  other: WordPair,
): boolean {
  const isBetween = same.some(
    (deed) =>
      one.a.at < deed.a.at && deed.a.at < other.a.at && other.b.at < deed.b.at && deed.b.at < one.b.at,
  );
  const isSaid = tellsBetween(a, one.a.at, other.a.at) && tellsBetween(b, other.b.at, one.b.at);
  const isBefore =
    one.a.text >= '\u0600' && same.some((deed) => a.words[0] === deed.a && b.words[0] === deed.b);
  return isBetween || isSaid || isBefore;
}

function tellsBetween({ tokens }: Wording, from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ text }) => REPORTING.has(text));
}

/** "Took it over from B", "from A": in one this stands behind the preposition, in the other that. */
function changeSides(a: Wording, b: Wording, one: WordPair, other: WordPair): boolean {
  const [first, second] = [isPlaced(a, one.a), isPlaced(a, other.a)];
  return first !== second && first !== isPlaced(b, one.b) && second !== isPlaced(b, other.b);
}

function mayMove(a: Wording, b: Wording, pair: WordPair): boolean {
  const isVerb = pair.a.text >= '\u0600' && (a.words[0] === pair.a || b.words[0] === pair.b);
  return isVerb || isPlaced(a, pair.a) || isPlaced(b, pair.b);
}

function isPlaced({ tokens }: Wording, { at, text }: ContentWord): boolean {
  return (
    [at - 1, at - 2].some((index) => PLACING.has(tokens[index]?.text ?? '')) || /^[بل](?=.{3})/u.test(text)
  );
}
