import { IN_CAUSES, type CausalKind } from '../../lexicon/causal-patterns.js';
import { causalClaimOf, type CausalClaim, type CausalCut } from '../../statement/causal-claims.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import type { TokenRun } from '../../text/token-runs.js';
import { alleges } from '../../wording/alleged-conflicts.js';
import { isCovered, isCoveredAcross, unitsOf, type Unit } from '../../wording/word-units.js';
import { wordingOf } from '../../wording/wording.js';
import { haveSameFigures } from '../numbers/same-figures.js';

/**
 * What cannot be so where one of these is denied: what has no link has no risk and no cause in it, and not the other way
 * round. Who says that coffee is not linked to cancer does not deny that it keeps it away.
 */
const UNDONE_BY: Readonly<Record<CausalKind, readonly CausalKind[]>> = {
  link: ['link', 'risk', 'cause'],
  risk: ['risk', 'cause'],
  cause: ['cause'],
  prevent: ['prevent'],
  cure: ['cure'],
};
/** What follows from what: what causes a thing raises its risk and goes with it. */
const FOLLOWS: Readonly<Record<CausalKind, readonly CausalKind[]>> = {
  cause: ['cause', 'risk', 'link'],
  risk: ['risk', 'link'],
  link: ['link'],
  prevent: ['prevent'],
  cure: ['cure'],
};
const HARMS: ReadonlySet<CausalKind> = new Set(['link', 'risk', 'cause']);

/**
 * Two statements of what causes what, about one pair of things: that the first causes the second, or raises its risk, or goes
 * with it, and that it does not. Null where one is none, or they are of other things.
 */
export function compareCausalLinks(left: StatementReading, right: StatementReading): WordFinding | null {
  const [one, other] = [causalClaimOf(left), causalClaimOf(right)];
  if (one === null || other === null) return null;
  if (one.isOpen || other.isOpen || alleges(left) || alleges(right)) return null;
  if (one.denied && other.denied) return bothDeny(left, one, right, other);
  const found = (relation: WordFinding['relation'], basis: WordFinding['basis']): WordFinding => {
    return { relation, basis, score: 0.75, a: '', b: '', onCause: true };
  };
  if (!one.denied && !other.denied) {
    const isReverse =
      [one, other].some(({ kind }) => kind === 'prevent') &&
      [one, other].some(({ kind }) => kind === 'risk' || kind === 'cause');
    const isThere = isOfSamePair(left, one, right, other);
    const isBack = isOfSamePair(right, other, left, one);
    // What prevents strokes may raise the risk of one kind of them.
    if (isReverse && isThere !== isBack) return { ...found('compatible', 'wording'), score: 0.4 };
    if (!isThere) return null;
    if (isReverse) return found('contradicts', 'antonym');
    return FOLLOWS[one.kind].includes(other.kind) ? found('agrees', 'wording') : null;
  }
  const isFirstDenied = one.denied;
  const [denied, affirmed] = isFirstDenied ? [one, other] : [other, one];
  const readings = isFirstDenied ? ([left, right] as const) : ([right, left] as const);
  const turned = { ...affirmed, cuts: affirmed.cuts.map(turn) };
  const isTurned = isOfSamePair(readings[1], turned, readings[0], denied);
  if (!isOfSamePair(readings[1], affirmed, readings[0], denied))
    return isTurned ? { ...found('compatible', 'wording'), score: 0.4 } : null;
  return UNDONE_BY[denied.kind].includes(affirmed.kind)
    ? found('contradicts', 'negation')
    : { ...found('compatible', 'wording'), score: 0.4 };
}

/** Two denials are no contradiction, however they are worded; of one pair of things they agree. */
function bothDeny(
  left: StatementReading,
  one: CausalClaim,
  right: StatementReading,
  other: CausalClaim,
): WordFinding {
  const isSame =
    HARMS.has(one.kind) === HARMS.has(other.kind) &&
    isOfSamePair(left, one, right, other) &&
    isOfSamePair(right, other, left, one);
  const relation = isSame ? 'agrees' : 'compatible';
  return { relation, basis: 'wording', score: isSame ? 0.7 : 0.4, a: '', b: '', onCause: true };
}

/** Whether the first speaks of what the second speaks of, or of a kind of what that says is caused. */
function isOfSamePair(
  first: StatementReading,
  one: CausalClaim,
  second: StatementReading,
  other: CausalClaim,
): boolean {
  if (!haveSameFigures(first, second)) return false;
  const turned = one.kind === 'link' || other.kind === 'link' ? one.cuts.map(turn) : [];
  return [...one.cuts, ...turned].some((mine) =>
    other.cuts.some(
      (yours) =>
        isSame(first, mine.cause, second, yours.cause, false) &&
        isSame(first, mine.effect, second, yours.effect, true),
    ),
  );
}

function turn({ cause, effect }: CausalCut): CausalCut {
  return { cause: effect, effect: cause };
}

/** The words of both runs are the same; the first may narrow its last one ("lung cancer") where that is what is caused. */
function isSame(
  first: StatementReading,
  mine: TokenRun,
  second: StatementReading,
  yours: TokenRun,
  mayNarrow: boolean,
): boolean {
  if (isDeniedWithin(first, mine) !== isDeniedWithin(second, yours)) return false;
  const [own, others] = [unitsIn(first, mine), unitsIn(second, yours)];
  if (own.length === 0 || others.length === 0) return false;
  if (first.language !== second.language)
    return (
      own.every((unit) => isCoveredAcross(unit, first, second)) &&
      others.every((unit) => isCoveredAcross(unit, second, first))
    );
  if (!others.every((unit) => own.some((one) => isCovered(one, unit)))) return false;
  const extras = own.filter((unit) => !others.some((one) => isCovered(unit, one)));
  if (extras.length === 0) return true;
  const head = first.language === 'en' ? own.at(-1) : own[0];
  return mayNarrow && head !== undefined && !extras.includes(head) && extras.length === 1;
}

/** "Schools were not closed because of snow": what is denied is what it caused. "No vaccine causes" is denied as a whole. */
function isDeniedWithin(reading: StatementReading, { from, to }: TokenRun): boolean {
  return [...wordingOf(reading).negation.negators].some(
    (at) => at >= from && at < to && !(at === from && reading.tokens[at]?.text === 'no'),
  );
}

function unitsIn(reading: StatementReading, { from, to }: TokenRun): Unit[] {
  return unitsOf(reading).filter((unit) => unit.from >= from && unit.from < to && !isFiller(unit));
}

function isFiller({ text }: Unit): boolean {
  return IN_CAUSES.has(text) || (text >= '\u0600' && IN_CAUSES.has(text.replace(/^[بلو](?=.{3})/u, '')));
}
