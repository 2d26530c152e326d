import { areOtherDates, eventDatesOf, type EventDate } from '../../statement/event-dates.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { textOf } from '../../text/token-runs.js';
import { alignWords } from '../../wording/word-alignment.js';
import { wordingOf } from '../../wording/wording.js';
import type { EventMatch } from '../matter/same-event.js';

/** Where both texts date one happening of one thing, and differently; null where they do not, or where it is not certain. */
export function datesAgainst(
  left: StatementReading,
  right: StatementReading,
): { a: EventDate; b: EventDate } | null {
  for (const a of eventDatesOf(left)) {
    if (a.event === null) continue;
    for (const b of eventDatesOf(right)) {
      if (b.event?.key !== a.event.key || !areOtherDates(a.date, b.date)) continue;
      const isLone = (dates: readonly EventDate[]): boolean =>
        dates.filter(({ event }) => event?.key === a.event?.key).length === 1;
      if (isLone(eventDatesOf(left)) && isLone(eventDatesOf(right))) return { a, b };
    }
  }
  return null;
}

/** Share of the shorter text's words, and words, that both must have besides the dates. */
const LEAST_OVERLAP = 0.65;
const LEAST_SHARED = 2;

/** A birth, a death, a coming into force: what happens to a thing once, and is dated differently. Null where there is none. */
export function compareDates(
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
): WordFinding | null {
  if ((event.reason !== null && event.reason !== 'time') || event.isElsewhere) return null;
  if (event.shared < LEAST_SHARED || (event.overlap ?? 0) < LEAST_OVERLAP) return null;
  // "A nurse died in May" and seven children did in June: each of somebody.
  if ([left, right].some((side) => side.facts.length > 0 || isOfSomebody(side))) return null;
  if (!event.sameNames && left.language === right.language && event.shared <= event.sharedPlain) return null;
  // The old bridge and the new one.
  const { pairs } = alignWords(wordingOf(left), wordingOf(right));
  if (pairs.some(({ relation }) => relation === 'opposite')) return null;
  return findDates(left, right);
}

function isOfSomebody({ tokens }: StatementReading): boolean {
  return ['a', 'an'].includes(tokens[0]?.text ?? '');
}

/** As `compareDates`, where it is known that both are about one thing. */
export function findDates(left: StatementReading, right: StatementReading): WordFinding | null {
  const found = datesAgainst(left, right);
  if (found?.a.event?.isOnce !== true) return null;
  return {
    relation: 'contradicts',
    basis: 'date',
    score: 0.8,
    a: textOf(left.tokens, found.a.date),
    b: textOf(right.tokens, found.b.date),
  };
}

/** Whether a date of the one, with its "before" or "after", takes in a date of the other. */
export function datesMeet(left: StatementReading, right: StatementReading): boolean {
  return eventDatesOf(left).some(({ date: a }) =>
    eventDatesOf(right).some(({ date: b }) => (a.bound !== null || b.bound !== null) && !areOtherDates(a, b)),
  );
}
