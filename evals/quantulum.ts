import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNumbers } from '../src/language/figures/numbers.js';
import { readQuantities } from '../src/language/statement/quantities.js';
import type { Measured } from './report.js';
import { bootstrap, share } from './statistics.js';

interface Spec {
  req: string;
  res: { value: number; surface: string; uncertainty?: number | null }[];
}

/**
 * A second look at English, on a set that no rule was written for: of the quantities of quantulum3 that have one value,
 * how many are found with the words that it names. It asks for units of physics that this project has no use for.
 */
export function measureQuantulum(data: string): Measured {
  const file = join(data, 'dev', 'quantulum3', 'quantities.json');
  if (!existsSync(file)) return { rows: [], misses: [] };
  const specs = JSON.parse(readFileSync(file, 'utf8')) as Spec[];
  const wanted = specs.flatMap(({ req, res }) =>
    res
      .filter(({ uncertainty }) => uncertainty === undefined || uncertainty === null)
      .map(({ value, surface }) => ({ text: req, value, surface })),
  );
  const has = (found: readonly Named[], value: number, surface: string): boolean =>
    found.some((one) => one.text === surface && isClose(one.value, value));
  const engine = wanted.map(({ text, value, surface }) => has(named(text), value, surface));
  const baseline = wanted.map(({ text, value, surface }) => has(inDigits(text), value, surface));
  return {
    rows: [
      {
        set: 'quantulum3, English',
        score: 'quantities found',
        cases: wanted.length,
        engine: bootstrap(engine, share),
        baseline: bootstrap(baseline, share),
        baselineRule: 'digits only',
      },
    ],
    misses: wanted
      .filter((_, index) => engine[index] !== true)
      .map(({ text, value, surface }) => ({
        set: 'quantulum3',
        id: surface,
        expected: `${surface}=${String(value)}`,
        found: named(text)
          .map((one) => `${one.text}=${String(one.value)}`)
          .join('; '),
        text,
      })),
  };
}

interface Named {
  text: string;
  value: number | null;
}

/** Amounts with their unit, and the bare numbers. */
function named(text: string): Named[] {
  const characters = [...text];
  const amounts = readQuantities(text, 'en').map(({ amount }) => ({
    text: characters.slice(amount.start, amount.end).join(''),
    value: amount.value,
  }));
  return [...amounts, ...readNumbers(text, 'en')];
}

function inDigits(text: string): Named[] {
  return [...text.matchAll(/[0-9]+(?:\.[0-9]+)?/g)].map((match) => ({
    text: match[0],
    value: Number(match[0]),
  }));
}

function isClose(found: number | null, value: number): boolean {
  return found !== null && Math.abs(found - value) <= 1e-6 * Math.max(1, Math.abs(value));
}
