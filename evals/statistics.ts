import { seeded } from './seeded.js';

/** A proportion or a ratio with the interval in which resampling the cases puts it. */
export interface Score {
  value: number;
  low: number;
  high: number;
}

const RESAMPLES = 1000;

/**
 * 95% percentile bootstrap over cases. `score` gets a resampled list and answers NaN where it is undefined; those
 * resamples are left out. The generator is seeded: the same cases give the same interval.
 */
export function bootstrap<T>(cases: readonly T[], score: (sample: readonly T[]) => number): Score {
  const random = seeded(20_240_413);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const sample = cases
      .map(() => cases[Math.floor(random() * cases.length)])
      .filter((item) => item !== undefined);
    const value = score(sample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
  return { value: score(cases), low: at(0.025), high: at(0.975) };
}

/** One case of a yes-or-no decision. */
export interface Decision {
  expected: boolean;
  found: boolean;
}

export function precision(decisions: readonly Decision[]): number {
  const found = decisions.filter((decision) => decision.found);
  return found.length === 0 ? NaN : found.filter((decision) => decision.expected).length / found.length;
}

export function recall(decisions: readonly Decision[]): number {
  const expected = decisions.filter((decision) => decision.expected);
  return expected.length === 0 ? NaN : expected.filter((decision) => decision.found).length / expected.length;
}

export function f1(decisions: readonly Decision[]): number {
  const right = decisions.filter((decision) => decision.found && decision.expected).length;
  const either = decisions.filter((decision) => decision.found || decision.expected).length;
  return either === 0 ? NaN : (2 * right) / (either + right);
}

export function share(results: readonly boolean[]): number {
  return results.length === 0 ? NaN : results.filter(Boolean).length / results.length;
}
