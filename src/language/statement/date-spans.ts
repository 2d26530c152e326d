import { foldedSet } from '../lexicon/folded-set.js';
import { eventDatesOf, type EventDate, type WrittenDate } from './event-dates.js';
import type { StatementReading } from './statement-reading.js';

const FROM = foldedSet('from since between من منذ بين');
const TO = foldedSet('to until till through and - – — إلى حتى و');

/** What each end of a span of time is called where it stands alone: "from May to June" began in May and ended in June. */
const ENDS: Readonly<Record<string, 'first' | 'last'>> = { beginning: 'first', end: 'last' };

/** Which end of a span a date is: "from September 1994 to August 1995"; null for one that stands alone. */
function endOf(reading: StatementReading, date: WrittenDate): 'first' | 'last' | null {
  const dates = eventDatesOf(reading).map((other) => other.date);
  const { tokens } = reading;
  const [before, after] = [tokens[date.from - 1]?.text ?? '', tokens[date.to]?.text ?? ''];
  if (FROM.has(before) && TO.has(after) && dates.some(({ from }) => from === date.to + 1)) return 'first';
  const opens = dates.find(({ to }) => to === date.from - 1);
  return TO.has(before) && opens !== undefined && FROM.has(tokens[opens.from - 1]?.text ?? '')
    ? 'last'
    : null;
}

/**
 * Whether what is dated as a beginning or an end stands at that end of a span of the other text; null where it is neither,
 * or where the other gives no span.
 */
export function endsSpan(
  { date, event }: EventDate,
  left: StatementReading,
  says: (other: WrittenDate, date: WrittenDate) => boolean,
): boolean | null {
  const wanted = ENDS[event?.key ?? ''];
  if (wanted === undefined) return null;
  const spans = eventDatesOf(left).flatMap((other) => {
    const end = endOf(left, other.date);
    return end === null ? [] : [{ end, date: other.date }];
  });
  return spans.length === 0
    ? null
    : spans.some((span) => span.end === wanted && says({ ...span.date, bound: null }, date));
}
