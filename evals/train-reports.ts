import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coursesAgainst } from '../src/language/contradiction/model/course-signals.js';
import { matterSignals } from '../src/language/contradiction/model/matter-signals.js';
import { numbersAgainst } from '../src/language/contradiction/model/number-signals.js';
import { matchEvents, type EventMatch } from '../src/language/contradiction/matter/same-event.js';
import { readStatement, type StatementReading } from '../src/language/statement/statement-reading.js';
import { detectLanguage } from '../src/language/text/language.js';
import { outOfPart, thresholdFor, train, type Example, type Signs } from './logistic.js';
import { seeded } from './seeded.js';

/**
 * Trains the linear model that weighs whether two reports which differ in a number, or by which something went opposite ways, are
 * of one matter, on pairs written for this project (`evals/pairs/train`), and writes its weights with their provenance:
 * `node dist/evals/train-reports.js`. The thresholds are chosen by what models trained on the other parts make of each part.
 */

const PARTS = 8;
const DECAY = 0.5;
/** Of what is called a contradiction, traps counted in full, so many must be one. */
const PRECISION = 0.84;

type Kind = 'numbers' | 'courses';

interface Pair {
  id: string;
  a: { text: string; date: string | null };
  b: { text: string; date: string | null };
  label: string;
}

/** Signs that can only speak for one matter. */
const FOR =
  'units; named; time shared; of all; of all, both; either way; opposite outcomes; beside met'.split('; ');
/** Signs that may speak for it or against. */
const EITHER =
  'share, amount, turned count, reckoned, implied, none, denied on one side, across, course'.split(', ');

function readPairs(directory: string): Pair[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Pair);
}

type Signals = Example['signals'];

/** The signs of two statements that could be against each other; null where they could not. */
type ReadSigns = (
  left: StatementReading,
  right: StatementReading,
  event: EventMatch,
  days: readonly [string | null, string | null],
) => Signals | null;

/** In what two reports may be against each other: what speaks for their being of one matter is learned from both. */
const KINDS: Readonly<Record<Kind, ReadSigns>> = {
  numbers: (left, right, event, days) => {
    const matter = matterSignals(left, right, event);
    const against = matter === null ? null : numbersAgainst(left, right, days);
    return matter === null || against === null ? null : { ...matter, ...against.signals };
  },
  courses: (left, right, event) => coursesAgainst(left, right, event)?.signals ?? null,
};

function exampleOf({ a, b, label }: Pair, read: ReadSigns): Example[] {
  const left = readStatement(a.text, detectLanguage(a.text));
  const right = readStatement(b.text, detectLanguage(b.text));
  const event = matchEvents({ reading: left, eventDate: null }, { reading: right, eventDate: null });
  const signals = read(left, right, event, [a.date, b.date]);
  return signals === null ? [] : [{ signals, isSo: label === 'contradicts' }];
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
  const numbers = examplesOf(pairs, 'numbers');
  const courses = examplesOf(pairs, 'courses');
  // Of ways there are few examples, and what makes one matter of two numbers speaks for them, too; not the reverse.
  const models = [modelOf('numbers', numbers, pairs), modelOf('courses', [...courses, ...numbers], pairs)];
  writeFileSync(values.out, fileOf(models, pairs));
}

/** A model as text, with the threshold that its own kind of pairs gives in parts that were not trained on. */
function modelOf(kind: Kind, examples: readonly PartExample[], pairs: readonly Pair[]): string {
  const signs = signsOf(examples);
  const sums = outOfPart(
    examples,
    signs,
    DECAY,
    examples.map(({ part }) => part),
  );
  const own = examples.flatMap((example, index) =>
    example.kind === kind ? [{ example, sum: sums[index] ?? 0 }] : [],
  );
  const { threshold, found, wrong } = thresholdFor(
    own.map(({ example }) => example),
    own.map(({ sum }) => sum),
    PRECISION,
  );
  process.stdout.write(
    `${kind}: ${String(own.length)} of ${String(pairs.length)} pairs and of sides put together; from ${threshold.toFixed(2)} on ${String(found)} are found and ${String(wrong)} wrongly reported, on parts not trained on\n`,
  );
  const { bias, weights } = train(examples, signs, DECAY);
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(
      ([name, weight]) =>
        `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${String(Number(weight.toFixed(2)))},`,
    );
  return `  ${kind}: {
    bias: ${String(Number(bias.toFixed(2)))},
    threshold: ${String(Number(threshold.toFixed(2)))},
    weights: {
${rows.join('\n')}
    },
  },`;
}

interface PartExample extends Example {
  kind: Kind;
  /** Which of the parts it is in. */
  part: number;
}

function examplesOf(pairs: readonly Pair[], kind: Kind): PartExample[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const own = pairs.filter((__, index) => index % PARTS === part);
    return [...own, ...crossed(own)]
      .flatMap((pair) => exampleOf(pair, KINDS[kind]))
      .map((example) => ({ ...example, kind, part }));
  }).flat();
}

function fileOf(models: readonly string[], pairs: readonly Pair[]): string {
  const hash = createHash('sha256').update(JSON.stringify(pairs)).digest('hex');
  return `/* Made by evals/train-reports.ts; not written by hand. */
/** A linear model: what each sign weighs, and the sum from which on two reports are of one matter. */
export interface ReportWeights {
  bias: number;
  threshold: number;
  weights: Readonly<Record<string, number>>;
}

/**
 * What the signs weigh by which two reports are known to be of one matter, where they differ in a number and where something went
 * opposite ways. Trained on ${new Date().toISOString().slice(0, 10)} from ${String(pairs.length)} pairs written for this project (evals/pairs/train),
 * SHA-256 of their rows ${hash}.
 */
export const REPORT_MODEL: { numbers: ReportWeights; courses: ReportWeights } = {
${models.join('\n')}
};
`;
}

run();
