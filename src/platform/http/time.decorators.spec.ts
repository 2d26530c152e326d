import { describe, expect, it } from '@jest/globals';
import { endOf, momentOf } from './time.decorators.js';

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
