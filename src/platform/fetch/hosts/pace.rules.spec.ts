import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bearing, nextRequestAt, type Pace, spacingOf, turnAt } from './pace.rules.js';

const NOW = 1_700_000_000_000;
const PACE: Pace = { perHost: 2, delayMs: 1_000 };
const FRESH: Bearing = { askedAt: null, heldUntil: null, consecutiveFailures: 0, tookMs: 0 };
const FREE = { inFlight: 0, ahead: 0, due: 0 };

const paces = fc.record({ perHost: fc.integer({ min: 1, max: 32 }), delayMs: fc.nat(60_000) });
const bearings = fc.record({
  askedAt: fc.option(fc.integer({ min: NOW - 200_000, max: NOW })),
  heldUntil: fc.option(fc.integer({ min: NOW - 200_000, max: NOW + 86_400_000 })),
  consecutiveFailures: fc.nat(1_000),
  tookMs: fc.nat(60_000),
});
const standings = fc
  .record({ inFlight: fc.nat(64), ahead: fc.nat(1_000), share: fc.nat(100) })
  .map(({ inFlight, ahead, share }) => ({ inFlight, ahead, due: Math.floor((ahead * share) / 100) }));

describe('the pause between two requests to a host', () => {
  it('is what the desk decided, twice that for each failure in a row, and a minute at most', () => {
    const after = (consecutiveFailures: number) => spacingOf({ consecutiveFailures, tookMs: 0 }, PACE);
    expect([0, 1, 2, 5, 6, 1_000].map(after)).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000]);
  });

  it('grows for a slow host to what it can answer', () => {
    expect(spacingOf({ consecutiveFailures: 0, tookMs: 10_000 }, PACE)).toBe(5_000);
  });

  it('is none where the desk wants none', () => {
    expect(spacingOf({ consecutiveFailures: 9, tookMs: 10_000 }, { perHost: 2, delayMs: 0 })).toBe(0);
  });
});

describe('the turn of somebody in line', () => {
  it('has come where nobody was asked yet', () => {
    expect(turnAt(NOW, FRESH, FREE, PACE)).toBe(NOW);
  });

  it('comes after the pause, and after the time for which the host asked', () => {
    expect(turnAt(NOW, { ...FRESH, askedAt: NOW - 300 }, FREE, PACE)).toBe(NOW + 700);
    expect(turnAt(NOW, { ...FRESH, heldUntil: NOW + 9_000 }, FREE, PACE)).toBe(NOW + 9_000);
  });

  it('never comes while as many are under way as may be', () => {
    fc.assert(
      fc.property(bearings, paces, fc.nat(1_000), fc.nat(32), (bearing, pace, ahead, more) => {
        const inFlight = pace.perHost + more;
        expect(turnAt(NOW, bearing, { inFlight, ahead, due: 0 }, pace)).toBeGreaterThan(NOW);
      }),
    );
  });

  it('never comes before the host may be asked again', () => {
    fc.assert(
      fc.property(bearings, paces, standings, (bearing, pace, standing) => {
        expect(turnAt(NOW, bearing, standing, pace)).toBeGreaterThanOrEqual(nextRequestAt(bearing, pace));
      }),
    );
  });

  it('is one of its own: of many who wait no two wake up within the pause', () => {
    const positive = paces.filter(({ delayMs }) => delayMs > 0);
    fc.assert(
      fc.property(bearings, positive, fc.nat(64), fc.nat(50), (bearing, pace, inFlight, ahead) => {
        const times = [ahead, ahead + pace.perHost].map((place) =>
          turnAt(NOW, bearing, { inFlight, ahead: place, due: Math.min(place, 1) }, pace),
        );
        // Beyond that they only come to look again.
        fc.pre(times[1]! < Math.max(NOW, bearing.heldUntil ?? 0) + 300_000);
        expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(pace.delayMs);
      }),
    );
  });

  it('comes to the first in line as soon as there is room: nobody starves', () => {
    fc.assert(
      fc.property(bearings, paces, (bearing, pace) => {
        const due = Math.max(NOW, nextRequestAt(bearing, pace));
        expect(turnAt(due, bearing, { inFlight: pace.perHost - 1, ahead: 0, due: 0 }, pace)).toBe(due);
      }),
    );
  });

  it('comes to whoever is there when nobody ahead will use it, and not when somebody will', () => {
    expect(turnAt(NOW, FRESH, { inFlight: 0, ahead: 9, due: 0 }, PACE)).toBe(NOW);
    expect(turnAt(NOW, FRESH, { inFlight: 0, ahead: 9, due: 1 }, PACE)).toBe(NOW + 9_000);
  });

  it('is looked for again after some minutes, since a host may recover, at once with few others', () => {
    const failing = { ...FRESH, askedAt: NOW, consecutiveFailures: 9 };
    const times = Array.from({ length: 60 }, (_, place) =>
      turnAt(NOW, failing, { inFlight: 0, ahead: 400 + place, due: 1 }, PACE),
    );
    expect(Math.max(...times)).toBeLessThan(NOW + 360_000);
    expect(new Set(times).size).toBe(60);
  });
});
