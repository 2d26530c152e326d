import { areDisjoint, isBelow, type Interval } from '../../figures/intervals.js';
import { LACKING_WORDS } from '../../lexicon/hollow-words.js';
import type { Fact } from '../../statement/fact.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { areContradictory } from '../../text/word-relations.js';
import { meantAlike } from '../../wording/meant-alike.js';
import type { ContentWord } from '../../wording/wording.js';
import { haveOppositeOutcomes, isPartOf, relateCounted } from '../numbers/counted-alike.js';
import { comparablePairs, isNew, type FigurePair } from '../numbers/comparable-figures.js';
import { otherScope } from '../numbers/figure-scope.js';
import { deniesBesideFigures, isOfAll, meantSpan } from '../numbers/meant-span.js';
import { opposedStates } from '../states/opposed-states.js';
import { differIn, flag, opposedWords, type Signals } from './matter-signals.js';

/** When each of the two was claimed: `YYYY-MM-DD`, or null where that is not known. */
export type ClaimDays = readonly [left: string | null, right: string | null];

/** Days after which a number of no named time may be another one. */
const LASTS_DAYS = 31;

/** Two figures that exclude each other if both are of one thing, with what speaks for and against that. */
export interface NumbersAgainst extends FigurePair {
  /** They are two shares of which the one is of the reverse of what the other is of. */
  isTurned: boolean;
  signals: Signals;
}

interface Compared extends FigurePair {
  one: Interval;
  other: Interval;
  excludes: boolean;
  isEitherWay: boolean;
}

/** The pair of figures by which two statements exclude each other if they are of one matter; null where there is none. */
export function numbersAgainst(
  left: StatementReading,
  right: StatementReading,
  days: ClaimDays,
): NumbersAgainst | null {
  const isOpposed = areOpposed(left, right);
  const isTurned = turns(left, right, isOpposed);
  const compared = comparablePairs(left, right).flatMap((pair) =>
    comparedOf(pair, left, right, { isTurned, isOpposed }),
  );
  if (compared.some((pair) => makeTheWhole(pair, isTurned))) return null;
  const against = compared.filter(({ excludes }) => excludes);
  const ranked = against.toSorted((one, other) => rankOf(other, left, right) - rankOf(one, left, right));
  const [found] = ranked;
  if (found === undefined || isRateOfMore(found, left, right)) return null;
  const { a, b, isReckoned, isImplied, one, other } = found;
  const { kind } = a.figure;
  const counted = countedAlike(a, b, left, right);
  const isTurnedShare = isTurned && kind === 'share';
  const isPart =
    (isPartOf(a, b, right) && !isBelow(other, one)) || (isPartOf(b, a, left) && !isBelow(one, other));
  return {
    a,
    b,
    isReckoned,
    isImplied,
    isTurned: isTurnedShare && !found.isEitherWay,
    signals: {
      share: flag(kind === 'share'),
      amount: flag(kind !== 'share' && kind !== 'change' && kind !== 'count'),
      'either way': flag(found.isEitherWay),
      'turned count': flag(isTurned && kind !== 'share'),
      'other noun': flag(counted === 'other'),
      part: flag(isPart),
      'opposite outcomes': flag(haveOppositeOutcomes(a, b)),
      'of all': flag(isOfAll(a, left) || isOfAll(b, right)),
      'of all, both': flag(isOfAll(a, left) && isOfAll(b, right)),
      fits: flag(compared.some(({ excludes }) => !excludes)),
      known: flag(!isNew(a, right, b) || !isNew(b, left, a)),
      reckoned: flag(isReckoned),
      implied: flag(isImplied),
      none: flag(isNone(found)),
      'other scope': flag(
        !isReckoned &&
          otherScope(
            { relation: 'contradicts', basis: 'number', score: 1, a, b, outcomes: null },
            left,
            right,
          ) !== null,
      ),
      grown: flag(mayHaveGrown(found, days)),
      later: flag(areMonthsApart(days)),
    },
  };
}

/** How far two parts may be from the whole to make it up. */
const ROUNDING = 0.02;
const EXACTLY = 1e-9;

/** Nine of eleven survived and two died: both say the same. */
function makeTheWhole({ a, b, isReckoned }: Compared, isTurned: boolean): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.kind !== 'share' || other.kind !== 'share' || one.low !== one.high || other.low !== other.high)
    return false;
  const areParts = isTurned || isReckoned;
  // Of exactly the whole it is likelier that they are its two parts than that one is wrong.
  return !haveSameOutcome(a, b) && Math.abs(one.low + other.low - 1) <= (areParts ? ROUNDING : EXACTLY);
}

/** Of several, the one whose figures are of one noun, or else of one outcome. */
function rankOf({ a, b, isEitherWay }: Compared, left: StatementReading, right: StatementReading): number {
  const counted = countedAlike(a, b, left, right);
  return (
    (counted === 'same' ? 4 : counted === 'unknown' ? 2 : 0) + flag(haveSameOutcome(a, b)) + flag(isEitherWay)
  );
}

