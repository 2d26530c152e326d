import { MATCH_IDLE, MATCH_WORDS } from '../../lexicon/matches.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { areOfOneMatter } from '../../wording/same-matter.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { areStatedAsFacts } from './value-rules.js';

interface Score {
  goals: readonly [number, number];
  from: number;
  to: number;
}

const DASHES = new Set(['-', '–', '—', ':']);
/** Goals or points of one side at most: two larger numbers are no score. */
const MOST_GOALS = 199;

const ABOUT = { en: 'the score of the same match', ar: 'نتيجة المباراة نفسها' };

/** Two scores of one match, whoever is named first: both name the sides, and the occasion or the day. */
export function compareScores(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherEvent(event)) return null;
  const [a, b] = [scoreOf(left), scoreOf(right)];
  if (a === null || b === null || isOne(a, b) || !areStatedAsFacts(left, right)) return null;
  const isOneMatch = areOfOneMatter(
    { reading: left, taken: runOf(a), idle: MATCH_IDLE },
    { reading: right, taken: runOf(b), idle: MATCH_IDLE },
    { closeness: 'one thing', leastShared: isOnOneDay(left, right) ? 2 : 3, isElsewhere: event.isElsewhere },
  );
  if (!isOneMatch) return null;
  return {
    relation: 'contradicts',
    basis: 'number',
    score: 0.75,
    a: textOf(left.tokens, a),
    b: textOf(right.tokens, b),
    about: ABOUT,
    isSettled: true,
  };
}

function isOne({ goals: [a, b] }: Score, { goals: [c, d] }: Score): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

function isOnOneDay(
  { context: { times: a } }: StatementReading,
  { context: { times: b } }: StatementReading,
): boolean {
  return [...a.days].some((day) => b.days.has(day)) || [...a.weekdays].some((day) => b.weekdays.has(day));
}

/** The one score of a statement that speaks of a match. */
export function scoreOf({ tokens }: StatementReading): Score | null {
  if (!tokens.some(({ text }) => MATCH_WORDS.has(text))) return null;
  const found: Score[] = [];
  tokens.forEach((token, at) => {
    const [sign, second] = [tokens[at + 1], tokens[at + 2]];
    if (token.kind !== 'number' || second?.kind !== 'number' || sign === undefined) return;
    const isScore =
      (DASHES.has(sign.text) && !second.spaceBefore) || sign.text === 'مقابل' || sign.text === 'to';
    const goals = [Number(token.text), Number(second.text)] as const;
    if (isScore && goals.every((goal) => goal <= MOST_GOALS)) found.push({ goals, from: at, to: at + 3 });
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function runOf({ from, to }: Score): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, index) => from + index));
}
