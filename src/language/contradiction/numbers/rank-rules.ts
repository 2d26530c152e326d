import { COURSE_WORDS } from '../../lexicon/changes.js';
import { RANK_IDLE, RECORD_IDLE, RECORD_PHRASES } from '../../lexicon/rank-words.js';
import { statedRankOf } from '../../statement/stated-rank.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { areOfOneMatter, areOfOneTime, type RestOf } from '../../wording/same-matter.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { areStatedAsFacts } from './value-rules.js';

/** Two places of one order ("ranks third", حل خامسا), or the highest and the lowest that there ever was, of one thing in one time. */
export function compareRanks(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherEvent(event)) return null;
  if (!areStatedAsFacts(left, right) || !areOfOneTime(left, right)) return null;
  return comparePlaces(left, right, event) ?? compareRecords(left, right, event);
}

function comparePlaces(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  const [a, b] = [statedRankOf(left), statedRankOf(right)];
  if (a === null || b === null || a.rank === b.rank) return null;
  const rest = (reading: StatementReading, taken: ReadonlySet<number>): RestOf => ({
    reading,
    taken,
    idle: RANK_IDLE,
  });
  if (
    !areOfOneMatter(rest(left, a.taken), rest(right, b.taken), {
      closeness: 'every word',
      isElsewhere: event.isElsewhere,
    })
  )
    return null;
  return {
    relation: 'contradicts',
    basis: 'order',
    score: 0.75,
    a: textOf(left.tokens, a),
    b: textOf(right.tokens, b),
  };
}

const IDLE_BESIDE_RECORD = new Set([...RECORD_IDLE, ...COURSE_WORDS]);
/** "The highest in three months" is no record. */
const SINCE = new Set(['since', 'منذ', 'months', 'years', 'weeks']);

interface Record {
  pole: 'high' | 'low';
  from: number;
  to: number;
}

function compareRecords(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  const [a, b] = [recordOf(left), recordOf(right)];
  if (a === null || b === null || a.pole === b.pole) return null;
  const rest = (reading: StatementReading, record: Record): RestOf => ({
    reading,
    taken: runOf(record),
    idle: IDLE_BESIDE_RECORD,
  });
  if (
    !areOfOneMatter(rest(left, a), rest(right, b), {
      closeness: 'every word',
      isElsewhere: event.isElsewhere,
    })
  )
    return null;
  return {
    relation: 'contradicts',
    basis: 'antonym',
    score: 0.75,
    a: textOf(left.tokens, a),
    b: textOf(right.tokens, b),
  };
}

function recordOf({ tokens }: StatementReading): Record | null {
  if (tokens.some(({ text }) => SINCE.has(text))) return null;
  const found = tokens.flatMap((token, at): Record[] => {
    const match = token.kind === 'word' ? RECORD_PHRASES.matchAt(tokens, at)[0] : undefined;
    return match === undefined ? [] : [{ pole: match.value, from: at, to: match.end }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function runOf({ from, to }: Record): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, index) => from + index));
}
