import type { Figure } from '../figures/figure.js';
import { factKeys, statementKeys } from '../statement/claim-keys.js';
import { debunkOf, speaksOfEvidence, type Debunk } from '../statement/debunks.js';
import { recentReading } from '../statement/recent-reading.js';
import type { Fact } from '../statement/fact.js';
import type { StatementReading } from '../statement/statement-reading.js';
import type { WordFinding } from '../statement/word-finding.js';
import { goOtherWays } from '../wording/courses.js';
import { exchangesWords } from '../wording/exchanged-words.js';
import type { Said } from '../wording/quoting.js';
import { putsInOrder } from '../wording/temporal-order.js';
import { alignWords } from '../wording/word-alignment.js';
import { exchangesParts } from '../wording/word-order.js';
import { wordingOf } from '../wording/wording.js';
import { compareAnswers } from './answers/answer-rules.js';
import { compareCausalLinks } from './answers/causal-links.js';
import { comparePictures } from './answers/picture-rules.js';
import { compareHolders } from './answers/superlative-holders.js';
import { compareWinners } from './answers/winners.js';
import { compareWords, saysAllOf } from './compare-words.js';
import type { Comparison, Relation, Statement } from './comparison.js';
import { compareDates } from './dates/date-rules.js';
import { compareOnceDates } from './dates/once-dates.js';
import { asCompatible, compareDebunked, type SaidStatement } from './debunk-rule.js';
import { explain } from './explanations/explanations.js';
import { explainWords } from './explanations/word-explanations.js';
import { whyBothMayHold } from './guards/both-may-hold.js';
import { guarded } from './guards/guards.js';
import { doesNotFollow } from './guards/not-following.js';
import { softened, softenedFrame, softenedWords } from './guards/softening.js';
import { matchEvents, type EventMatch } from './matter/same-event.js';
import { compareReports } from './model/report-model.js';
import { compareFacts } from './numbers/fact-rules.js';
import { type Finding, strongest } from './numbers/finding.js';
import { compareFrames } from './numbers/frame-rules.js';
import { compareMeasures } from './numbers/measure-rules.js';

/**
 * Compares two statements by rules over their figures, dates and words and, where none of them speaks, by the model.
 * A contradiction is one whichever comes first, and is reported only of the same matter and event: every doubt makes it
 * `compatible`. Agreement is that the second follows from the first.
 */
export function compare(a: Statement, b: Statement): Comparison {
  const left = recentReading(a.text, a.language);
  const right = recentReading(b.text, b.language);
  const [one, other] = [debunkOf(left, a.text), debunkOf(right, b.text)];
  const areOfEvidence =
    (one?.isDoubt === true && other === null && speaksOfEvidence(right)) ||
    (other?.isDoubt === true && one === null && speaksOfEvidence(left));
  if ((one === null && other === null) || areOfEvidence) return compareSaid(a, b, left, right);
  return compareDebunked(saidBy(a, one, left), saidBy(b, other, right), (first, second) =>
    compareSaid(first.statement, second.statement, first.reading, second.reading),
  );
}

function saidBy(statement: Statement, debunk: Debunk | null, whole: StatementReading): SaidStatement {
  const said = debunk === null ? statement : { ...statement, text: debunk.said };
  return {
    statement: said,
    reading: recentReading(said.text, said.language),
    whole,
    denies: debunk?.denies === true,
    isDoubt: debunk?.isDoubt === true,
    by: debunk === null || debunk.by === null ? null : recentReading(debunk.by, statement.language),
  };
}

/** What is too long to be read word by word agrees with nothing but itself. */
function compareSaid(
  a: Statement,
  b: Statement,
  left: StatementReading,
  right: StatementReading,
): Comparison {
  const found = compareRead(a, b, left, right);
  const isCut = wordingOf(left).isCut || wordingOf(right).isCut;
  return isCut && found.relation === 'agrees' && !isVerbatim(left, right) ? asCompatible(found) : found;
}

function isVerbatim({ tokens: a }: StatementReading, { tokens: b }: StatementReading): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]?.text);
}