function comparedOf(
  pair: FigurePair,
  left: StatementReading,
  right: StatementReading,
  { isTurned, isOpposed }: { isTurned: boolean; isOpposed: boolean },
): Compared[] {
  const { a, b } = pair;
  const [one, other] = [meantSpan(a, left), meantSpan(b, right)];
  if (one === null || other === null) return [];
  const isDirect = areDisjoint(one, other);
  // Guns and people: so many of the one say nothing of the other, unless they are all there were.
  const areOfAll = isOfAll(a, left) || isOfAll(b, right);
  if (a.figure.kind === 'count' && !areOfAll && countedAlike(a, b, left, right) === 'other') return [];
  // Nobody died, and twelve were hurt.
  if (isNone(pair) && countedAlike(a, b, left, right) !== 'same') return [];
  // Ten are out of service, and five are in service.
  if (a.figure.kind !== 'share' && isOpposed) return [];
  const alike = meantAlike(left, right);
  if (OF_DEEDS.has(a.figure.kind) && !areOfAll && differIn(alike, 1)) return [];
  // Nine in ten had electricity, and a third had internet access.
  if (a.figure.kind === 'share' && !isTurned && differIn(alike, 2) && areInOneOrder(pair, left, right))
    return [];
  if (a.figure.kind !== 'share') return [{ ...pair, one, other, excludes: isDirect, isEitherWay: false }];
  const isOfRest = areDisjoint(one, restOfWhole(other));
  return [
    { ...pair, one, other, excludes: isTurned ? isOfRest : isDirect, isEitherWay: isDirect && isOfRest },
  ];
}

/** Of what is done there may be so many of one kind and so many of another: people and sums, not lengths. */
const OF_DEEDS = new Set<Fact['figure']['kind']>(['count', 'money']);

/** "Food inflation" and التضخم: a rate that nothing is counted in is of what stands beside it. */
function isRateOfMore({ a, b }: Compared, left: StatementReading, right: StatementReading): boolean {
  if (left.language === right.language || a.figure.kind === 'count') return false;
  const { onlyLeft, onlyRight } = meantAlike(left, right);
  return (
    a.figure.kind === 'share' &&
    a.population === null &&
    b.population === null &&
    onlyLeft.length > 0 !== onlyRight.length > 0
  );
}

/** What both say stands in one order, the figure among it: it is the same sentence but for a word or two. */
function areInOneOrder({ a, b }: FigurePair, left: StatementReading, right: StatementReading): boolean {
  const pairs = meantAlike(left, right).pairs.toSorted((one, other) => one.a.at - other.a.at);
  return pairs.every(
    (pair, at) =>
      pair.b.at > (pairs[at - 1]?.b.at ?? -1) && pair.a.at < a.figure.from === pair.b.at < b.figure.from,
  );
}

function isNone({ a, b, isImplied }: FigurePair): boolean {
  return isImplied && (a.figure.high === 0 || b.figure.high === 0);
}

function restOfWhole({ low, high }: Interval): Interval {
  return { low: 1 - high, high: 1 - low, lowInclusive: true, highInclusive: true };
}

/** As their names relate; and what is counted is one, too, where both name it in other words. */
function countedAlike(
  a: Fact,
  b: Fact,
  left: StatementReading,
  right: StatementReading,
): 'same' | 'unknown' | 'other' {
  const related = relateCounted(a, b);
  if (related === 'same' || a.population === null || b.population === null) return related;
  const within = ({ at }: ContentWord, { population }: Fact): boolean =>
    population !== null && at >= population.from && at < population.to;
  const { pairs } = meantAlike(left, right);
  return pairs.some((pair) => within(pair.a, a) && within(pair.b, b)) ? 'same' : related;
}

function haveSameOutcome(a: Fact, b: Fact): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.family === other.family && one.pole === other.pole),
  );
}

/** An odd number of words turns what one says into the contrary of what the other does: "15% lack", "half have". */
function turns(left: StatementReading, right: StatementReading, isOpposed: boolean): boolean {
  const { onlyLeft, onlyRight } = meantAlike(left, right);
  const turned = [
    lacks(onlyLeft),
    lacks(onlyRight),
    deniesBesideFigures(left),
    deniesBesideFigures(right),
    isOpposed,
  ];
  return turned.filter((isSo) => isSo).length % 2 === 1;
}

/** A word, a state or an outcome of the one is the reverse of one of the other. */
function areOpposed(left: StatementReading, right: StatementReading): boolean {
  const { onlyLeft, onlyRight } = meantAlike(left, right);
  return (
    opposedWords(onlyLeft, onlyRight) !== null ||
    opposedStates(left, right).length > 0 ||
    opposedOutcomes(left, right) ||
    onlyLeft.some((one) => onlyRight.some((other) => areContradictory(one.text, other.text)))
  );
}

function opposedOutcomes({ facts }: StatementReading, { facts: others }: StatementReading): boolean {
  return facts.some((a) => others.some((b) => haveOppositeOutcomes(a, b)));
}

function lacks(words: readonly ContentWord[]): boolean {
  return words.some(({ text }) => LACKING_WORDS.has(text));
}

/** What was counted later is more. */
function mayHaveGrown({ a, b, one, other }: Compared, [left, right]: ClaimDays): boolean {
  if (left === null || right === null || left === right || a.figure.kind !== b.figure.kind) return false;
  const [earlier, later] = left < right ? [one, other] : [other, one];
  return isBelow(earlier, later);
}

function areMonthsApart([left, right]: ClaimDays): boolean {
  if (left === null || right === null) return false;
  return Math.abs(Date.parse(left) - Date.parse(right)) > LASTS_DAYS * 86_400_000;
}
