import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bucketOf, mayContradict } from '../src/language/contradiction/model/difference-model.js';
import { readStatement } from '../src/language/statement/statement-reading.js';
import { detectLanguage } from '../src/language/text/language.js';
import { differenceFeatures } from '../src/language/wording/difference-features.js';
import { readStance, type Pair } from './pair-sets.js';
import { seeded } from './seeded.js';

/**
 * Trains the linear model of differences on ANS (Arabic headline pairs, Apache-2.0), and writes its weights with their
 * provenance: `node dist/evals/train-difference.js --data DIR`. Only the train split is read. Each fifth of it is answered
 * by a model of the others, and the thresholds are chosen by these answers: for `contradicts` the last one that has the
 * precision asked for, for `agrees` the one with the best macro-F1.
 */

const SIZE = 1 << 14;
/** Pairs that must have a feature before it has a weight: what is met once or twice is learned by heart. */
const LEAST_MET = 6;
const SCALE = 24;
const EPOCHS = 12;
const RATE = 0.05;
const DECAY = 2e-4;
const PRECISION = 0.96;
const PARTS = 5;
/** Fewer answers than this say nothing of their precision. */
const LEAST_FOUND = 100;

interface Example {
  features: { bucket: number; value: number }[];
  agrees: boolean;
  contradicts: boolean;
  /** The model is heard where it calls the pair contradictory. */
  mayContradict: boolean;
}

function run(): number {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join('..', 'shared', 'evals') },
      out: { type: 'string', default: join('src', 'language', 'lexicon', 'difference-weights.ts') },
    },
  });
  const content = readFileSync(join(resolve(values.data), 'dev', 'ans', 'stance', 'train.csv'), 'utf8');
  const random = seeded(7);
  const pairs = readStance(content);
  const partOf = partsOf(pairs, random);
  const examples = withoutRare(pairs.map(exampleOf));
  const trial = Array.from({ length: PARTS }, (_, part) => {
    const isKept = (index: number): boolean => partOf.get(pairs[index]?.a ?? '') === part;
    const weights = train(
      examples.filter((__, index) => !isKept(index)),
      random,
    );
    return scores(
      weights,
      examples.filter((__, index) => isKept(index)),
    );
  }).flat();
  const agrees = bestAgreement(trial);
  const contradicts = preciseContradiction(trial);
  const weights = train(examples, random);
  writeFileSync(values.out, fileOf(weights, { agrees, contradicts, pairs: pairs.length, content }));
  process.stdout.write(
    `${String(pairs.length)} pairs, ${String(weights.filter((weight) => weight !== 0).length)} weights; agrees from ${agrees.toFixed(3)}, contradicts up to ${contradicts.toFixed(3)}; on parts not trained on: macro-F1 ${macroF1(trial, agrees).toFixed(3)}\n`,
  );
  return 0;
}

function exampleOf({ a, b, label }: Pair): Example {
  const left = readStatement(a, detectLanguage(a));
  const right = readStatement(b, detectLanguage(b));
  const features = differenceFeatures(left, right).map(({ name, value }) => ({
    bucket: bucketOf(name, SIZE),
    value,
  }));
  return {
    features,
    agrees: label === 'agrees',
    contradicts: label === 'contradicts',
    mayContradict: mayContradict(left, right),
  };
}

/** The same headline is in several pairs: all that are joined by headlines stay on one side of each cut. */
function partsOf(pairs: readonly Pair[], random: () => number): ReadonlyMap<string, number> {
  const nextOf = new Map<string, string>();
  const firstOf = (text: string): string => {
    let at = text;
    for (let next = nextOf.get(at); next !== undefined && next !== at; next = nextOf.get(at)) at = next;
    return at;
  };
  for (const { a, b } of pairs) nextOf.set(firstOf(a), firstOf(b));
  const parts = new Map<string, number>();
  for (const text of new Set(pairs.flatMap(({ a, b }) => [a, b]))) {
    const first = firstOf(text);
    if (!parts.has(first)) parts.set(first, Math.floor(random() * PARTS));
    parts.set(text, parts.get(first) ?? 0);
  }
  return parts;
}

