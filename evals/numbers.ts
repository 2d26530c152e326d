import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCodePointOffset } from '../src/language/code-points.js';
import type { Language } from '../src/language/language.js';
import { foldForSearch } from '../src/language/normalise.js';
import { readQuantities } from '../src/language/quantities.js';
import type { Measured, Miss } from './report.js';
import { bootstrap, share } from './statistics.js';

interface Spec {
  Input: string;
  Results: { Text: string; Start?: number; End?: number; Resolution: { value?: string | null } }[];
}

interface Found {
  start: number;
  end: number;
  value: number;
}

interface NumberSet {
  name: string;
  file: string[];
  language: Language;
  isPercent: boolean;
  /** Every fourth Arabic spec is kept for the release. */
  isHeldOut: (index: number) => boolean;
}

const SETS: readonly NumberSet[] = [
  {
    name: 'numbers, Arabic',
    file: ['Number', 'Arabic', 'NumberModel.json'],
    language: 'ar',
    isPercent: false,
    isHeldOut: everyFourth,
  },
  {
    name: 'percent, Arabic',
    file: ['Number', 'Arabic', 'PercentModel.json'],
    language: 'ar',
    isPercent: true,
    isHeldOut: everyFourth,
  },
  {
    name: 'numbers, English',
    file: ['Number', 'English', 'NumberModel.json'],
    language: 'en',
    isPercent: false,
    isHeldOut: never,
  },
  {
    name: 'percent, English',
    file: ['Number', 'English', 'PercentModel.json'],
    language: 'en',
    isPercent: true,
    isHeldOut: never,
  },
];

/**
 * Recognizers-Text specs: a spec counts when exactly its results are found, each with its span and its value. What
 * this project leaves out on purpose (dates, list numbers, labels, powers) counts as missed.
 */
export function measureNumbers(data: string): Measured {
  const measured: Measured = { rows: [], misses: [] };
  for (const set of SETS) {
    const file = join(data, 'dev', 'recognizers-text', ...set.file);
    if (!existsSync(file)) continue;
    const all = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Spec[];
    const specs = all.filter((_, index) => !set.isHeldOut(index));
    const engine = specs.map((spec) => isMatched(spec, set, byEngine(spec.Input, set)));
    const baseline = specs.map((spec) => isMatched(spec, set, byDigits(spec.Input, set)));
    measured.rows.push({
      set: `recognizers-text ${set.name}`,
      score: 'specs matched',
      cases: specs.length,
      engine: bootstrap(engine, share),
      baseline: bootstrap(baseline, share),
      baselineRule: 'digits only',
    });
    specs.forEach((spec, index) => {
      if (engine[index] !== true) measured.misses.push(missOf(spec, set));
    });
  }
  return measured;
}

function byEngine(text: string, set: NumberSet): Found[] {
  return readQuantities(text, set.language)
    .filter(
      (quantity) =>
        quantity.value !== null &&
        (!set.isPercent || quantity.kind === 'share' || quantity.kind === 'change'),
    )
    .map(({ start, end, value }) => ({ start, end, value: value ?? 0 }));
}

function byDigits(text: string, set: NumberSet): Found[] {
  const pattern = set.isPercent ? /\p{Nd}+(?:[.,٫]\p{Nd}+)?[%٪]/gu : /\p{Nd}+(?:[.,٫]\p{Nd}+)?/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    start: toCodePointOffset(text, match.index),
    end: toCodePointOffset(text, match.index + match[0].length),
    value: Number.parseFloat(foldForSearch(match[0])) / (set.isPercent ? 100 : 1),
  }));
}

function isMatched(spec: Spec, set: NumberSet, found: readonly Found[]): boolean {
  const expected = spec.Results.map((result) => expectedOf(spec.Input, result, set));
  return expected.length === found.length && expected.every((want) => found.some((got) => isSame(want, got)));
}

function expectedOf(text: string, result: Spec['Results'][number], set: NumberSet): Found {
  const start = result.Start !== undefined && result.Start >= 0 ? result.Start : text.indexOf(result.Text);
  const end =
    result.End !== undefined && result.Start !== undefined && result.Start >= 0
      ? result.End + 1
      : start + result.Text.length;
  const value = Number.parseFloat(result.Resolution.value ?? 'NaN') / (set.isPercent ? 100 : 1);
  return { start: toCodePointOffset(text, start), end: toCodePointOffset(text, end), value };
}

function isSame(want: Found, got: Found): boolean {
  const isClose = Math.abs(want.value - got.value) <= 1e-9 * Math.max(1, Math.abs(want.value));
  return want.start === got.start && want.end === got.end && isClose;
}

function missOf(spec: Spec, set: NumberSet): Miss {
  return {
    set: set.name,
    id: spec.Input.slice(0, 20),
    expected: spec.Results.map((result) => `${result.Text}=${result.Resolution.value ?? ''}`).join('; '),
    found: byEngine(spec.Input, set)
      .map((got) => `${String(got.start)}–${String(got.end)}=${String(got.value)}`)
      .join('; '),
    text: spec.Input,
  };
}

function everyFourth(index: number): boolean {
  return index % 4 === 3;
}

function never(): boolean {
  return false;
}
