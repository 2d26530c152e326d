import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../database/new-id.js';
import { CursorInvalid } from './general.errors.js';
import { isUuid, page, placeOf } from './paging.js';

const times = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
  .chain((iso) =>
    fc.integer({ min: 0, max: 999 }).map((micros) => iso.replace('Z', `${micros}`.padStart(3, '0') + 'Z')),
  );

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    index,
    place: `2024-04-13T00:00:00.00000${index % 10}Z|${newId()}`,
  }));

describe('a page', () => {
  it('leads to the place of its last row, to the microsecond', () => {
    fc.assert(
      fc.property(times, fc.uuid(), (at, id) => {
        const { nextCursor } = page('claims', [{ place: `${at}|${id}` }, { place: '' }], 1, (row) => row);
        expect(placeOf('claims', nextCursor!)).toEqual({ at, id });
      }),
    );
  });

  it('shows no more than its limit and says whether there is more', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 20 }), (count, limit) => {
        const { items, nextCursor } = page(
          'claims',
          rows(count).slice(0, limit + 1),
          limit,
          ({ index }) => index,
        );
        expect(items).toEqual([...Array(Math.min(count, limit)).keys()]);
        expect(nextCursor !== null).toBe(count > limit);
      }),
    );
  });

  it('is written so that it can stand in an address', () => {
    const { nextCursor } = page('claims', rows(2), 1, (row) => row);
    expect(nextCursor).toBe(encodeURIComponent(nextCursor!));
  });
});

describe('a cursor', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64url');
  const at = '2024-04-13T00:00:00.000001Z';

  it('may be left out', () => {
    expect(placeOf('claims', undefined)).toBeNull();
  });

  it.each([
    ['empty', ''],
    ['not ours', 'abc'],
    ['of another list', encoded(`sources|${at}|${newId()}`)],
    ['without a list', encoded(`${at}|${newId()}`)],
    ['without an id', encoded(`claims|${at}`)],
    ['with more than that', encoded(`claims|${at}|${newId()}|`)],
    ['with what is no id', encoded(`claims|${at}|1`)],
    ['with what is no time', encoded(`claims|now|${newId()}`)],
    ['with a day that the calendar does not have', encoded(`claims|2024-02-30T00:00:00Z|${newId()}`)],
    ['with an hour that the clock does not have', encoded(`claims|2024-02-01T25:00:00Z|${newId()}`)],
    ['with SQL', encoded(`claims|${at}'; drop table claims; --|${newId()}`)],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => placeOf('claims', cursor)).toThrow(CursorInvalid);
  });

  it('is refused, and nothing worse, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const cursor of [text, encoded(text), encoded(`claims|${text}`)]) {
          expect(() => placeOf('claims', cursor)).toThrow(CursorInvalid);
        }
      }),
    );
  });
});

describe('an id', () => {
  it.each([
    [newId(), true],
    ['01939d00-0000-7000-8000-000000000100', true],
    ['01939D00-0000-7000-8000-000000000100', false],
    ['01939d00000070008000000000000100', false],
    ['{01939d00-0000-7000-8000-000000000100}', false],
    ['', false],
  ])('%s is one: %s', (text, is) => {
    expect(isUuid(text)).toBe(is);
  });
});
