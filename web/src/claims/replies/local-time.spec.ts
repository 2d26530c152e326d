import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedInstant, toInstant, toLocal } from './local-time.js';

describe('a field for date and time', () => {
  it('shows an instant to the minute, and means the same minute when it is sent', () => {
    const instants = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
        const shown = toLocal(minute.toISOString());
        expect(shown).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(toInstant(shown)).toBe(minute.toISOString());
      }),
    );
  });

  it('leaves the seconds of what nobody touched as they are', () => {
    const stored = '2024-04-13T21:30:42.123Z';
    expect(changedInstant(toLocal(stored), stored)).toBeUndefined();
    expect(changedInstant('', null)).toBeUndefined();
  });

  it('tells what was emptied from what was set', () => {
    expect(changedInstant('', '2024-04-13T21:30:00.000Z')).toBeNull();
    expect(changedInstant(toLocal('2024-04-14T08:00:00.000Z'), '2024-04-13T21:30:00.000Z')).toBe(
      '2024-04-14T08:00:00.000Z',
    );
  });
});
