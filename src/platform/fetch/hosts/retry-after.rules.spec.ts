import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdOf, LONGEST_HOLD_MS } from './retry-after.rules.js';

const NOW = Date.parse('2026-01-02T03:04:05Z');

const hold = (value: string, more: [string, string][] = [], status = 429): number | null =>
  holdOf({ status, headers: [['Retry-After', value], ...more] }, NOW);

describe('how long a host wants to be left alone', () => {
  it.each([
    ['seconds', '120'],
    ['a date', 'Fri, 02 Jan 2026 03:06:05 GMT'],
    ['a date of former times', 'Friday, 02-Jan-26 03:06:05 GMT'],
    ['a date as C prints it', 'Fri Jan  2 03:06:05 2026'],
  ])('is said in %s', (_, value) => {
    expect(hold(value)).toBe(120_000);
  });

  it('is read by the clock of the host, where that is told', () => {
    expect(hold('Fri, 02 Jan 2026 05:00:30 GMT', [['Date', 'Fri, 02 Jan 2026 05:00:00 GMT']])).toBe(30_000);
  });

  it('is no longer than a day, and not in the past', () => {
    expect(hold('99999999999999999999999')).toBe(LONGEST_HOLD_MS);
    expect(hold('Fri, 02 Jan 2099 03:06:05 GMT')).toBe(LONGEST_HOLD_MS);
    expect(hold('Fri, 02 Jan 2015 03:06:05 GMT')).toBe(0);
  });

  it.each(['', 'soon', '-5', '1.5', '2026-01-02T03:06:05Z', 'Fri, 99 Foo 2026 03:06:05 GMT', 'tomorrow 12'])(
    'is not said by %j',
    (value) => {
      expect(hold(value)).toBeNull();
    },
  );

  it('is said by answers that mean "not now" alone', () => {
    expect(hold('120', [], 503)).toBe(120_000);
    for (const status of [200, 301, 404, 500]) expect(hold('120', [], status)).toBeNull();
  });

  it('is nothing or a time within bounds, whatever the host writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, date) => {
        const ms = hold(value, [['Date', date]]);
        if (ms !== null) expect(ms >= 0 && ms <= LONGEST_HOLD_MS).toBe(true);
      }),
    );
  });

  it('is so many seconds, written as digits', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(hold(seconds.toString())).toBe(Math.min(seconds * 1_000, LONGEST_HOLD_MS));
      }),
    );
  });
});
