import { foldedSet } from '../../lexicon/folded-set.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf } from '../../wording/wording.js';
import { isOfAnotherTime, type EventMatch } from '../matter/same-event.js';
import { toldMatch, type ToldMatch } from './told-match.js';

/** There is one of them in a season. */
const FINALS = foldedSet('final finals semifinal semi-final نهائي النهائي');

/**
 * The winner of one statement lost in the other, or the two drew there: "X beat Y", "Y beat X", "X lost to Y". Two may
 * meet twice, so the day or the round must be the same in both; of a round without a year it is only supposed that it is
 * one. "X lost to Y" and "Y beat X" agree. Null for anything else.
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
  const [mine, yours] = [left.context.times, right.context.times];
  const isOneDay = shareAny(mine.days, yours.days) || shareAny(mine.weekdays, yours.weekdays);
  const areFinals = [left, right].every(({ tokens }) => tokens.some(({ text }) => FINALS.has(text)));
  if (!isOneDay && !areFinals) return null;
  const isSure = isOneDay || shareAny(mine.years, yours.years);
  const isOfDraw = one.isDraw || other.isDraw;
  return {
    relation: 'contradicts',
    basis: 'exclusive_outcome',
    score: 0.75,
    a: isOfDraw ? textOf(left.tokens, { from: one.start, to: one.end }) : one.winner,
    b: isOfDraw ? textOf(right.tokens, { from: other.start, to: other.end }) : other.winner,
    ...(isSure ? {} : { presumesOneEvent: true }),
  };
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
