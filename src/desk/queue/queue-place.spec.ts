import { describe, expect, it } from '@jest/globals';
import { CursorInvalid } from '../../platform/http/general.errors.js';
import { queueCursor, queuePlaceOf } from './queue-place.js';

const PLACE = {
  asOf: '2024-04-14T00:00:00.000Z',
  points: 77,
  waitingSince: '2024-04-13T23:59:59.123456Z',
  id: '01939d00-0000-7000-8000-000000000100',
};
const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('a place in the queue', () => {
  it('is read as it was written', () => {
    expect(queuePlaceOf(queueCursor(PLACE))).toEqual(PLACE);
    expect(queuePlaceOf(undefined)).toBeNull();
  });

  it.each([
    '',
    'x',
    encoded('queue'),
    encoded(`claims|${PLACE.waitingSince}|${PLACE.id}`),
    queueCursor({ ...PLACE, asOf: '2024-02-30T00:00:00Z' }),
    queueCursor({ ...PLACE, points: -1 }),
    queueCursor({ ...PLACE, points: NaN }),
    queueCursor({ ...PLACE, waitingSince: 'now' }),
    queueCursor({ ...PLACE, id: '1' }),
    encoded(`queue|${PLACE.asOf}|77|${PLACE.waitingSince}|${PLACE.id}|more`),
  ])('is not read from %j', (cursor) => {
    expect(() => queuePlaceOf(cursor)).toThrow(CursorInvalid);
  });
});
