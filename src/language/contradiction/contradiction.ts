import { MONTHS } from '../lexicon/calendar.js';
import { factKeys, statementKeys } from '../statement/claim-keys.js';
import { debunkOf, type Debunk } from '../statement/debunks.js';
import { recentReading } from '../statement/recent-reading.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { areOppositeCourses } from '../text/word-relations.js';
import { compareMeasured } from '../wording/comparatives.js';
import type { Said } from '../wording/quoting.js';
import { compareVoices } from '../wording/turned-voice.js';
import { exchangesWords } from '../wording/exchanged-words.js';
import { alignWords } from '../wording/word-alignment.js';
import { exchangesParts } from '../wording/word-order.js';
import { wordingOf } from '../wording/wording.js';
import type { Comparison, Relation, Statement } from './comparison.js';
import { compareDates, datesAgainst, datesMeet } from './date-rules.js';
import { compareDebunked, type SaidStatement } from './debunk-rule.js';
import { findByModel, isDoubted } from './difference-model.js';
import { explain } from './explanations.js';
import { compareFacts } from './fact-rules.js';
import { figuresStandAlike, followsWithFigures } from './figure-entailment.js';
import type { Finding } from './finding.js';
import { compareFrames } from './frame-rules.js';
import { guarded } from './guards.js';
import { isOpenToModel, valuesOf } from './model-guard.js';
import { compareAnswers } from './one-answer.js';
import { findOpposition } from './opposition-rules.js';
import { matchEvents, type EventMatch } from './same-event.js';
import { softened, softenedFrame, softenedWords } from './softening.js';
import { compareNumbersAcross } from './two-language-numbers.js';
import { agreeAcrossLanguages } from './two-language-rules.js';
import { compareWinners } from './winners.js';
import { explainWords } from './word-explanations.js';
import { compareWordings } from './wording-rules.js';

/**
 * Compares two statements by rules over their quantities. Symmetric in relation, score and basis. A contradiction is
 * reported only where both count the same things at the same event; every doubt makes it `compatible`.
 */
export function compare(a: Statement, b: Statement): Comparison {
  const left = recentReading(a.text, a.language);
  const right = recentReading(b.text, b.language);
  const [one, other] = [debunkOf(left, a.text), debunkOf(right, b.text)];
  if (one === null && other === null) return compareSaid(a, b, left, right);
  return compareDebunked(saidBy(a, one), saidBy(b, other), (first, second) =>
    compareSaid(first.statement, second.statement, first.reading, second.reading),
  );
}

function saidBy(statement: Statement, debunk: Debunk | null): SaidStatement {
  const said = debunk === null ? statement : { ...statement, text: debunk.said };
  return {
    statement: said,
    reading: recentReading(said.text, said.language),
    denies: debunk?.denies === true,
  };
}

function compareSaid(
  a: Statement,
  b: Statement,
  left: StatementReading,
  right: StatementReading,
): Comparison {
  const inWordsOf = (finding: WordFinding): Comparison =>
    wordResult(finding, { text: a.text, reading: left }, { text: b.text, reading: right });
  const event = matchEvents(
    { reading: left, eventDate: a.eventDate },
    { reading: right, eventDate: b.eventDate },
  );
  const findings = compareAll(left, right, event).map((finding) => softened(finding, a, b, left, right));
  const contradiction = strongest(findings, 'contradicts');
  const frame = compareFrames(left, right);
  if (frame?.relation === 'compatible') return inWordsOf(frame);
  const agreement = strongest(findings, 'agrees');
  if (contradiction !== null && !isOutvoted(contradiction, findings)) return result(contradiction, event);
  if (frame !== null && findings.every(({ basis }) => basis !== 'cumulative'))
    return inWordsOf(softenedFrame(frame, a, b, left, event));
  const winners = compareWinners(left, right, event);
  if (winners !== null) return inWordsOf(softenedWords(winners, a, b, left, right, event));
  const areAlike = findings.every(({ relation }) => relation === 'agrees');
  const answers = areAlike ? compareAnswers(left, right, event) : null;
  if (answers !== null)
    return inWordsOf(answers.mayChange === true ? softenedWords(answers, a, b, left, right, event) : answers);
  const words = guarded(
    compareDates(left, right, event) ?? inWords(left, right, event, findings),
    left,
    right,
  );
  const wording = words === null ? null : softenedWords(words, a, b, left, right, event);
  if (wording !== null && wording.relation !== 'compatible') return inWordsOf(wording);
  if (agreement !== null && words === null) return result(agreement, event);
  const compatible = strongest(findings, 'compatible');
  if (compatible !== null && event.overlap !== 0) return result(compatible, event);
  if (wording !== null && wording.basis !== 'wording') return inWordsOf(wording);
  return withoutFacts(left, right, event);
}

