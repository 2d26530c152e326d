import { isUniversal, quantityOf } from '../figures/quantifier-words.js';
import { DOERS, HARMLESS, NOT_DONE, OCCURS, TITLES } from '../lexicon/beside-happenings.js';
import { foldedSet } from '../lexicon/folded-set.js';
import { isIntended } from '../statement/intents.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { alleges } from './alleged-conflicts.js';
import { alignWords } from './word-alignment.js';
import { exchangesParts } from './word-order.js';
import { isCovered, isCoveredAcross, unitsOf, type Unit } from './word-units.js';
import { wordingOf, type Wording } from './wording.js';

/** Units that both must have: a single one is no statement. */
const LEAST_SHARED = 2;
/** "Closed to lorries": not altogether. */
const NARROWING = foldedSet('of to for as against أمام عن على');
const ARTICLES = new Set('the a an its his her their'.split(' '));
const PLACING = new Set(['in', 'at', 'near', 'on', 'off']);

/**
 * Whether the first statement says all that the second says, in whatever forms: "X died" says "the death of X", أغلق
 * المطار says إغلاق المطار. Who is meant and what is done must be the same; the first may say more about when and where,
 * but nothing that makes another thing of it ("X's father died", "X offered to resign").
 *
 * @param as whether the first says it, or denies it once where the second does not
 */
export function saysInOtherWords(
  first: StatementReading,
  second: StatementReading,
  as: 'affirmed' | 'denied',
): boolean {
  if (!areAlikeSaid(first, second, as)) return false;
  if (first.language !== second.language) return saysTheSameAcross(first, second);
  const [mine, yours] = [unitsOf(first), unitsOf(second)];
  const used = new Set<Unit>();
  let shared = 0;
  for (const unit of yours) {
    const partner = mine.find((other) => !used.has(other) && isCovered(other, unit));
    if (partner !== undefined) {
      used.add(partner);
      shared += 1;
    } else if (!mayBeMissing(second, unit, yours, mine)) return false;
  }
  return shared >= LEAST_SHARED && addsNothingElse(first, mine, used);
}

/** Whether what the first says beside what the second says makes another thing of it, though all the words are there. */
export function makesAnotherThing(first: StatementReading, second: StatementReading): boolean {
  if (first.language !== second.language) return false;
  const [mine, yours] = [unitsOf(first), unitsOf(second)];
  const used = new Set<Unit>();
  for (const unit of yours) {
    const partner = mine.find((other) => !used.has(other) && isCovered(other, unit));
    if (partner !== undefined) used.add(partner);
  }
  const isLeft = (units: readonly Unit[], taken: (unit: Unit) => boolean): boolean =>
    units.some((unit) => unit.happenings.length > 0 && !taken(unit));
  const isUnmet = isLeft(yours, (unit) => mine.some((other) => isCovered(other, unit)));
  if (isUnmet && isLeft(mine, (unit) => used.has(unit))) return true;
  return !addsNothingElse(first, mine, used);
}

/** In two languages neither may say more than the other. */
function saysTheSameAcross(first: StatementReading, second: StatementReading): boolean {
  const isSaid = (unit: Unit, reading: StatementReading, other: StatementReading): boolean =>
    HARMLESS.has(unit.text) || TITLES.has(unit.text) || isCoveredAcross(unit, reading, other);
  const [mine, yours] = [unitsOf(first), unitsOf(second)];
  return (
    Math.min(mine.length, yours.length) >= LEAST_SHARED &&
    mine.every((unit) => isSaid(unit, first, second)) &&
    yours.every((unit) => isSaid(unit, second, first))
  );
}

/** Both say it alike: neither denies it, plans it or leaves it open where the other does not, and the figures are the same. */
function areAlikeSaid(first: StatementReading, second: StatementReading, as: 'affirmed' | 'denied'): boolean {
  const [a, b] = [wordingOf(first), wordingOf(second)];
  if (a.isCut || b.isCut) return false;
  const [negators, others] = [a.negation.negators.size, b.negation.negators.size];
  if (as === 'denied' ? negators !== 1 || others !== 0 : negators !== others) return false;
  if (alleges(first) !== alleges(second)) return false;
  if (a.doubts !== b.doubts || a.negation.excepts !== b.negation.excepts) return false;
  if (first.context.isModal !== second.context.isModal || a.isSupposed !== b.isSupposed) return false;
  if (a.isNoLonger !== b.isNoLonger || a.isPicture !== b.isPicture) return false;
  if (isIntended(first) !== isIntended(second) || first.tokens.at(-1)?.text === '?') return false;
  if (!saysForAll(a, b) || !haveFigures(first, second)) return false;
  return first.language !== second.language || !exchangesParts(a, b, alignWords(a, b).pairs);
}

