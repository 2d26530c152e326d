import { placeOf } from '../../lexicon/places-in.js';
import { ADDS_NOTHING, WORLD } from '../../lexicon/superlatives.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { superlativeClaimOf, type SuperlativeClaim } from '../../statement/superlative-claim.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf, type TokenRun } from '../../text/token-runs.js';
import { meansNearlySame, meansSame, relateWords, sensesOf } from '../../text/word-relations.js';
import { isAsserted } from '../../wording/asserted.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type Wording } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';

interface Side {
  reading: StatementReading;
  claim: SuperlativeClaim;
}

/** What somebody is only for a time, and what is as much taste as measure, two may be said to be. */
const MEASURED = new Set(
  'large small high long short deep low old wide fast slow heavy deadly busy hot cold dear cheap first populous visited polluted'.split(
    ' ',
  ),
);

/**
 * Two names of which each is said to be the first or the tallest of the same, or one name at two places of one order, in
 * whatever word order: "X is the deepest lake in the world" and "the world's deepest lake is Y". Null where what is said is
 * not the same in every word, or the two names may be of one.
 */
export function compareHolders(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherTime(event)) return null;
  const one = sideOf(left);
  const other = sideOf(right);
  if (one === null || other === null) return null;
  const [a, b] = [one.claim, other.claim];
  if (a.key !== b.key || (a.key !== 'first' && a.isNow !== b.isNow) || !saySame(one, other)) return null;
  const [mine, yours] = [nameOf(one), nameOf(other)];
  const isOneName = mine.length === yours.length && mine.every((word) => yours.includes(word));
  if (isOneName && a.rank === b.rank)
    return { relation: 'agrees', basis: 'wording', score: 0.8, a: '', b: '' };
  if (isOneName)
    return {
      relation: 'contradicts',
      basis: 'order',
      score: 0.75,
      a: textOf(left.tokens, rankRun(a)),
      b: textOf(right.tokens, rankRun(b)),
    };
  // The tallest tower of another time was another one; who was first stays so.
  const isOne = a.key === 'first' || (a.isNow && MEASURED.has(a.key));
  if (a.rank !== b.rank || !isOne || !areOthers(mine, yours)) return null;
  return {
    relation: 'contradicts',
    basis: 'entity',
    score: 0.75,
    a: textOf(left.tokens, a.holder),
    b: textOf(right.tokens, b.holder),
    isSettled: a.key === 'first',
  };
}

function sideOf(reading: StatementReading): Side | null {
  const claim = superlativeClaimOf(reading);
  if (claim === null) return null;
  const isDenied = !claim.deniesMore && wordingOf(reading).negation.negators.size > 0;
  return isDenied || !isAsserted(reading) ? null : { reading, claim };
}

function rankRun({ said }: SuperlativeClaim): TokenRun {
  const from = Math.min(...said);
  return { from, to: from + said.size };
}

function nameOf({ reading, claim: { holder } }: Side): string[] {
  return reading.tokens
    .slice(holder.from, holder.to)
    .filter(({ kind, text }) => kind !== 'sign' && text !== 'the')
    .map(({ text }) => text);
}

/** Neither has a word of the other beyond what kind of thing it is («نهر», "Lake"), and they are not one place by two names. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  const [here, there] = [placeOf(a.join(' ')), placeOf(b.join(' '))];
  if (here !== null && there !== null) return here.place !== there.place && here.nation !== there.nation;
  const shared = a.filter((word) => b.includes(word));
  if (shared.length === 0) return (here === null) === (there === null);
  if (shared.length === a.length || shared.length === b.length) return false;
  return (a[0] ?? '') >= '\u0600'
    ? shared.length === 1 && a[0] === b[0]
    : shared.every((word) => sensesOf(word) > 0 && a.indexOf(word) === b.indexOf(word));
}

/** What is said of the name: all but the name, the superlative and its rank. The world has one name here. */
function saidOf({ reading, claim: { holder, said } }: Side): Wording {
  const wording = wordingOf(reading);
  const words = wording.words
    .filter(({ at }) => (at < holder.from || at >= holder.to) && !said.has(at))
    .map((word) =>
      WORLD.has(word.text) ? { ...word, text: reading.language === 'en' ? 'world' : 'عالم' } : word,
    );
  return { ...wording, words };
}

function saySame(one: Side, other: Side): boolean {
  const { pairs, onlyA, onlyB } = alignWords(saidOf(one), saidOf(other));
  const areSame = pairs.every(({ relation }) => meansNearlySame(relation));
  const isOfAll = one.claim.deniesMore || other.claim.deniesMore;
  const adds =
    (side: Side) =>
    ({ text }: { text: string }) =>
      !ADDS_NOTHING.has(text) &&
      !(isOfAll && WORLD.has(text)) &&
      // "Lake Tarik is the deepest": what kind of thing it is stands in its name.
      !nameOf(side).some((word) => word === text || meansSame(relateWords(word, text)));
  return areSame && pairs.length >= 1 && !onlyA.some(adds(other)) && !onlyB.some(adds(one));
}
