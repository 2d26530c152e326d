import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { matterSignals } from '../src/language/contradiction/model/matter-signals.js';
import { numbersAgainst } from '../src/language/contradiction/model/number-signals.js';
import { matchEvents } from '../src/language/contradiction/matter/same-event.js';
import { readStatement } from '../src/language/statement/statement-reading.js';
import { detectLanguage } from '../src/language/text/language.js';
import { outOfPart, thresholdFor, train, type Example, type Signs, type Trained } from './logistic.js';
import { seeded } from './seeded.js';

/**
 * Trains the linear model that weighs whether two reports which differ in a number are of one matter, on pairs written for this
 * project (`evals/pairs/train`), and writes its weights with their provenance: `node dist/evals/train-reports.js`. The threshold
 * is chosen by what models trained on the other parts make of each part.
 */

const PARTS = 8;
const DECAY = 0.5;
/** Of what is called a contradiction, traps counted in full, so many must be one. */
const PRECISION = 0.84;

interface Pair {
  id: string;
  a: { text: string; date: string | null };
  b: { text: string; date: string | null };
  label: string;
}

/** Signs that can only speak for one matter. */
const FOR = 'units; named; time shared; of all; of all, both; either way; opposite outcomes'.split('; ');
/** Signs that may speak for it or against. */
const EITHER = 'share, amount, turned count, reckoned, implied, none, denied on one side, across'.split(', ');

function readPairs(directory: string): Pair[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Pair);
}

function exampleOf({ a, b, label }: Pair): Example[] {
  const left = readStatement(a.text, detectLanguage(a.text));
  const right = readStatement(b.text, detectLanguage(b.text));
  const event = matchEvents({ reading: left, eventDate: null }, { reading: right, eventDate: null });
  const matter = matterSignals(left, right, event);
  const against = matter === null ? null : numbersAgainst(left, right, [a.date, b.date]);
  return against === null
    ? []
    : [{ signals: { ...matter, ...against.signals }, isSo: label === 'contradicts' }];
}

/** Others with which a side of each pair is put together. */
const CROSSED = 25;

/**
 * Two sides of different pairs of one part: what has little in common is no contradiction, whatever its numbers are.
 */
function crossed(pairs: readonly Pair[]): Pair[] {
  const random = seeded(11);
  return pairs.flatMap(({ id, a }) =>
    Array.from({ length: CROSSED }, () => pairs[Math.floor(random() * pairs.length)]).flatMap((other) =>
      other === undefined || other.id === id ? [] : [{ id, a, b: other.b, label: 'unrelated' }],
    ),
  );
}

function signsOf(examples: readonly Example[]): Signs {
  const names = new Set(examples.flatMap(({ signals }) => Object.keys(signals)));
  return Object.fromEntries(
    [...names].flatMap((name) =>
      EITHER.includes(name) ? [] : [[name, FOR.includes(name) ? 1 : -1] as const],
    ),
  );
}

function run(): void {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', default: join('evals', 'pairs', 'train') },
      out: { type: 'string', default: join('src', 'language', 'lexicon', 'report-weights.ts') },
    },
  });
  const pairs = readPairs(resolve(values.pairs));
  const byPart = Array.from({ length: PARTS }, (_, part) => {
    const own = pairs.filter((__, index) => index % PARTS === part);
    return [...own, ...crossed(own)].flatMap(exampleOf).map((example) => ({ part, example }));
  }).flat();
  const examples = byPart.map(({ example }) => example);
  const signs = signsOf(examples);
  const { threshold, found, wrong } = thresholdFor(
    examples,
    outOfPart(
      examples,
      signs,
      DECAY,
      byPart.map(({ part }) => part),
    ),
    PRECISION,
  );
  const trained = train(examples, signs, DECAY);
  writeFileSync(values.out, fileOf(trained, threshold, pairs));
  process.stdout.write(
    `${String(pairs.length)} pairs, ${String(examples.length)} that differ in a number, sides put together among them; from ${threshold.toFixed(2)} on ${String(found)} are found and ${String(wrong)} wrongly reported, on parts not trained on\n`,
  );
}

function fileOf({ bias, weights }: Trained, threshold: number, pairs: readonly Pair[]): string {
  const hash = createHash('sha256').update(JSON.stringify(pairs)).digest('hex');
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(
      ([name, weight]) =>
        `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${String(Number(weight.toFixed(2)))},`,
    );
  return `/* Made by evals/train-reports.ts; not written by hand. */
/**
 * What the signs weigh by which two reports are known to be of one matter. Trained on ${new Date().toISOString().slice(0, 10)} from
 * ${String(pairs.length)} pairs written for this project (evals/pairs/train), SHA-256 of their rows
 * ${hash}.
 */
export const REPORT_MODEL: {
  numbers: { bias: number; threshold: number; weights: Readonly<Record<string, number>> };
} = {
  numbers: {
    bias: ${String(Number(bias.toFixed(2)))},
    threshold: ${String(Number(threshold.toFixed(2)))},
    weights: {
${rows.join('\n')}
    },
  },
};
`;
}

run();
