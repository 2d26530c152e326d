/** What is learned from: signs by name, and whether it is so. */
export interface Example {
  signals: Readonly<Record<string, number>>;
  isSo: boolean;
}

export interface Trained {
  bias: number;
  weights: Record<string, number>;
}

/** How a weight may be: `1` never below 0, `-1` never above. */
export type Signs = Readonly<Record<string, 1 | -1>>;

const STEPS = 400;
const RATE = 0.3;

/**
 * Logistic regression by gradient descent with a step of its own for each weight (AdaGrad, Duchi et al. 2011). Always the same
 * for the same examples.
 *
 * @param decay what a weight of 1 costs, in examples
 */
export function train(examples: readonly Example[], signs: Signs, decay: number): Trained {
  const names = [...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort();
  const rows = examples.map(({ signals }) => names.map((name) => signals[name] ?? 0));
  const weights = names.map(() => 0);
  const steps = names.map(() => 1e-10);
  let [bias, biasSteps] = [0, 1e-8];
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => decay * weight);
    let biasSlope = 0;
    rows.forEach((row, index) => {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - (examples[index]?.isSo === true ? 1 : 0);
      biasSlope += error;
      row.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
    });
    biasSlope /= rows.length;
    biasSteps += biasSlope ** 2;
    bias -= (RATE * biasSlope) / Math.sqrt(biasSteps);
    names.forEach((name, at) => {
      const down = (slope[at] ?? 0) / rows.length;
      steps[at] = (steps[at] ?? 0) + down ** 2;
      const next = (weights[at] ?? 0) - (RATE * down) / Math.sqrt(steps[at] ?? 1);
      const sign = signs[name];
      weights[at] = sign !== undefined && next * sign < 0 ? 0 : next;
    });
  }
  return { bias, weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) };
}

export function sumOf({ bias, weights }: Trained, signals: Example['signals']): number {
  return Object.entries(signals).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}

/**
 * What models trained on the other parts make of each example, in their order.
 *
 * @param parts of each example, its part: what shares a text must be in one
 */
export function outOfPart(
  examples: readonly Example[],
  signs: Signs,
  decay: number,
  parts: readonly number[],
): number[] {
  const models = new Map(
    [...new Set(parts)].map((part) => {
      const others = examples.filter((_, index) => parts[index] !== part);
      return [part, train(others, signs, decay)] as const;
    }),
  );
  return examples.map(({ signals }, index) => {
    const model = models.get(parts[index] ?? -1);
    if (model === undefined) throw new Error(`Example ${String(index)} has no part.`);
    return sumOf(model, signals);
  });
}

/** The lowest sum from which on at least so many of the examples are so; and how many of them that finds. */
export function thresholdFor(
  examples: readonly Example[],
  sums: readonly number[],
  precision: number,
): { threshold: number; found: number; wrong: number } {
  const sorted = examples
    .map(({ isSo }, index) => ({ isSo, sum: sums[index] ?? 0 }))
    .sort((one, other) => other.sum - one.sum);
  let best = { threshold: Infinity, found: 0, wrong: 0 };
  let [found, wrong] = [0, 0];
  for (const { isSo, sum } of sorted) {
    if (isSo) found += 1;
    else wrong += 1;
    if (found / (found + wrong) >= precision) best = { threshold: sum, found, wrong };
  }
  return best;
}
