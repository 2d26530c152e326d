import { type Exchange, headerOf } from '../exchange.js';

/** However long a host wants to be left alone, it is asked again after a day. */
export const LONGEST_HOLD_MS = 24 * 3_600_000;

/** The answers in which the header means "not now" (RFC 9110, 10.2.3; RFC 6585, 4). */
const NOT_NOW = [429, 503];

const SECONDS = /^\d+$/;

/** The three forms of a date in HTTP, of which the last leaves out its time zone (RFC 9110, 5.6.7). */
const DATE =
  /^[A-Z][a-z]+, \d\d[ -][A-Z][a-z]{2}[ -](\d{4}|\d\d) \d\d:\d\d:\d\d GMT$|^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;

/**
 * Milliseconds for which the host wants to be left alone; null where it says nothing of that which can be understood. A date
 * is read by the clock of the host, where it tells its time: clocks differ.
 */
export function holdOf(answer: Pick<Exchange, 'status' | 'headers'>, now: number): number | null {
  if (!NOT_NOW.includes(answer.status)) return null;
  const value = headerOf(answer, 'retry-after')?.trim() ?? '';
  if (SECONDS.test(value)) return Math.min(Number(value) * 1_000, LONGEST_HOLD_MS);
  const until = readDate(value);
  if (until === null) return null;
  const clock = readDate(headerOf(answer, 'date')?.trim() ?? '') ?? now;
  return Math.min(Math.max(until - clock, 0), LONGEST_HOLD_MS);
}

function readDate(text: string): number | null {
  if (!DATE.test(text)) return null;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
