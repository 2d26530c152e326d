import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCodePointOffset } from '../src/language/text/code-points.js';
import type { Language } from '../src/language/text/language.js';
import { foldForSearch } from '../src/language/text/normalise.js';
import { readNumbers } from '../src/language/figures/numbers.js';
import { readQuantities, type Quantity } from '../src/language/statement/quantities.js';
import type { Measured, Miss } from './report.js';
import { bootstrap, share } from './statistics.js';

interface Spec {
  Input: string;
  Results: {
    Text: string;
    Start?: number;
    End?: number;
    Resolution: { value?: string | null };
  }[];
}

/** A span with the least and the greatest value in it; null for a unit without a number. */
interface Found {
  start: number;
  end: number;
  low: number | null;
  high: number | null;
}

interface NumberSet {
  name: string;
  file: string[];
  language: Language;
  target?: number;
  read: (text: string, language: Language) => Found[];
  baseline: RegExp;
  /** Every fourth Arabic spec is kept for the release. */
  isHeldOut: (index: number) => boolean;
}

const DIGITS = /\p{Nd}+(?:[.,٫]\p{Nd}+)?/gu;
const PERCENT_DIGITS = /\p{Nd}+(?:[.,٫]\p{Nd}+)?[%٪]/gu;
const MONEY_DIGITS = /[$€£] ?\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

const SETS: readonly NumberSet[] = [
  row('numbers, Arabic', ['Number', 'Arabic', 'NumberModel.json'], 'ar', 0.92, readPlainNumbers, DIGITS),
  row('percent, Arabic', ['Number', 'Arabic', 'PercentModel.json'], 'ar', 1, readPercents, PERCENT_DIGITS),
  row('ranges, Arabic', ['Number', 'Arabic', 'NumberRangeModel.json'], 'ar', 0.82, readRanges, DIGITS),
  row('numbers, English', ['Number', 'English', 'NumberModel.json'], 'en', 0.95, readPlainNumbers, DIGITS),
  row('percent, English', ['Number', 'English', 'PercentModel.json'], 'en', 1, readPercents, PERCENT_DIGITS),
  row('ranges, English', ['Number', 'English', 'NumberRangeModel.json'], 'en', undefined, readRanges, DIGITS),
  row(
    'currency, English',
    ['NumberWithUnit', 'English', 'CurrencyModel.json'],
    'en',
    0.85,
    readMoneyAmounts,
    MONEY_DIGITS,
  ),
];

/** Recognizers-Text specs: a spec counts when exactly its results are found, each with its span and its value. */
export function measureNumbers(data: string): Measured {
  const measured: Measured = { rows: [], misses: [] };
  for (const set of SETS) {
    const file = join(data, 'dev', 'recognizers-text', ...set.file);
    if (!existsSync(file)) continue;
    const all = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Spec[];
    const specs = all.filter((_, index) => !set.isHeldOut(index));
    const engine = specs.map((spec) => isMatched(spec, set.read(spec.Input, set.language)));
    const baseline = specs.map((spec) => isMatched(spec, byDigits(spec.Input, set.baseline)));
    measured.rows.push({
      set: `recognizers-text ${set.name}`,
      score: 'specs matched',
      cases: specs.length,
      engine: bootstrap(engine, share),
      baseline: bootstrap(baseline, share),
      baselineRule: 'digits only',
      ...(set.target === undefined ? {} : { target: set.target }),
    });
    specs.forEach((spec, index) => {
      if (engine[index] !== true) measured.misses.push(missOf(spec, set));
    });
  }
  return measured;
}

/** The specs leave numbers that a word is written onto (180ml) to their models of units. */
function readPlainNumbers(text: string, language: Language): Found[] {
  return readNumbers(text, language)
    .filter(({ isGlued }) => !isGlued)
    .map(({ start, end, value }) => ({ start, end, low: value, high: value }));
}

function readPercents(text: string, language: Language): Found[] {
  return readQuantities(text, language).filter(isPercent).map(amountOf);
}

function isPercent(quantity: Quantity): boolean {
  const isShare = quantity.unit.startsWith('share') || quantity.unit.startsWith('points');
  return (
    isShare &&
    (quantity.kind === 'unit' ||
      quantity.amount.end > quantity.number.end ||
      quantity.amount.start < quantity.number.start)
  );
}

