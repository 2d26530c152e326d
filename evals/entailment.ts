import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../src/language/contradiction/comparison.js';
import { compare } from '../src/language/contradiction/contradiction.js';
import { detectLanguage } from '../src/language/text/language.js';
import { foldForSearch } from '../src/language/text/normalise.js';
import { numbersDiffer } from './contradiction.js';
import { PAIR_SETS, type Label, type Pair, type PairSet } from './pair-sets.js';
import type { Measured, Miss, Row } from './report.js';
import { bootstrap, f1, precision, recall, share, type Decision } from './statistics.js';

interface Answer {
  pair: Pair;
  expected: Label;
  found: Label;
  comparison: Comparison;
}

/** Public pairs made for other questions: the score stated for each set, and how contradictions are found in it. */
export function measureEntailment(data: string): Measured {
  const rows: Row[] = [];
  const misses: Miss[] = [];
  for (const set of PAIR_SETS) {
    const file = join(data, 'dev', ...set.file);
    if (!existsSync(file)) continue;
    const answers = set.read(readFileSync(file, 'utf8')).map(answer);
    rows.push(...rowsOf(set, answers));
    misses.push(...missesOf(set, answers));
  }
  return { rows, misses };
}

function answer(pair: Pair): Answer {
  const comparison = compare(statementOf(pair.a), statementOf(pair.b));
  const { relation } = comparison;
  const found = relation === 'contradicts' || relation === 'agrees' ? relation : 'other';
  return { pair, expected: pair.label, found, comparison };
}

function rowsOf(set: PairSet, answers: readonly Answer[]): Row[] {
  const rows = [mainRow(set, set.name, answers, set)];
  for (const part of set.parts ?? []) {
    const own = answers.filter(({ pair }) => part.of.includes(pair.part ?? ''));
    rows.push(mainRow(set, `${set.name}, ${part.name}`, own, part));
  }
  const numeric = answers.filter(({ pair }) => holdsNumber(pair.a) && holdsNumber(pair.b));
  if (numeric.length > 0 && numeric.length < answers.length)
    rows.push(mainRow(set, `${set.name}, both with a number`, numeric, set.numeric ?? {}));
  if (!set.hasContradictions) return rows;
  for (const [name, cases] of [
    [set.name, answers],
    [`${set.name}, both with a number`, numeric],
  ] as const) {
    if (cases.length === 0 || (name !== set.name && cases.length === answers.length)) continue;
    const engine = decisions(cases, ({ found }) => found === 'contradicts');
    const baseline = decisions(cases, ({ pair }) => numbersDiffer(pair.a, pair.b));
    for (const [score, measure] of [
      ['precision', precision],
      ['recall', recall],
      ['F1', f1],
    ] as const) {
      rows.push({
        set: name,
        score: `${score} of contradicts`,
        cases: cases.length,
        engine: bootstrap(engine, measure),
        baseline: bootstrap(baseline, measure),
        baselineRule: 'numbers differ',
      });
    }
  }
  return rows;
}

/** The stated score, beside what the commonest label would get. */
function mainRow(
  set: PairSet,
  name: string,
  answers: readonly Answer[],
  beside: { anchor?: number; target?: number },
): Row {
  const common = commonest(answers.map(({ expected }) => expected));
  const { anchor, target } = beside;
  const known = { ...(anchor !== undefined && { anchor }), ...(target !== undefined && { target }) };
  const row = {
    set: name,
    score: set.score,
    cases: answers.length,
    baselineRule: 'commonest label',
    ...known,
  };
  if (set.score === 'accuracy over three labels') {
    const right = answers.map(({ expected, found }) => expected === found);
    const always = answers.map(({ expected }) => expected === common);
    return { ...row, engine: bootstrap(right, share), baseline: bootstrap(always, share) };
  }
  const expected = ({ pair }: Answer): boolean => pair.label === 'agrees';
  const engine = answers.map((one): Decision => ({ expected: expected(one), found: one.found === 'agrees' }));
  const always = answers.map((one): Decision => ({ expected: expected(one), found: common === 'agrees' }));
  const measure = set.score === 'accuracy of agreement' ? accuracy : macroF1;
  return { ...row, engine: bootstrap(engine, measure), baseline: bootstrap(always, measure) };
}

function accuracy(cases: readonly Decision[]): number {
  return share(cases.map(({ expected, found }) => expected === found));
}

/** The mean of F1 for agreement and F1 for the rest. */
function macroF1(cases: readonly Decision[]): number {
  const others = cases.map(({ expected, found }) => ({ expected: !expected, found: !found }));
  return (f1(cases) + f1(others)) / 2;
}

function decisions(answers: readonly Answer[], found: (one: Answer) => boolean): Decision[] {
  return answers.map((one) => ({ expected: one.expected === 'contradicts', found: found(one) }));
}

function missesOf(set: PairSet, answers: readonly Answer[]): Miss[] {
  const wrong = answers.filter(({ expected, found }) => expected !== found);
  // The costly errors are read first.
  const ranked = [...wrong].sort(
    (one, other) => Number(other.found === 'contradicts') - Number(one.found === 'contradicts'),
  );
  return ranked.map(({ pair, expected, found, comparison }) => ({
    set: set.name,
    id: pair.id,
    expected,
    found: `${found} (${comparison.basis})`,
    text: `${pair.a} ↔ ${pair.b}`,
  }));
}

function commonest(labels: readonly Label[]): Label {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'other';
}

function holdsNumber(text: string): boolean {
  return /\d/.test(foldForSearch(text));
}

function statementOf(text: string): Parameters<typeof compare>[0] {
  return { text, language: detectLanguage(text), eventDate: null };
}
