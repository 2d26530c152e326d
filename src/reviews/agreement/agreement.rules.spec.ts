import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST_UNITS, overallAgreement, pairAgreements, type UnitRating } from './agreement.rules.js';

/** One row per rater, one character per unit; a dot: not rated. */
function table(...rows: string[]): UnitRating[] {
  return rows.flatMap((row, rater) =>
    [...row].flatMap((category, unit) =>
      category === '.' ? [] : [{ unit: String(unit), rater: String(rater), category }],
    ),
  );
}

const alphaOf = (...rows: string[]) => overallAgreement(table(...rows));
const kappaOf = (one: string, other: string) => pairAgreements(table(one, other))[0]!;

/** Two raters of whom the counts say how often they chose what together. */
function crossed(counts: Record<string, number>): [string, string] {
  const units = Object.entries(counts).flatMap(([pair, count]) => Array<string>(count).fill(pair));
  return [units.map((pair) => pair[0]).join(''), units.map((pair) => pair[1]).join('')];
}

describe("Krippendorff's alpha", () => {
  // The worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), A to C.
  it('is 0.095 for two observers who say yes or no (example A)', () => {
    const { alpha, ...counts } = alphaOf('0100000010', '1110010000');
    expect(alpha).toBeCloseTo(0.095, 3);
    expect(counts).toEqual({ units: 10, ratings: 20, reason: null });
  });

  it('is 0.692 for two observers with five categories (example B)', () => {
    const { alpha, ...counts } = alphaOf('aabbdcccedda', 'babbbccceddd');
    expect(alpha).toBeCloseTo(0.692, 3);
    expect(counts).toEqual({ units: 12, ratings: 24, reason: null });
  });

  it('is 0.743 for four observers who did not rate everything, and leaves out what one alone rated (example C)', () => {
    const { alpha, ...counts } = alphaOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
    expect(alpha).toBeCloseTo(0.743, 3);
    expect(counts).toEqual({ units: 11, ratings: 40, reason: null });
  });
});

describe("Cohen's kappa", () => {
  it('is 0.4 where two readers judge 50 proposals, 35 of them alike (the example of many textbooks)', () => {
    expect(kappaOf(...crossed({ yy: 20, yn: 5, ny: 10, nn: 15 }))).toEqual({
      raters: ['0', '1'],
      units: 50,
      agreement: 0.7,
      kappa: expect.closeTo(0.4, 10),
      reason: null,
    });
  });

  it('tells equal shares of agreement apart by what chance would bring about', () => {
    // Both pairs agree on 60 of 100.
    expect(kappaOf(...crossed({ yy: 45, yn: 15, ny: 25, nn: 15 })).kappa).toBeCloseTo(0.1304, 4);
    expect(kappaOf(...crossed({ yy: 25, yn: 35, ny: 5, nn: 35 })).kappa).toBeCloseTo(0.2593, 4);
  });

  it('is as low as -1 where two always choose the opposite', () => {
    expect(kappaOf('ynynyn', 'nynyny')).toMatchObject({ kappa: -1, agreement: 0 });
  });

  it('counts only what both rated, and has no pair for two who never met', () => {
    const pairs = pairAgreements(table('abab.', '.baba', 'a....'));
    expect(pairs.map(({ raters, units }) => `${raters.join(' and ')}: ${units}`).sort()).toEqual([
      '0 and 1: 3',
      '0 and 2: 1',
    ]);
  });
});