function readMoneyAmounts(text: string, language: Language): Found[] {
  return readQuantities(text, language)
    .filter(({ kind, unit }) => kind === 'money' || (kind === 'unit' && unit !== 'share'))
    .map(amountOf);
}

function amountOf({ amount }: Quantity): Found {
  const { start, end, value } = amount;
  return { start, end, low: value, high: value };
}

/** Figures with a bound or two ends; the specs take their units off. */
function readRanges(text: string, language: Language): Found[] {
  return readQuantities(text, language)
    .filter(({ kind }) => !['label', 'unit', 'number', 'date'].includes(kind))
    .filter(({ low, high, text: words }) => low !== high || /^(?:equal|is equal|يساوي|تساوي)/iu.test(words))
    .map((quantity) => {
      const { start, end, amount, number, value } = quantity;
      const size = value === null || amount.value === null || value === 0 ? 1 : value / amount.value;
      return {
        start,
        end: end > amount.end ? end : number.end,
        low: quantity.low / size,
        high: quantity.high / size,
      };
    });
}

function byDigits(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = Number.parseFloat(foldForSearch(match[0]).replace(/^[^0-9]+/, ''));
    return {
      start: toCodePointOffset(text, match.index),
      end: toCodePointOffset(text, match.index + match[0].length),
      low: value,
      high: value,
    };
  });
}

function isMatched(spec: Spec, found: readonly Found[]): boolean {
  const expected = spec.Results.map((result) => expectedOf(spec.Input, result));
  return expected.length === found.length && expected.every((want) => found.some((got) => isSame(want, got)));
}

/** Some offsets of the Arabic specs do not quote their own text: then the text decides. */
function expectedOf(text: string, result: Spec['Results'][number]): Found {
  const [from, to] = [result.Start ?? -1, (result.End ?? -1) + 1];
  const isQuoted = from >= 0 && text.slice(from, to).toLowerCase() === result.Text.toLowerCase();
  const start = isQuoted ? from : text.toLowerCase().indexOf(result.Text.toLowerCase());
  const end = isQuoted ? to : start + result.Text.length;
  const span = { start: toCodePointOffset(text, start), end: toCodePointOffset(text, end) };
  const { value } = result.Resolution;
  if (value === undefined || value === null || value === 'null') return { ...span, low: null, high: null };
  const ends = /^[([](.*),(.*)[)\]]$/.exec(value);
  if (ends === null) return { ...span, low: Number.parseFloat(value), high: Number.parseFloat(value) };
  return { ...span, low: endOf(ends[1] ?? '', -Infinity), high: endOf(ends[2] ?? '', Infinity) };
}

function endOf(written: string, open: number): number {
  return written === '' ? open : Number.parseFloat(written);
}

function isSame(want: Found, got: Found): boolean {
  return (
    want.start === got.start &&
    want.end === got.end &&
    isClose(want.low, got.low) &&
    isClose(want.high, got.high)
  );
}

/** Where the specs have no lower end the engine says zero, or one hundred per cent where they have no upper. */
function isClose(want: number | null, got: number | null): boolean {
  if (want === null || got === null) return want === got;
  if (want === -Infinity) return got <= 0;
  if (want === Infinity) return got === Infinity || got === 1;
  return Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want));
}

function missOf(spec: Spec, set: NumberSet): Miss {
  return {
    set: set.name,
    id: spec.Input.slice(0, 20),
    expected: spec.Results.map((result) => `${result.Text}=${result.Resolution.value ?? ''}`).join('; '),
    found: set
      .read(spec.Input, set.language)
      .map(
        (got) =>
          `${String(got.start)}–${String(got.end)}=${String(got.low)}${got.high === got.low ? '' : `…${String(got.high)}`}`,
      )
      .join('; '),
    text: spec.Input,
  };
}

function row(
  name: string,
  file: string[],
  language: Language,
  target: number | undefined,
  read: NumberSet['read'],
  baseline: RegExp,
): NumberSet {
  const isHeldOut = language === 'ar' ? everyFourth : never;
  return { name, file, language, read, baseline, isHeldOut, ...(target === undefined ? {} : { target }) };
}

function everyFourth(index: number): boolean {
  return index % 4 === 3;
}

function never(): boolean {
  return false;
}