/** Share of the shorter text's words that both have, below which nothing is looked for in words. */
const WORTH_READING = 0.2;

/** What the words say: of nearly the same sentences, of one matter in other words, and last what the model makes of them. */
function inWords(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  findings: readonly Finding[],
): WordFinding | null {
  const isOneLanguage = left.language === right.language;
  if (isOneLanguage && commonShare(left, right) < WORTH_READING) return null;
  const measured = isOneLanguage ? compareMeasured(left, right) : null;
  if (measured !== null) return measured;
  const wording = isOneLanguage ? (compareVoices(left, right) ?? compareWordings(left, right)) : null;
  const entailed =
    isOneLanguage && wording?.relation !== 'contradicts' ? followsWithFigures(left, right) : null;
  if (entailed !== null) return entailed;
  if (wording?.relation === 'agrees' && saysOtherwise(left, right))
    return { ...wording, relation: 'compatible' };
  if (wording?.relation === 'agrees')
    return isDoubted(left, right) ? { ...wording, relation: 'compatible' } : wording;
  const figuresAgree = strongest(findings, 'agrees') !== null;
  if (wording?.relation === 'contradicts') {
    // "In January" is before July.
    if (MONTHS.has(wording.a) && datesMeet(left, right))
      return { ...wording, relation: 'compatible', basis: 'time', score: 0.4 };
    // Figures that fit, or that count different things, are not undone by the words around them.
    // What has fallen to 3% has not risen to 9%; of firms, some may have fallen and others risen.
    const isOfOne = areOppositeCourses(wording.a, wording.b) && findings.every(countNothing);
    const isSettled =
      !figuresAgree && !isOfOne && findings.some(wording.basis === 'number' ? ofOtherThings : differ);
    return isSettled ? { ...wording, relation: 'compatible', basis: 'wording' } : wording;
  }
  if (findings.length > 0) {
    const isSameNumbers =
      findings.every(({ basis }) => basis === 'event') && valuesOf(left) === valuesOf(right);
    const found = isSameNumbers ? findByModel(left, right) : null;
    return found?.relation === 'agrees' ? found : wording;
  }
  const isForModel = wording?.basis !== 'entity' && isOpenToModel(left, right, event);
  const found =
    findOpposition(left, right, event) ??
    agreeAcrossLanguages(left, right, event) ??
    compareNumbersAcross(left, right, event) ??
    (isForModel ? findByModel(left, right) : null);
  // What says all of the other, and more, is not opposed to it, whichever of the two comes first.
  if (found?.relation === 'contradicts' && isOneLanguage && saysAllOf(right, left)) return wording;
  return found ?? wording;
}

function saysAllOf(one: StatementReading, other: StatementReading): boolean {
  return compareWordings(one, other)?.relation === 'agrees' || followsWithFigures(one, other) !== null;
}

/** The words are the same, and yet a happening is dated differently. */
function saysOtherwise(left: StatementReading, right: StatementReading): boolean {
  if (datesAgainst(left, right) !== null) return true;
  const { pairs } = alignWords(wordingOf(left), wordingOf(right));
  return !figuresStandAlike(left, right, pairs);
}

