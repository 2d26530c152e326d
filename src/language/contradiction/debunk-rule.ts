import { DOERS, HARMLESS } from '../lexicon/beside-happenings.js';
import { causalClaimOf } from '../statement/causal-claims.js';
import { onlyReports } from '../statement/debunks.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { isHearsay } from '../wording/alleged-conflicts.js';
import { makesAnotherThing, saysInOtherWords } from '../wording/same-in-other-words.js';
import { alignWords } from '../wording/word-alignment.js';
import { isCovered, unitsOf } from '../wording/word-units.js';
import { wordingOf } from '../wording/wording.js';
import type { Comparison, Statement } from './comparison.js';
import { COMPATIBLE, NO_CONFLICT, type Explanation } from './explanations/explanations.js';
import { softenedWords } from './guards/softening.js';
import { matchEvents } from './matter/same-event.js';
import { isDeniedAcross } from './words/denied-across.js';

/** What is said by a statement, or said to be false by it. */
export interface SaidStatement {
  statement: Statement;
  reading: StatementReading;
  /** The same with who calls it false. */
  whole: StatementReading;
  /** It says that it is false. */
  denies: boolean;
  /** Or only that nothing shows that it is so. */
  isDoubt: boolean;
  /** Who denies it, where "it" and "his" in what is denied are theirs. */
  by: StatementReading | null;
}

type Compare = (a: SaidStatement, b: SaidStatement) => Comparison;

/** Share of the words of what is called false that the other side must have, where figures alone make the two agree. */
const LEAST_COVERAGE = 0.8;

/**
 * Compares two statements of which at least one calls something false. It is contradicted by whoever says all of that,
 * and more; who says less, or the contrary, may be right beside it.
 *
 * @param compare compares what the two say, or call false
 */
export function compareDebunked(a: SaidStatement, b: SaidStatement, compare: Compare): Comparison {
  if (!a.denies && !b.denies) return compare(a, b);
  if (a.denies && b.denies) {
    const back = compare(b, a);
    // That nothing shows it is less than that it is false.
    const isLess = back.relation === 'agrees' && a.isDoubt !== b.isDoubt;
    return back.relation === 'contradicts' || isLess ? asCompatible(back) : back;
  }
  const [denied, affirmed] = a.denies ? [a, b] : [b, a];
  const said = compare(affirmed, denied);
  if (onlyReports(affirmed.reading)) return lessened(said);
  if (denied.by !== null && isOfDenier(denied) && !isNamedIn(denied.by, affirmed.reading))
    return lessened(said);
  const areOnCauses = [affirmed, denied].every(({ reading }) => causalClaimOf(reading) !== null);
  const isSaidOutright =
    said.relation === 'agrees' &&
    said.basis !== 'model' &&
    saysAll(affirmed, denied, said.basis) &&
    (areOnCauses || !makesAnotherThing(affirmed.reading, denied.reading));
  const isAlleged = isHearsay(affirmed.reading);
  if (
    isSaidOutright ||
    (!isAlleged && saysInOtherWords(affirmed.reading, denied.reading, 'affirmed')) ||
    isDeniedAcross(affirmed, denied)
  ) {
    const { relation, basis, score } = softened({ ...FALSE, score: Math.min(FALSE.score, said.score) }, a, b);
    const explanation =
      relation === 'contradicts' ? isCalledFalse(denied) : (COMPATIBLE[basis] ?? NO_CONFLICT);
    return { relation, score, basis, presumesOneEvent: false, explanation };
  }
  // "Reports that he died are false" and "he did not die" say the same.
  const isDeniedAlike =
    said.relation === 'contradicts' &&
    said.basis === 'negation' &&
    (areOnCauses || (!denied.isDoubt && saysAll(affirmed, denied, 'negation')));
  if (
    isDeniedAlike ||
    (!denied.isDoubt && !isAlleged && saysInOtherWords(affirmed.reading, denied.reading, 'denied'))
  )
    return {
      relation: 'agrees',
      basis: 'wording',
      score: said.score,
      presumesOneEvent: false,
      explanation: BOTH_DENY,
    };
  return lessened(said);
}

function lessened(said: Comparison): Comparison {
  return said.relation === 'unrelated' ? said : asCompatible(said);
}

const PRONOUNS = new Set('it he she they its his her their'.split(' '));

/** "Denied reports that it had …", «نفت الشركة شائعة إفلاسها»: what is denied is said of who denies it. */
function isOfDenier({ reading: { tokens } }: SaidStatement): boolean {
  const [first] = tokens;
  if (first === undefined) return false;
  return (
    PRONOUNS.has(first.text) || (/.{3}(?:ها|هم|هما|ته)$/u.test(first.text) && tokens.length <= MOST_OF_DENIER)
  );
}

/** Words of a happening that is told of the denier alone. */
const MOST_OF_DENIER = 3;

function isNamedIn(by: StatementReading, reading: StatementReading): boolean {
  return unitsOf(by).every(
    (unit) =>
      HARMLESS.has(unit.text) ||
      DOERS.has(unit.text) ||
      unitsOf(reading).some((other) => isCovered(other, unit)),
  );
}

const FALSE: WordFinding = { relation: 'contradicts', basis: 'negation', score: 0.85, a: '', b: '' };

/** The same pair, of which nothing is certain. */
export function asCompatible({ score }: Comparison): Comparison {
  return {
    relation: 'compatible',
    basis: 'wording',
    score: Math.min(score, 0.4),
    presumesOneEvent: false,
    explanation: NO_CONFLICT,
  };
}

/** Words that follow from one another need no more; figures that agree may be of two things. */
function saysAll(affirmed: SaidStatement, denied: SaidStatement, basis: string): boolean {
  if (basis === 'wording' || affirmed.reading.language !== denied.reading.language) return true;
  const { pairs, onlyB } = alignWords(wordingOf(affirmed.reading), wordingOf(denied.reading));
  if (basis === 'negation') return onlyB.length === 0;
  return pairs.length >= LEAST_COVERAGE * (pairs.length + onlyB.length);
}

function softened(finding: WordFinding, a: SaidStatement, b: SaidStatement): WordFinding {
  const event = matchEvents(
    { reading: a.reading, eventDate: a.statement.eventDate },
    { reading: b.reading, eventDate: b.statement.eventDate },
  );
  return softenedWords(finding, a.statement, b.statement, a.reading, b.reading, event);
}

function isCalledFalse({ statement: { text }, isDoubt }: SaidStatement): Explanation {
  if (isDoubt)
    return {
      en: `One statement says that nothing shows what the other says: “${text}”.`,
      ar: `يقول أحد القولين إنه لا دليل على ما يقوله الآخر: «${text}».`,
    };
  return {
    en: `One statement calls false what the other says: “${text}”.`,
    ar: `ينفي أحد القولين صحة ما يقوله الآخر: «${text}».`,
  };
}

const BOTH_DENY: Explanation = {
  en: 'Both statements say that the same is not so.',
  ar: 'ينفي القولان الأمر نفسه.',
};