function compareRead(
  a: Statement,
  b: Statement,
  left: StatementReading,
  right: StatementReading,
): Comparison {
  const byWords = (finding: WordFinding): Comparison =>
    wordResult(
      inBoth(finding, left, right),
      { text: a.text, reading: left },
      { text: b.text, reading: right },
    );
  const event = matchEvents(
    { reading: left, eventDate: a.eventDate },
    { reading: right, eventDate: b.eventDate },
  );
  const findings = compareAll(left, right, event).map((finding) =>
    inBoth(softened(finding, a, b, left, right), left, right),
  );
  const contradiction = strongest(findings, 'contradicts');
  const frame = compareFrames(left, right);
  const isOnlyWhen = frame?.relation === 'compatible' && frame.basis === 'time';
  const dated = isOnlyWhen ? compareOnceDates(left, right, event) : null;
  if (frame?.relation === 'compatible') return byWords(dated ?? frame);
  const agreement = strongest(findings, 'agrees');
  if (contradiction !== null && !isOutvoted(figuresOf(contradiction), findings))
    return result(contradiction, event);
  if (frame !== null && findings.every(({ basis }) => basis !== 'cumulative'))
    return byWords(softenedFrame(frame, a, b, left, event));
  const outright = compareCausalLinks(left, right) ?? comparePictures(left, right);
  if (outright !== null) return byWords(softenedWords(outright, a, b, left, right, event));
  const winners = compareWinners(left, right, event);
  if (winners !== null) return byWords(softenedWords(winners, a, b, left, right, event));
  const holders = compareHolders(left, right, event);
  if (holders !== null) return byWords(softenedWords(holders, a, b, left, right, event));
  const areAlike = findings.every(({ relation }) => relation === 'agrees');
  const answers = areAlike ? compareAnswers(left, right, event) : null;
  if (answers !== null) return byWords(softenedWords(answers, a, b, left, right, event));
  const measured = compareMeasures(left, right, event, findings);
  if (measured !== null && !(measured.figures !== undefined && isOutvoted(measured.figures, findings)))
    return byWords(softenedWords(measured, a, b, left, right, event));
  const words = guarded(
    compareDates(left, right, event) ?? compareWords(left, right, event, findings),
    left,
    right,
  );
  const wording = words === null ? null : softenedWords(words, a, b, left, right, event);
  const isUndone = wording?.relation === 'agrees' && goOtherWays(left, right);
  if (wording !== null && wording.relation !== 'compatible' && !isUndone) return byWords(wording);
  if (agreement !== null && words === null) return result(agreement, event);
  if (wording === null || !TOLD_APART.has(wording.basis)) {
    const days = [a.claimedAt ?? null, b.claimedAt ?? null] as const;
    const numbers = compareReports(left, right, event, days);
    // What says all of the other, and more, is not opposed to it, whichever of the two comes first.
    if (numbers !== null && !saysAllOf(right, left) && !saysAllOf(left, right))
      return wordResult(numbers, { text: a.text, reading: left }, { text: b.text, reading: right });
  }
  const compatible = strongest(findings, 'compatible');
  if (compatible !== null && event.overlap !== 0) return result(compatible, event);
  if (wording !== null && wording.basis !== 'wording') return byWords(wording);
  return withoutFacts(left, right, event);
}

/** Why two statements may both hold, whatever their figures are. */
const TOLD_APART = new Set<WordFinding['basis']>(['time', 'modality', 'cumulative']);

/** What a rule found, taken back where both statements may hold all the same, or where the one does not say the other. */
function inBoth<F extends Finding | WordFinding>(
  finding: F,
  left: StatementReading,
  right: StatementReading,
): F {
  if (finding.relation === 'compatible') return finding;
  const basis =
    finding.relation === 'contradicts'
      ? whyBothMayHold(finding, left, right)
      : !('outcomes' in finding) && doesNotFollow(left, right)
        ? 'wording'
        : null;
  return basis === null ? finding : { ...finding, relation: 'compatible', basis, score: 0.4 };
}

function wordResult(finding: WordFinding, left: Said, right: Said): Comparison {
  const { relation, score, basis } = finding;
  const presumesOneEvent = relation === 'contradicts' && finding.presumesOneEvent === true;
  return { relation, score, basis, presumesOneEvent, explanation: explainWords(finding, left, right) };
}

/** Pairs of figures that are compared: a text may have hundreds of them. */
const MOST_PAIRS = 400;

function compareAll(left: StatementReading, right: StatementReading, event: EventMatch): Finding[] {
  const leftKeys = new Set(statementKeys(left));
  const rightKeys = new Set(statementKeys(right));
  const pairs: { a: Fact; b: Fact; at: number }[] = [];
  left.facts.forEach((a, i) => {
    const keys = factKeys(a, left).filter((key) => leftKeys.has(key) && rightKeys.has(key));
    right.facts.forEach((b, j) => {
      if (factKeys(b, right).some((key) => keys.includes(key))) pairs.push({ a, b, at: i + j });
    });
  });
  // In the order of both texts, so that it does not matter which of them comes first.
  if (pairs.length > MOST_PAIRS) pairs.sort((one, other) => one.at - other.at);
  return pairs
    .slice(0, MOST_PAIRS)
    .map(({ a, b }) => compareFacts({ fact: a, reading: left }, { fact: b, reading: right }, event));
}

function figuresOf({ a, b }: Finding): [Figure, Figure] {
  return [a.figure, b.figure];
}

/** A figure that another figure of the other side agrees with, or may be, is not the point of disagreement. */
function isOutvoted([mine, yours]: readonly [Figure, Figure], findings: readonly Finding[]): boolean {
  return findings.some(
    ({ relation, basis, a, b }) =>
      (relation === 'agrees' || basis === 'range') &&
      (a.figure.from === mine.from || b.figure.from === yours.from),
  );
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
  if (left.tokens.length === 0 || wordsOf(left) !== wordsOf(right) || goOtherWays(left, right)) return false;
  const [a, b] = [wordingOf(left), wordingOf(right)];
  const alignment = alignWords(a, b);
  // "From Paris to London", and back.
  if (!alignment.pairs.every(({ relation }) => relation === 'same')) return false;
  if (alignment.onlyA.length + alignment.onlyB.length > 0) return false;
  // "He left before she came" in the words of "she came before he left".
  if (putsInOrder(a) && putsInOrder(b)) return false;
  return !exchangesParts(a, b, alignment.pairs) && !exchangesWords(a, b, alignment);
}
