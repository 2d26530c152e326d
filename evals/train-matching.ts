import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../src/language/matching/features.js';
import { type IndexedClaim, MemoryIndex } from '../src/language/matching/memory-index.js';
import { type MatchingSet, readClef2022 } from './matching-sets.js';

/** Candidates of one query: their features, and which of them are right. */
interface Lesson {
  features: number[][];
  isRight: boolean[];
}

/** The best of one query: what acceptance is decided by, whether it is right, and whether there was a right one. */
interface Top {
  score: number;
  margin: number;
  isRight: boolean;
  isKnown: boolean;
}

const ROUNDS = 300;
const DECAY = 0.002;

/**
 * Finds the weights of the ranking and the threshold of acceptance on the train split of CLEF CheckThat! 2022, task 2A, and
 * writes them as `src/language/matching/weights.ts`. Queries are asked of claims with title and subtitle and of claims
 * without, since both occur; and once more where the right answer is missing, to learn when to accept none.
 */
function train(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join('..', 'shared', 'evals') },
      out: { type: 'string', default: join('src', 'language', 'matching', 'weights.ts') },
    },
  });
  const whole = readClef2022(resolve(values.data), 'Train');
  if (whole === null) throw new Error(`there is no train split in "${values.data}"`);
  const bare = {
    ...whole,
    claims: whole.claims.map(({ id, fields: { text } }) => ({ id, fields: { text } })),
  };
  const lessons = [whole, bare].flatMap(lessonsOf);
  const weights = rankingWeights(lessons);
  const tops = [whole, bare].flatMap((set) => [
    ...topsOf(set, weights, true),
    ...topsOf(set, weights, false),
  ]);
  const acceptance = acceptanceOf(tops);
  writeFileSync(values.out, fileOf(weights, acceptance, whole.queries.length));
  process.stdout.write(
    FEATURES.map((name, index) => `${name} ${(weights[index] ?? 0).toFixed(2)}`).join(', ') +
      `\n${JSON.stringify(acceptance)}, F1 ${f1(tops, acceptance).toFixed(3)}\n`,
  );
}

function indexOf(claims: readonly IndexedClaim[]): MemoryIndex {
  const index = new MemoryIndex();
  for (const claim of claims) index.add(claim);
  return index;
}

function lessonsOf(set: MatchingSet): Lesson[] {
  const index = indexOf(set.claims);
  return set.queries
    .map(({ text, relevant }) => {
      const candidates = index.featuresFor(text);
      return {
        features: candidates.map(({ features }) => features),
        isRight: candidates.map(({ id }) => relevant.has(String(id))),
      };
    })
    .filter(({ isRight }) => isRight.includes(true));
}

/** Softmax over the candidates of a query; Adam, which does not mind that features have different spreads. */
function rankingWeights(lessons: readonly Lesson[]): number[] {
  return descend(FEATURES.length, (weights, gradient) => {
    for (const { features, isRight } of lessons) {
      const scores = features.map((each) => product(weights, each));
      const best = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - best));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const right = isRight.filter(Boolean).length;
      features.forEach((each, at) => {
        const error = (powers[at] ?? 0) / total - (isRight[at] === true ? 1 / right : 0);
        if (Math.abs(error) > 1e-6) add(gradient, each, error / lessons.length);
      });
    }
    add(gradient, weights, DECAY);
  });
}

function topsOf(set: MatchingSet, weights: readonly number[], isKnown: boolean): Top[] {
  const missing = new Set(set.queries.flatMap(({ relevant }) => [...relevant]));
  const index = indexOf(isKnown ? set.claims : set.claims.filter(({ id }) => !missing.has(String(id))));
  return set.queries.flatMap(({ text, relevant }) => {
    const { matches, margin } = index.match(text, weights);
    const [best] = matches;
    return best === undefined
      ? []
      : [{ score: best.score, margin, isRight: relevant.has(String(best.known)), isKnown }];
  });
}

function acceptanceOf(tops: readonly Top[]): {
  bias: number;
  score: number;
  margin: number;
  threshold: number;
} {
  const [bias = 0, score = 0, margin = 0] = descend(3, (weights, gradient) => {
    for (const top of tops) {
      const inputs = [1, top.score / 10, top.margin];
      const error = 1 / (1 + Math.exp(-product(weights, inputs))) - (top.isRight ? 1 : 0);
      add(gradient, inputs, error / tops.length);
    }
  });
  const rule = { bias: rounded(bias), score: rounded(score / 10), margin: rounded(margin) };
  const thresholds = Array.from({ length: 61 }, (_, step) => 0.2 + step / 100);
  const scored = thresholds.map((threshold) => ({ threshold, f1: f1(tops, { ...rule, threshold }) }));
  const best = scored.reduce((left, right) => (right.f1 > left.f1 ? right : left));
  return { ...rule, threshold: rounded(best.threshold) };
}

function f1(
  tops: readonly Top[],
  { bias, score, margin, threshold }: { bias: number; score: number; margin: number; threshold: number },
): number {
  const accepted = tops.filter(
    (top) => 1 / (1 + Math.exp(-(bias + score * top.score + margin * top.margin))) >= threshold,
  );
  const right = accepted.filter(({ isRight }) => isRight).length;
  return (2 * right) / (accepted.length + tops.filter(({ isKnown }) => isKnown).length);
}

function descend(size: number, addGradient: (weights: number[], gradient: number[]) => void): number[] {
  const weights = Array.from({ length: size }, () => 0);
  const means = weights.slice();
  const squares = weights.slice();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map(() => 0);
    addGradient(weights, gradient);
    gradient.forEach((slope, at) => {
      const mean = (means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope);
      const square = (squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * slope * slope);
      const step = (0.15 * mean) / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.99 ** round)) + 1e-9);
      weights[at] = (weights[at] ?? 0) - step;
    });
  }
  return weights.map(rounded);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function add(target: number[], values: readonly number[], times: number): void {
  values.forEach((value, at) => {
    target[at] = (target[at] ?? 0) + times * value;
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function fileOf(weights: readonly number[], acceptance: object, queries: number): string {
  return `/**
 * Written by \`evals/train-matching.ts\` on ${new Date().toISOString().slice(0, 10)}, from the ${String(queries)} queries of the train split of CLEF
 * CheckThat! 2022, task 2A, English (data of the lab, free for research; repository Alihoe/CLEFCheckThat2aSimBa, commit
 * 5d69178). No Arabic data went into it: the features are about words in common, whatever the language.
 */

/** In the order of \`FEATURES\`. */
export const WEIGHTS: readonly number[] = [
  ${weights.join(', ')},
];

/** What decides whether the best is the same claim; see \`rank.ts\`. */
export const ACCEPTANCE = ${JSON.stringify(acceptance)};
`;
}

try {
  train();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