function saysForAll(a: Wording, b: Wording): boolean {
  if (b.tokens.some(({ text }) => isUniversal(text)) && !a.tokens.some(({ text }) => isUniversal(text)))
    return false;
  const [one, other] = [quantityOf(a.quantifiers), quantityOf(b.quantifiers)];
  return one === null || other === null || one >= other;
}

/** Each figure of the second stands in the first, too; a year that only the first names dates another happening. */
function haveFigures(first: StatementReading, second: StatementReading): boolean {
  const has = second.facts.every(({ figure }) =>
    first.facts.some(
      ({ figure: other }) =>
        other.kind === figure.kind && other.low === figure.low && other.high === figure.high,
    ),
  );
  const [mine, yours] = [first.context.times.years, second.context.times.years];
  return has && [...mine].every((year) => yours.has(year));
}

/** Who somebody is, before a name that both have; what only says that something is told. */
function mayBeMissing(
  { tokens }: StatementReading,
  unit: Unit,
  units: readonly Unit[],
  others: readonly Unit[],
): boolean {
  if (HARMLESS.has(unit.text) || TITLES.has(unit.text)) return true;
  let at = unit.to;
  while (tokens[at]?.kind === 'word' && tokens[at]?.capital === false && at < unit.to + 2) at += 1;
  const name = units.filter(({ from }) => from >= at && from < at + 2 && tokens[from]?.capital === true);
  return (
    tokens[unit.from]?.capital === false &&
    name.length === 2 &&
    tokens[at - 1]?.text !== 'of' &&
    name.every((part) => others.some(({ text }) => text === part.text))
  );
}

function isNarrowed(tokens: StatementReading['tokens'], at: number): boolean {
  const before = ARTICLES.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return NARROWING.has(tokens[before]?.text ?? '');
}

/** "Prince Otto and his wife": it is so of him, too. */
function isCompanion(tokens: StatementReading['tokens'], at: number): boolean {
  return ARTICLES.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === 'and';
}

/** What only the first says must leave what both say as it is. */
function addsNothingElse(first: StatementReading, units: readonly Unit[], used: ReadonlySet<Unit>): boolean {
  const { tokens, language } = first;
  const covered = units.filter((unit) => used.has(unit));
  const [start, end] = [covered[0]?.from ?? 0, covered.at(-1)?.to ?? 0];
  const isCoveredAt = (at: number): Unit | undefined => covered.find(({ from, to }) => from <= at && at < to);
  return units.every((unit) => {
    if (used.has(unit)) return true;
    if (NOT_DONE.has(unit.text)) return false;
    if (HARMLESS.has(unit.text) || TITLES.has(unit.text) || OCCURS.has(unit.text)) return true;
    const { from, to } = unit;
    const isName = tokens[from]?.capital === true;
    if (isName && [from - 1, to].some((at) => tokens[at]?.capital === true && isCoveredAt(at) !== undefined))
      return !(tokens[to]?.text ?? '').startsWith("'") && !unit.text.endsWith("'s");
    if ((tokens[from - 1]?.text ?? '').endsWith("'s")) return false;
    const next = isCoveredAt(to);
    const isBeforeNoun =
      next !== undefined && (next.happenings.length === 0 || next.happenings.every(({ isNoun }) => isNoun));
    if (from >= end) return !isNarrowed(tokens, from);
    if (DOERS.has(unit.text) || isCompanion(tokens, from)) return true;
    if (from < start) return !isBeforeNoun && tokens[to]?.text !== 'of' && !unit.text.endsWith("'s");
    return language === 'en' && isName && PLACING.has(tokens[from - 1]?.text ?? '');
  });
}