function withoutRare(examples: readonly Example[]): Example[] {
  const met = new Uint32Array(SIZE);
  for (const { features } of examples)
    for (const bucket of new Set(features.map((feature) => feature.bucket)))
      met[bucket] = (met[bucket] ?? 0) + 1;
  return examples.map((example) => ({
    ...example,
    features: example.features.filter(({ bucket }) => (met[bucket] ?? 0) >= LEAST_MET),
  }));
}

/** Logistic regression by AdaGrad, with weights that decay; both classes weigh the same. */
function train(examples: readonly Example[], random: () => number): Float64Array {
  const weights = new Float64Array(SIZE);
  const history = new Float64Array(SIZE).fill(1e-3);
  const share = examples.filter(({ agrees }) => agrees).length / examples.length;
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const weight = example.agrees ? 0.5 / share : 0.5 / (1 - share);
      const error = (Number(example.agrees) - predict(weights, example)) * weight;
      for (const { bucket, value } of example.features) {
        const slope = error * value - DECAY * (weights[bucket] ?? 0);
        history[bucket] = (history[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) + (RATE * slope) / Math.sqrt(history[bucket]);
      }
    }
  }
  return weights;
}

function predict(weights: Float64Array, { features }: Example): number {
  let sum = 0;
  for (const { bucket, value } of features) sum += (weights[bucket] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

interface Scored {
  agreement: number;
  example: Example;
}

function scores(weights: Float64Array, examples: readonly Example[]): Scored[] {
  return examples.map((example) => ({ agreement: predict(weights, example), example }));
}

function bestAgreement(trial: readonly Scored[]): number {
  const cuts = Array.from({ length: 81 }, (_, at) => 0.1 + at * 0.01);
  return cuts.reduce((best, cut) => (macroF1(trial, cut) > macroF1(trial, best) ? cut : best), 0.5);
}

/** The highest cut below which contradictions are as precise as asked, of pairs for which the model is heard. */
function preciseContradiction(trial: readonly Scored[]): number {
  const heard = trial.filter(({ example }) => example.mayContradict);
  const ranked = heard.sort((one, other) => one.agreement - other.agreement);
  let right = 0;
  let cut = 0;
  ranked.forEach(({ agreement, example }, index) => {
    if (example.contradicts) right += 1;
    if (index >= LEAST_FOUND && right / (index + 1) >= PRECISION) cut = agreement;
  });
  return cut;
}

function macroF1(trial: readonly Scored[], cut: number): number {
  const counts = { both: 0, found: 0, missed: 0, neither: 0 };
  for (const { agreement, example } of trial) {
    const found = agreement >= cut;
    counts[found ? (example.agrees ? 'both' : 'found') : example.agrees ? 'missed' : 'neither'] += 1;
  }
  const wrong = counts.found + counts.missed;
  const one = (2 * counts.both) / (2 * counts.both + wrong);
  const other = (2 * counts.neither) / (2 * counts.neither + wrong);
  return (one + other) / 2;
}

function fileOf(
  weights: Float64Array,
  about: { agrees: number; contradicts: number; pairs: number; content: string },
): string {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * SCALE))),
  );
  const lines =
    Buffer.from(bytes.buffer)
      .toString('base64')
      .match(/.{1,116}/g) ?? [];
  return `/* Made by evals/train-difference.ts; not written by hand. */
/**
 * Weights of the linear model of differences.
 *
 * Trained on ${new Date().toISOString().slice(0, 10)} from ${String(about.pairs)} pairs of Arabic headlines: ANS, stance/train.csv
 * (github.com/latynt/ans at 9c5f313ab225880b9f60f4e795e6afb4da3352c8, Apache-2.0), SHA-256 of the file
 * ${createHash('sha256').update(about.content).digest('hex')}.
 * Nothing of the text is in here, only what its words weigh.
 */
// prettier-ignore
export const MODEL = {
  /** The language of what it was trained on. */
  language: 'ar',
  /** A weight of one is written as this. */
  scale: ${String(SCALE)},
  /** Agreement up to which a pair is called a contradiction, and from which it is called an agreement. */
  contradicts: ${about.contradicts.toFixed(3)},
  agrees: ${about.agrees.toFixed(3)},
  weights:
    '${lines.join("' +\n    '")}',
};
`;
}

function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = items[at] ?? 0;
    items[at] = items[other] ?? 0;
    items[other] = kept;
  }
}

process.exitCode = run();
