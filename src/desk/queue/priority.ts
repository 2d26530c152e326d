/** What makes a claim urgent, the heaviest first. */
export const PRIORITY_FACTORS = ['harm', 'reach', 'contradictions', 'age'] as const;
export type PriorityFactor = (typeof PRIORITY_FACTORS)[number];

/** A figure of each factor; null where nobody has graded it. Age is in whole days of waiting. */
export type PriorityFigures = Record<PriorityFactor, number | null>;

export interface PriorityReason {
  factor: PriorityFactor;
  value: number | null;
  points: number;
}

export interface Priority {
  points: number;
  reasons: PriorityReason[];
}

/**
 * What each step of a factor adds, and how many steps count. Harm outweighs everything else; waiting raises a claim
 * for a month, so that nothing is put off for good and yet nothing harmless overtakes what is dangerous.
 */
const WEIGHTS: Record<PriorityFactor, { each: number; most: number }> = {
  harm: { each: 20, most: 3 },
  reach: { each: 10, most: 3 },
  contradictions: { each: 5, most: 4 },
  age: { each: 1, most: 30 },
};

/** The weights as they are told to whoever wants to know how the order comes about. */
export const PRIORITY_WEIGHTS = PRIORITY_FACTORS.map((factor) => ({ factor, ...WEIGHTS[factor] }));

/** What nobody has graded counts as this: it must not sink out of sight before somebody has looked. */
const UNGRADED = 1;

/** How urgent a claim is, with the figures that make it so. */
export function priorityOf(figures: PriorityFigures): Priority {
  const reasons = PRIORITY_FACTORS.map((factor) => {
    const { each, most } = WEIGHTS[factor];
    const value = figures[factor];
    return { factor, value, points: Math.min(value ?? UNGRADED, most) * each };
  });
  return { points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

/** SQL: the same points, of a figure (an SQL expression) for each factor. */
export function prioritySql(figures: Record<PriorityFactor, string>): string {
  const terms = PRIORITY_FACTORS.map((factor) => {
    const { each, most } = WEIGHTS[factor];
    return `least(coalesce(${figures[factor]}, ${UNGRADED.toString()}), ${most.toString()}) * ${each.toString()}`;
  });
  return `(${terms.join(' + ')})`;
}

/** SQL: the whole days for which a row of `claims` has waited at `asOf` (an SQL expression). */
export function daysWaitingSql(asOf: string): string {
  return `greatest(0, floor(extract(epoch from ${asOf} - claims.waiting_since) / 86400))::integer`;
}
