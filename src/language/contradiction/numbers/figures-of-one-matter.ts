import type { Figure } from '../../figures/figure.js';
import { areDisjoint, isBelow, type Interval } from '../../figures/intervals.js';
import { LACKING_WORDS } from '../../lexicon/hollow-words.js';
import type { Fact } from '../../statement/fact.js';
import { isIntended } from '../../statement/intents.js';
import { nameSamePeople } from '../../statement/same-population.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { isOfOtherThing } from '../../wording/other-subject.js';
import { isAsserted } from '../../wording/asserted.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { type CommonMatter, commonMatterOf } from '../matter/common-matter.js';
import { metWords } from '../matter/met-words.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import {
  haveOppositeOutcomes,
  haveOtherOutcomes,
  haveOtherQualifiers,
  isPartOf,
  relateCounted,
} from './counted-alike.js';
import { otherScope } from './figure-scope.js';
import type { Finding } from './finding.js';
import { deniesBesideFigures, meantSpan } from './meant-span.js';
import { isOfSome } from './two-deeds.js';
import { spanOf } from './value-rules.js';

/** When each of the two was claimed: `YYYY-MM-DD`, or null where that is not known. */
export type ClaimDays = readonly [left: string | null, right: string | null];

/** Where one does not say what it counts, or shares are spoken of in other words, so many words have to be common. */
const SHARE_FOR_OTHER_NAMES = 0.7;
/** Days after which a share, or a number of no named time, may be another one. */
const LASTS_DAYS = 31;
/** Two parts of one whole that together are more than this are no two parts. */
const WHOLE = 1.02;
const SCORE = 0.7;

/**
 * Two statements of one matter in other words, and a number in which alone they differ: "infected no more than ten
 * patients" and "three dozen went down with it". It asks for no known outcome and no known name of what is counted, as the other
 * rules of numbers do, but that most of the words are common; so it comes after them. Symmetric.
 */
export function compareFiguresOfOneMatter(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: ClaimDays,
): WordFinding | null {
  if (left.facts.length === 0 || right.facts.length === 0) return null;
  if (isOfAnotherTime(event) || event.reason === 'side') return null;
  if (isIntended(left) !== isIntended(right) || isAsserted(left) !== isAsserted(right)) return null;
  // What has come to so many by one day comes to more by another.
  if (!areSame(left.context.times.days, right.context.times.days)) return null;
  const matter = commonMatterOf(left, right);
  if (matter === null) return null;
  const compared = pairsOf(left, right, matter);
  if (compared.some(({ verdict }) => verdict === 'fits')) return null;
  const excluding = compared.filter(
    ({ a, b, verdict }) => verdict === 'excludes' && isNew(a, right, b) && isNew(b, left, a),
  );
  const [found] = excluding;
  if (found === undefined || excluding.length > 1 || mayHaveChanged(found, matter, days)) return null;
  const { a, b } = found;
  if (areOfOtherScope(found, left, right)) return null;
  return {
    relation: 'contradicts',
    basis: 'number',
    score: SCORE,
    a: textOf(left.tokens, a.figure),
    b: textOf(right.tokens, b.figure),
    figures: [a.figure, b.figure],
    isSettled: true,
  };
}

/** Of somebody's father, of a day and of a year, of what is said not to be so of all. */
function areOfOtherScope({ a, b }: Compared, left: StatementReading, right: StatementReading): boolean {
  const [one, other] = metWords(left, right);
  if (isOfOtherThing(one, other)) return true;
  const deniesOfAll = [left, right].some((reading) => {
    const { universals, negation } = wordingOf(reading);
    return universals.length > 0 && negation.negators.size > 0;
  });
  const finding: Finding = { relation: 'contradicts', basis: 'number', score: SCORE, a, b, outcomes: null };
  return deniesOfAll || otherScope(finding, left, right) !== null;
}

/** `fits`: a number is right for both; `excludes`: none is; `other`: they may count two things. */
type Verdict = 'fits' | 'excludes' | 'other';

interface Compared {
  a: Fact;
  b: Fact;
  verdict: Verdict;
}

/** All pairs of figures that could be one number, but those that both sides have. */
function pairsOf(left: StatementReading, right: StatementReading, matter: CommonMatter): Compared[] {
  const mine = ownFacts(left, right);
  const yours = ownFacts(right, left);
  return [...mine, ...partsOf(left, right)].flatMap((a) =>
    [...yours, ...partsOf(right, left)].flatMap((b) =>
      areOfOneKind(a.figure, b.figure) ? [{ a, b, verdict: relate(a, b, left, right, matter) }] : [],
    ),
  );
}

function areOfOneKind(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.kind !== 'change';
}

/** Those that the other side does not have, too. */
function ownFacts({ facts }: StatementReading, other: StatementReading): Fact[] {
  return facts.filter(
    ({ figure: { kind, low, high } }) =>
      !other.facts.some(({ figure }) => figure.kind === kind && figure.low === low && figure.high === high),
  );
}

