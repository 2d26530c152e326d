/** What one person, the rater, concluded in one round, the unit. A rater has at most one rating per unit. */
export interface UnitRating {
  unit: string;
  rater: string;
  category: string;
}

/**
 * Why there is no coefficient. `too_few_units`: there are too few rounds to tell anything; `no_variation`: everybody chose
 * one and the same rating throughout, so that agreement by chance would be as complete as the one that was seen.
 */
export type AgreementGap = 'too_few_units' | 'no_variation';

/**
 * How many common units a coefficient takes. That is a decision of ours: with fewer a single further round may move the
 * figure from one end to the other. What was counted is told all the same.
 */
export const FEWEST_UNITS = 5;

export interface OverallAgreement {
  /** Krippendorff's alpha, at most 1; null for the reason given. */
  alpha: number | null;
  reason: AgreementGap | null;
  /** Units that at least two raters rated: only those can agree or disagree. */
  units: number;
  /** Ratings in these units. */
  ratings: number;
}

export interface PairAgreement {
  /** In the order of their ids. */
  raters: [string, string];
  /** Units that both rated. */
  units: number;
  /** Share of these units to which both gave the same category. */
  agreement: number;
  /** Cohen's kappa, between -1 and 1; null for the reason given. */
  kappa: number | null;
  reason: AgreementGap | null;
}

/**
 * Krippendorff's alpha for categories without an order, any number of raters, and units that not all of them rated:
 * 1 less the disagreement within units, by that to be expected if the same ratings were dealt out by chance.
 *
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C. Here the coincidence matrix is not
 * written down: of its entries only the sum off the diagonal is needed.
 */
export function overallAgreement(ratings: readonly UnitRating[]): OverallAgreement {
  const units = [...grouped(ratings, ({ unit }) => unit).values()].filter((unit) => unit.length > 1);
  const pairable = units.flat();
  const counts = { units: units.length, ratings: pairable.length };
  if (units.length < FEWEST_UNITS) return { ...counts, alpha: null, reason: 'too_few_units' };
  const expected = differingPairs(pairable);
  if (expected === 0) return { ...counts, alpha: null, reason: 'no_variation' };
  const observed = sum(units.map((unit) => differingPairs(unit) / (unit.length - 1)));
  return { ...counts, alpha: 1 - ((pairable.length - 1) * observed) / expected, reason: null };
}

/**
 * Each two raters who rated a unit in common, with Cohen's kappa: how far they agree beyond what chance would bring about,
 * by how far they could.
 *
 * J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960), 37-46.
 */
export function pairAgreements(ratings: readonly UnitRating[]): PairAgreement[] {
  const shared = new Map<string, Shared>();
  for (const unit of grouped(ratings, (rating) => rating.unit).values()) {
    const inOrder = unit.toSorted((a, b) => (a.rater < b.rater ? -1 : 1));
    for (const [position, one] of inOrder.entries()) {
      for (const other of inOrder.slice(position + 1)) {
        const key = `${one.rater} ${other.rater}`;
        const pair = shared.get(key) ?? { raters: [one.rater, other.rater], chosen: [] };
        pair.chosen.push([one.category, other.category]);
        shared.set(key, pair);
      }
    }
  }
  return [...shared.values()].map(pairAgreement);
}

interface Shared {
  raters: [string, string];
  chosen: [string, string][];
}

function pairAgreement({ raters, chosen }: Shared): PairAgreement {
  const units = chosen.length;
  const same = chosen.filter(([one, other]) => one === other).length;
  const seen = { raters, units, agreement: same / units };
  if (units < FEWEST_UNITS) return { ...seen, kappa: null, reason: 'too_few_units' };
  const ones = grouped(chosen, ([one]) => one);
  const others = grouped(chosen, ([, other]) => other);
  // Counts of pairs, not shares: whole numbers are exact, and can be compared.
  const byChance = sum([...ones].map(([category, of]) => of.length * (others.get(category)?.length ?? 0)));
  const most = units * units;
  if (byChance === most) return { ...seen, kappa: null, reason: 'no_variation' };
  return { ...seen, kappa: (same * units - byChance) / (most - byChance), reason: null };
}

/** How many ordered pairs of these ratings are of two categories. */
function differingPairs(ratings: readonly UnitRating[]): number {
  const alike = [...grouped(ratings, ({ category }) => category).values()].map(({ length }) => length ** 2);
  return ratings.length ** 2 - sum(alike);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