/** Figures of two outcomes, or of two groups: that they differ says nothing. */
function ofOtherThings({ basis }: Finding): boolean {
  return basis === 'share_complement' || basis === 'population';
}

/** Two figures that are not one: shares of one whole, or other numbers. */
function differ({ a, b, basis }: Finding): boolean {
  return basis === 'share_complement' || a.figure.low !== b.figure.low || a.figure.high !== b.figure.high;
}

function countNothing({ a, b }: Finding): boolean {
  return a.population === null && b.population === null;
}

function commonShare(left: StatementReading, right: StatementReading): number {
  const a = left.context.allWords;
  const b = right.context.allWords;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function wordResult(finding: WordFinding, left: Said, right: Said): Comparison {
  const { relation, score, basis } = finding;
  const presumesOneEvent = relation === 'contradicts' && finding.presumesOneEvent === true;
  return { relation, score, basis, presumesOneEvent, explanation: explainWords(finding, left, right) };
}

function compareAll(left: StatementReading, right: StatementReading, event: EventMatch): Finding[] {
  const leftKeys = new Set(statementKeys(left));
  const rightKeys = new Set(statementKeys(right));
  const findings: Finding[] = [];
  for (const a of left.facts) {
    const keys = factKeys(a, left).filter((key) => leftKeys.has(key) && rightKeys.has(key));
    if (keys.length === 0) continue;
    for (const b of right.facts) {
      if (!factKeys(b, right).some((key) => keys.includes(key))) continue;
      findings.push(compareFacts({ fact: a, reading: left }, { fact: b, reading: right }, event));
    }
  }
  return findings;
}

/** A figure that another figure of the other side agrees with is not the point of disagreement. */
function isOutvoted(contradiction: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.relation === 'agrees' && (finding.a === contradiction.a || finding.b === contradiction.b),
  );
}

function strongest(findings: readonly Finding[], relation: Finding['relation']): Finding | null {
  let best: Finding | null = null;
  for (const finding of findings) {
    if (finding.relation === relation && (best === null || finding.score > best.score)) best = finding;
  }
  return best;
}

function result(finding: Finding, event: EventMatch): Comparison {
  return {
    relation: finding.relation,
    score: finding.score,
    basis: finding.basis,
    presumesOneEvent: false,
    explanation: explain(finding, event),
  };
}

/** Shared words of the whole texts above which two statements are about the same matter. */
const SAME_MATTER = 0.3;

function withoutFacts(left: StatementReading, right: StatementReading, event: EventMatch): Comparison {
  const a = left.context.allWords;
  const b = right.context.allWords;
  const smaller = Math.min(a.size, b.size);
  const shared = [...a].filter((word) => b.has(word)).length;
  const overlap = smaller === 0 ? 0 : Math.max(shared / smaller, (event.overlap ?? 0) / 2);
  const isNumeric = left.facts.length > 0 || right.facts.length > 0;
  const isAlike = !isNumeric && event.verdict !== 'different' && sameWords(left, right);
  const relation: Relation = isAlike ? 'agrees' : overlap >= SAME_MATTER ? 'compatible' : 'unrelated';
  const basis = isAlike ? 'wording' : 'none';
  return {
    relation,
    score: relation === 'unrelated' ? 1 - overlap : overlap,
    basis,
    presumesOneEvent: false,
    explanation: explain(null, event),
  };
}

/** The very same words, "denied" and "not" among them, in whatever order. */
function sameWords(left: StatementReading, right: StatementReading): boolean {
  const wordsOf = (reading: StatementReading): string =>
    reading.tokens
      .filter((token) => token.kind !== 'sign')
      .map((token) => token.text)
      .sort()
      .join(' ');
  if (left.tokens.length === 0 || wordsOf(left) !== wordsOf(right)) return false;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const alignment = alignWords(a, b);
  return !exchangesParts(a, b, alignment.pairs) && !exchangesWords(a, b, alignment);
}
