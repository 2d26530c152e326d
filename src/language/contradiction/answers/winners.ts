import { MATCH_IDLE, MATCH_ROUNDS, type MatchRound } from '../../lexicon/matches.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import type { PhraseMatch } from '../../text/phrase-table.js';
import { textOf } from '../../text/token-runs.js';
import { areOfOneMatter, restOf, type RestOf } from '../../wording/same-matter.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import { scoreOf } from '../numbers/score-rules.js';
import { toldMatch, type ToldMatch } from './told-match.js';

/**
 * The winner of one statement lost in the other, or the two drew there: "X beat Y", "Y beat X", "X lost to Y". Two may
 * meet twice, so all else that is said must be the same, and the day or the round. Of a weekday alone, of a round without a year,
 * or where one side says more of the match, it is only supposed that it is one; otherwise nothing is. "X lost to Y" and
 * "Y beat X" agree. Null for anything else.
 */
export function compareWinners(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherTime(event)) return null;
  const [one, other] = [toldMatch(left), toldMatch(right)];
  if (one === null || other === null || event.reason === 'side') return null;
  const isOneOrder = areOneName(one.winner, other.winner) && areOneName(one.loser, other.loser);
  const isTurned = areOneName(one.winner, other.loser) && areOneName(one.loser, other.winner);
  if (!isOneOrder && !isTurned) return null;
  if (one.isDraw === other.isDraw && (one.isDraw || isOneOrder)) return agreement(left, right, one, other);
  const occasion = occasionOf(left, one, right, other, event);
  if (occasion === null) return { relation: 'compatible', basis: 'event', score: 0.4, a: '', b: '' };
  const isOfDraw = one.isDraw || other.isDraw;
  return {
    relation: 'contradicts',
    basis: 'exclusive_outcome',
    score: 0.75,
    a: isOfDraw ? textOf(left.tokens, { from: one.start, to: one.end }) : one.winner,
    b: isOfDraw ? textOf(right.tokens, { from: other.start, to: other.end }) : other.winner,
    ...(occasion === 'one' ? {} : { presumesOneEvent: true }),
  };
}

/** Whether the two tell of one match: for certain, or only if nothing is left out; null where they do not. */
function occasionOf(
  left: StatementReading,
  one: ToldMatch,
  right: StatementReading,
  other: ToldMatch,
  { isElsewhere }: EventMatch,
): 'one' | 'supposed' | null {
  const [mine, yours] = [left.context.times, right.context.times];
  const [a, b] = [left, right].map((reading) => new Set(roundsIn(reading).map(({ value }) => value)));
  if (a === undefined || b === undefined) return null;
  const isOneRound = shareAny(a, b);
  if (a.size > 0 && b.size > 0 && !isOneRound) return null;
  const isOneDay = shareAny(mine.days, yours.days);
  if (!isOneDay && !isOneRound && !shareAny(mine.weekdays, yours.weekdays)) return null;
  const [rest, otherRest] = [besideResult(left, one), besideResult(right, other)];
  if (!areOfOneMatter(rest, otherRest, { closeness: 'one thing', isElsewhere })) return null;
  if (isOneDay) return 'one';
  const { pairs, onlyA, onlyB } = alignWords(restOf(rest, 'one thing'), restOf(otherRest, 'one thing'));
  const names = [...namesOf(one), ...namesOf(other)];
  const isNamed = ({ text }: ContentWord): boolean => names.includes(text);
  if (![...onlyA, ...onlyB].every(isNamed)) return 'supposed';
  const isToldWhere = pairs.some(({ a: word }) => !isNamed(word));
  return (isOneRound ? shareAny(mine.years, yours.years) : isToldWhere) ? 'one' : 'supposed';
}

/** What is said besides the result, the score and the round: «فازت … على» has the name of the winner within it. */
function besideResult(reading: StatementReading, match: ToldMatch): RestOf {
  const names = namesOf(match);
  const score = scoreOf(reading);
  const runs = [
    match,
    ...roundsIn(reading),
    ...(score === null ? [] : [{ start: score.from, end: score.to }]),
  ];
  const isTaken = (at: number): boolean => runs.some(({ start, end }) => at >= start && at < end);
  const taken = reading.tokens.flatMap(({ text }, at) => (isTaken(at) && !names.includes(text) ? [at] : []));
  return { reading, taken: new Set(taken), idle: MATCH_IDLE };
}

function namesOf({ winner, loser }: ToldMatch): string[] {
  return [...winner.split(' '), ...loser.split(' ')];
}

function roundsIn({ tokens }: StatementReading): PhraseMatch<MatchRound>[] {
  const found: PhraseMatch<MatchRound>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [match] = MATCH_ROUNDS.matchAt(tokens, at);
    if (match === undefined) continue;
    found.push(match);
    at = match.end - 1;
  }
  return found;
}

/** "Valdora" and "Valdora FC". */
function areOneName(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** "X lost to Y" says what "Y beat X" does, where all the rest of it is said there, too. */
function agreement(
  left: StatementReading,
  right: StatementReading,
  one: ToldMatch,
  other: ToldMatch,
): WordFinding | null {
  if (one.result === other.result) return null;
  const { onlyB } = alignWords(wordingOf(left), wordingOf(right));
  const isAllSaid = onlyB.every(({ at }) => at >= other.start && at < other.end);
  return isAllSaid ? { relation: 'agrees', basis: 'wording', score: 0.6, a: '', b: '' } : null;
}

function shareAny<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((item) => b.has(item));
}
