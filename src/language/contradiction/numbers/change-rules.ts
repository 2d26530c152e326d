import { areDisjoint } from '../../figures/intervals.js';
import { COURSE_WORDS } from '../../lexicon/changes.js';
import { changeOf } from '../../statement/stated-changes.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { areOfOneMatter, areOfOneTime } from '../../wording/same-matter.js';
import { isOfAnotherEvent, type EventMatch } from '../matter/same-event.js';
import { areStatedAsFacts } from './value-rules.js';

const ABOUT = { en: 'how much the same thing changed', ar: 'مقدار تغيّر الأمر نفسه' };

/**
 * By how much one thing changed in one time, in whatever words: doubled, rose 15%, تراجعت إلى النصف. Null where the thing,
 * the place or the time may be another.
 */
export function compareChanges(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if (left.language !== right.language || isOfAnotherEvent(event)) return null;
  const [a, b] = [changeOf(left), changeOf(right)];
  if (a === null || b === null || !areStatedAsFacts(left, right) || !areOfOneTime(left, right)) return null;
  const isOne = areOfOneMatter(
    { reading: left, taken: a.taken, idle: COURSE_WORDS },
    { reading: right, taken: b.taken, idle: COURSE_WORDS },
    { closeness: 'every word', isElsewhere: event.isElsewhere },
  );
  if (!isOne) return null;
  if (!areDisjoint(a.by, b.by)) return { relation: 'agrees', basis: 'wording', score: 0.7, a: '', b: '' };
  return {
    relation: 'contradicts',
    basis: 'number',
    score: 0.7,
    a: textOf(left.tokens, a),
    b: textOf(right.tokens, b),
    about: ABOUT,
    isSettled: true,
  };
}
