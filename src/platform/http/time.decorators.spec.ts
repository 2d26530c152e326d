import { describe, expect, it } from '@jest/globals';
import { endOf, isInFuture, momentOf } from './time.decorators.js';

describe('the ends of a span of time', () => {
  it('begin with the first moment of a day in UTC, and end with its last', () => {
    expect(momentOf('2024-04-13')?.toISOString()).toBe('2024-04-13T00:00:00.000Z');
    expect(endOf('2024-04-13')?.toISOString()).toBe('2024-04-13T23:59:59.999Z');
  });

  it('are the moments that are given, where a time is given', () => {
    const given = '2024-04-13T12:00:00+02:00';
    expect(momentOf(given)?.toISOString()).toBe('2024-04-13T10:00:00.000Z');
    expect(endOf(given)?.toISOString()).toBe('2024-04-13T10:00:00.000Z');
  });

  it('are open where nothing is given', () => {
    expect([momentOf(undefined), endOf(undefined)]).toEqual([null, null]);
  });
});

describe('the future', () => {
  const now = new Date('2024-04-13T12:00:00Z');

  it.each([
    ['2024-04-13T12:00:00Z', false],
    ['2024-04-13T12:00:01Z', true],
    ['2024-04-13T14:00:00+02:00', false],
    ['2024-04-13T14:00:01+02:00', true],
  ])('holds of the time %s: %s', (text, isFuture) => {
    expect(isInFuture(text, now)).toBe(isFuture);
  });

  it('does not hold a day that has begun for whoever writes it down, though not in UTC', () => {
    expect(isInFuture('2024-04-14', now)).toBe(false);
    expect(isInFuture('2024-04-14', new Date('2024-04-13T09:59:59Z'))).toBe(true);
    expect(isInFuture('2024-04-15', now)).toBe(true);
  });
});
