import { CursorInvalid } from './general.errors.js';
import { isDay } from './time.decorators.js';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A place in a list that is sorted by a time and then by id. */
interface Place {
  at: string;
  id: string;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The lists that page. A cursor names its list, since a place in one means nothing in another. */
type List =
  | 'captures'
  | 'claims'
  | 'contradictions'
  | 'documents'
  | 'evidence'
  | 'jobs'
  | 'rechecks'
  | 'sources'
  | 'verdicts'
  | 'waiting_jobs';

/**
 * Reads a cursor that `page` wrote for the same list.
 *
 * @throws CursorInvalid when it is anything else
 */
export function placeOf(list: List, cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [of, at, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (of !== list || at === undefined || id === undefined || rest.length > 0 || !isUuid(id) || !isTime(at))
    throw new CursorInvalid();
  return { at, id };
}

/** Microseconds, as PostgreSQL keeps them: JavaScript's milliseconds would skip rows. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;

export function isTime(text: string): boolean {
  return TIME.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/**
 * Makes a page of `rows`, which were asked for with `limit + 1` so that the extra one tells whether there is more.
 * Each row carries its own place.
 */
export function page<R extends { place: string }, T>(
  list: List,
  rows: R[],
  limit: number,
  toItem: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor:
      rows.length > limit && last ? Buffer.from(`${list}|${last.place}`).toString('base64url') : null,
  };
}

/** The SQL expression of a row's place, for the column that the list is sorted by. */
export function placeSql(time: string, id: string): string {
  return `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '|' || ${id}`;
}