describe('what cannot be told', () => {
  const few = 'ab'.repeat(FEWEST_UNITS).slice(0, FEWEST_UNITS - 1);

  it('is no figure but its reason where there are too few units, also for complete agreement', () => {
    expect(alphaOf(few, few)).toMatchObject({ alpha: null, reason: 'too_few_units' });
    expect(kappaOf(few, few)).toMatchObject({ kappa: null, reason: 'too_few_units', agreement: 1 });
    expect(overallAgreement([])).toEqual({ alpha: null, reason: 'too_few_units', units: 0, ratings: 0 });
    expect(alphaOf('aaabbb')).toMatchObject({ alpha: null, reason: 'too_few_units', units: 0 });
    expect(pairAgreements([])).toEqual([]);
  });

  it('is no figure but its reason where nobody ever chose anything else', () => {
    expect(alphaOf('aaaaa', 'aaaaa')).toMatchObject({ alpha: null, reason: 'no_variation' });
    expect(kappaOf('aaaaa', 'aaaaa')).toMatchObject({ kappa: null, reason: 'no_variation', agreement: 1 });
  });

  it('is told as soon as there are enough units', () => {
    expect(alphaOf(`${few}a`, `${few}a`)).toMatchObject({ alpha: 1, reason: null });
    expect(kappaOf(`${few}a`, `${few}a`)).toMatchObject({ kappa: 1, reason: null });
  });
});

describe('any set of ratings', () => {
  const category = fc.constantFrom('a', 'b', 'c', 'd');
  /** Up to five raters and thirty units, with holes. */
  const anyRatings = fc
    .array(fc.array(fc.option(category), { minLength: 2, maxLength: 5 }), { maxLength: 30 })
    .map((units) =>
      units.flatMap((values, unit) =>
        values.flatMap((value, rater) =>
          value === null ? [] : [{ unit: String(unit), rater: String(rater), category: value }],
        ),
      ),
    );

  it('has an alpha above -1 and up to 1, and kappas between -1 and 1, or none with a reason', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { alpha, reason } = overallAgreement(ratings);
        expect(alpha === null).toBe(reason !== null);
        if (alpha !== null) expect(Math.abs(alpha)).toBeLessThanOrEqual(1 + 1e-9);
        for (const pair of pairAgreements(ratings)) {
          expect(pair.kappa === null).toBe(pair.reason !== null);
          if (pair.kappa !== null) expect(Math.abs(pair.kappa)).toBeLessThanOrEqual(1 + 1e-9);
          expect(pair.agreement).toBeGreaterThanOrEqual(0);
          expect(pair.agreement).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('has the same figures whatever raters, units and categories are called, and in whatever order they come', () => {
    const named = fc.record({
      ratings: anyRatings,
      raters: fc.shuffledSubarray(['5', '6', '7', '8', '9'], { minLength: 5 }),
      categories: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
      isReversed: fc.boolean(),
    });
    fc.assert(
      fc.property(named, ({ ratings, raters, categories, isReversed }) => {
        const renamed = ratings.map((rating) => ({
          unit: `unit ${rating.unit}`,
          rater: raters[Number(rating.rater)]!,
          category: categories['abcd'.indexOf(rating.category)]!,
        }));
        const shuffled = isReversed ? renamed.toReversed() : renamed;
        expect(rounded(overallAgreement(shuffled))).toEqual(rounded(overallAgreement(ratings)));
        const back = pairAgreements(shuffled).map((pair) => ({
          ...pair,
          raters: pair.raters.map((name) => String(raters.indexOf(name))).sort(),
        }));
        expect(inOrder(back)).toEqual(inOrder(pairAgreements(ratings)));
      }),
    );
  });

  it('has figures of 1 where all agree throughout and more than one category was chosen', () => {
    const units = fc.array(category, { minLength: FEWEST_UNITS, maxLength: 30 });
    const varied = units.filter((values) => new Set(values).size > 1);
    fc.assert(
      fc.property(varied, fc.integer({ min: 2, max: 5 }), (values, raters) => {
        const ratings = table(...Array<string>(raters).fill(values.join('')));
        expect(overallAgreement(ratings).alpha).toBe(1);
        expect(new Set(pairAgreements(ratings).map(({ kappa }) => kappa))).toEqual(new Set([1]));
      }),
    );
  });
});

/** Sums in another order differ in their last digits. */
function rounded(figures: object): string {
  return JSON.stringify(figures, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(9)) : value,
  );
}

function inOrder(pairs: object[]): string[] {
  return pairs.map(rounded).sort();
}
