import { CursorInvalid } from '../../platform/http/general.errors.js';
import { isTime, isUuid } from '../../platform/http/paging.js';

/** A place in the queue. All pages count the days of waiting from one moment, so that nothing changes places meanwhile. */
export interface QueuePlace {
  asOf: string;
  points: number;
  waitingSince: string;
  id: string;
}

/** Writes a place as the cursor of the page that follows it. */
export function queueCursor({ asOf, points, waitingSince, id }: QueuePlace): string {
  return Buffer.from(`queue|${asOf}|${points.toString()}|${waitingSince}|${id}`).toString('base64url');
}

/**
 * Reads what `queueCursor` wrote.
 *
 * @throws CursorInvalid when it is anything else
 */
export function queuePlaceOf(cursor: string | undefined): QueuePlace | null {
  if (cursor === undefined) return null;
  const [list, asOf = '', points = '', waitingSince = '', id = '', ...rest] = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .split('|');
  const isPlace = isTime(asOf) && /^\d{1,4}$/.test(points) && isTime(waitingSince) && isUuid(id);
  if (list !== 'queue' || !isPlace || rest.length > 0) throw new CursorInvalid();
  return { asOf, points: Number(points), waitingSince, id };
}