/** Twelve, where both sides speak of 96 flats and the other one of a share of them: an eighth. */
function partsOf(reading: StatementReading, other: StatementReading): Fact[] {
  if (!other.facts.some(({ figure }) => figure.kind === 'share')) return [];
  const wholes = reading.figures.filter(
    (whole) => isExact(whole) && other.figures.some((figure) => isExact(figure) && figure.low === whole.low),
  );
  return reading.facts.flatMap((fact) =>
    wholes.flatMap(({ low: whole }): Fact[] => {
      const { figure } = fact;
      if (!isExact(figure) || figure.low >= whole) return [];
      const [low, high] = [figure.low / whole, figure.high / whole];
      return [{ ...fact, figure: { ...figure, kind: 'share', unit: 'share', low, high, value: low } }];
    }),
  );
}

function isExact({ kind, low, high }: Figure): boolean {
  return kind === 'count' && low === high;
}

/** No other number of the other side is the same, be it one that only describes something. */
function isNew({ figure }: Fact, { figures }: StatementReading, { figure: against }: Fact): boolean {
  return figures.every(
    (other) =>
      (other.from === against.from && other.to === against.to) ||
      !areOfOneKind(figure, other) ||
      areDisjoint(spanOf(figure, figure), spanOf(other, other)),
  );
}

function relate(
  a: Fact,
  b: Fact,
  left: StatementReading,
  right: StatementReading,
  matter: CommonMatter,
): Verdict {
  const [one, other] = [meantSpan(a, left), meantSpan(b, right)];
  const isShare = a.figure.kind === 'share';
  const counted = relateCounted(a, b);
  if (one === null || other === null || counted === 'other' || haveOtherQualifiers(a, b)) return 'other';
  if (isShare && !nameSamePeople(left, right)) return 'other';
  if (isTurned(left, right, matter)) {
    if (!isShare) return 'other';
    return areDisjoint(one, restOfWhole(other)) ? 'excludes' : 'fits';
  }
  if (!areDisjoint(one, other)) return 'fits';
  if (isPartOf(a, b, right) && !isBelow(other, one)) return 'other';
  if (isPartOf(b, a, left) && !isBelow(one, other)) return 'other';
  if (counted === 'unknown' && matter.share < SHARE_FOR_OTHER_NAMES) return 'other';
  if (saysOtherwise(a, b, left, right, matter)) return 'other';
  if (isShare) return mayBeTwoParts(a, b, one, other, matter) ? 'other' : 'excludes';
  return matter.isOpposed || haveOtherOutcomes(a, b) ? 'other' : 'excludes';
}

/**
 * "Questioned 80 fans" and "charged 11": each side says something of its own, which may be two deeds. Shares of one group are of
 * one matter where more words are common.
 */
function saysOtherwise(
  a: Fact,
  b: Fact,
  left: StatementReading,
  right: StatementReading,
  matter: CommonMatter,
): boolean {
  if (matter.onlyLeft.length === 0 || matter.onlyRight.length === 0) return false;
  if (a.figure.kind === 'share') return matter.share < SHARE_FOR_OTHER_NAMES;
  return isOfSome(a, left) && isOfSome(b, right);
}

/** An odd number of words turns what one says into the contrary of what the other does: "15% lack", "half have". */
function isTurned(left: StatementReading, right: StatementReading, matter: CommonMatter): boolean {
  const turns = [
    lacks(matter.onlyLeft),
    lacks(matter.onlyRight),
    matter.isUndone,
    deniesBesideFigures(left),
    deniesBesideFigures(right),
  ];
  return turns.filter((turns_) => turns_).length % 2 === 1;
}

function lacks(words: readonly ContentWord[]): boolean {
  return words.some(({ text }) => LACKING_WORDS.has(text));
}

/**
 * Whether two shares may be two parts of one whole: a third was for it, and a half against. They are no two parts if they are
 * more than the whole, nor, where nothing says that they are opposed, if they do not make the whole together.
 */
function mayBeTwoParts(a: Fact, b: Fact, one: Interval, other: Interval, matter: CommonMatter): boolean {
  if (one.low + other.low > WHOLE) return false;
  if (matter.isOpposed || haveOppositeOutcomes(a, b)) return true;
  if (areDisjoint(one, restOfWhole(other))) return false;
  return haveOtherOutcomes(a, b) || saysMore(matter.onlyLeft, a) || saysMore(matter.onlyRight, b);
}

function restOfWhole({ low, high }: Interval): Interval {
  return { low: 1 - high, high: 1 - low, lowInclusive: true, highInclusive: true };
}

/** Whether some words are no part of what is counted. */
function saysMore(words: readonly ContentWord[], { population }: Fact): boolean {
  return words.some(({ at }) => population === null || at < population.from || at >= population.to);
}

/** What was counted later may have grown; after a month a share, and what no time is named of, may be another one. */
function mayHaveChanged({ a, b }: Compared, { isTimed }: CommonMatter, [left, right]: ClaimDays): boolean {
  if (left === null || right === null || left === right) return false;
  const isLater = Math.abs(Date.parse(left) - Date.parse(right)) > LASTS_DAYS * 86_400_000;
  if (isLater && (a.figure.kind === 'share' || !isTimed)) return true;
  if (a.figure.kind === 'share') return false;
  const [earlier, later] = left < right ? [a, b] : [b, a];
  return isBelow(earlier.figure, later.figure);
}

function areSame(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
