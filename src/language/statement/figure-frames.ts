import { isAge } from '../figures/ages.js';
import { monthAt } from '../figures/dates.js';
import type { Figure } from '../figures/figure.js';
import type { Interval } from '../figures/intervals.js';
import { ordinalNames } from '../figures/ordinals.js';
import { WEEKDAYS } from '../lexicon/calendar.js';
import { CONCEPTS } from '../lexicon/concepts.js';
import { STOP_WORDS } from '../lexicon/function-words.js';
import { ORDINAL_ENDINGS } from '../lexicon/ordinals.js';
import type { Token } from '../text/tokens.js';
import { lightStem } from '../text/word-forms.js';
import { sensesOf } from '../text/word-relations.js';
import type { StatementReading } from './statement-reading.js';

/**
 * What a number is to the sentence around it: an `amount` of something, a `rank` in an order, the `score` of a match, part
 * of a `time`, or part of a `name` ("district 12").
 */
export type SlotKind = 'amount' | 'rank' | 'score' | 'time' | 'name';

/** A place in a sentence where a number stands. */
export interface Slot {
  kind: SlotKind;
  figure: Figure;
  /** As the text has it, for explanations where the figure itself says too little. */
  text: string;
}

/** A sentence without its numbers: two with one skeleton are the same in every word but those. */
export interface Frame {
  skeleton: string;
  slots: readonly Slot[];
}

const known = new WeakMap<StatementReading, Frame>();

/** The frame of a statement. */
export function frameOf(reading: StatementReading): Frame {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const frame = readFrame(reading);
  known.set(reading, frame);
  return frame;
}

/** Number and gender of what is counted change these, and nothing else. */
const AGREEING: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['was', 'is'],
  ['were', 'is'],
  ['have', 'has'],
  ['these', 'this'],
  ['those', 'that'],
]);
/** Words of a frame; longer texts are no single claims. */
const LONGEST = 80;

function readFrame({ tokens, figures }: StatementReading): Frame {
  const words: string[] = [];
  const slots: Slot[] = [];
  const starts = new Map<number, Figure>();
  const bounds = new Set<number>();
  for (const figure of figures) {
    if (figure.kind === 'unit') continue;
    starts.set(figure.from, figure);
    for (const at of figure.boundTokens) bounds.add(at);
  }
  let isCounted = false;
  for (let at = 0; at < tokens.length && words.length < LONGEST;) {
    const token = tokens[at];
    const figure = starts.get(at);
    if (figure !== undefined) {
      const to = endOf(tokens, figure);
      // "A third" and "a 14th" are both one of a row; "a third" alone reads like a part of a whole, too.
      if (words.at(-1) === 'a' || words.at(-1) === 'an') words.pop();
      slots.push({ kind: kindOf(tokens, figure, to), figure, text: textOf(tokens, figure.from, to) });
      words.push('#');
      if (figure.nounAt !== undefined) words.push(countedWord(tokens, figure.nounAt));
      isCounted = figure.nounAt === undefined;
      at = Math.max(to, at + 1);
      continue;
    }
    if (token !== undefined && token.kind !== 'sign' && !bounds.has(at)) {
      words.push(isCounted ? countedWord(tokens, at) : (AGREEING.get(token.text) ?? token.text));
      isCounted = false;
    }
    at += 1;
  }
  return { skeleton: words.join(' '), slots };
}

/** A noun in whatever number and case its figure asks for: جنود after three, جنديا after eleven. */
function countedWord(tokens: readonly Token[], at: number): string {
  const concept = CONCEPTS.matchAt(tokens, at)[0];
  const word = tokens[at]?.text ?? '';
  return concept?.end === at + 1 ? concept.value.key : lightStem(word);
}

/** After these words, however far, a number is how many, and no part of a name. */
const MEASURING = new Set(
  'عدد بلغ بلغت يبلغ تبلغ وصل وصلت حصيله الحصيله نسبه معدل سعر قيمه اصل مدي درجه عمر سن toll number total count rate price value temperature population age score average attendance magnitude index level part'.split(
    ' ',
  ),
);
/** Words of place before a noun without an article: "on hill 12", في محطة 7. */
const PLACING = new Set(
  'in on at near of from inside outside around under behind between through في علي من الي عند قرب داخل خارج عبر ضمن'.split(
    ' ',
  ),
);

/** "On hill 12": a noun that a number follows, and nothing that it could count, is one of many of its kind. */
function isOneOfKind(tokens: readonly Token[], { from, to }: Figure): boolean {
  const [placing, noun, after] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (placing === undefined || noun === undefined || !PLACING.has(placing.text)) return false;
  if (STOP_WORDS.has(noun.text) || noun.forms.some((form) => MEASURING.has(form))) return false;
  const isKnown = noun.text >= '\u0600' || sensesOf(noun.text) > 0;
  return isKnown && (after?.kind !== 'word' || STOP_WORDS.has(after.text));
}

/** "Windows 10", "Boeing 737", الطراز 12: a number behind a name, and before nothing that it could count. */
function isOfName(tokens: readonly Token[], figure: Figure): boolean {
  const { kind, unit, style, from, to, number, isAttributive } = figure;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (kind !== 'count' || unit !== 'one' || style !== 'digits' || isAttributive || number.from !== from)
    return false;
  if (before?.kind !== 'word' || before.sentence !== tokens[from]?.sentence) return false;
  if (CONCEPTS.matchAt(tokens, to).length > 0) return false;
  if (isOneOfKind(tokens, figure)) return true;
  if (before.text >= '\u0600') {
    if (!before.text.startsWith('ال') || CONCEPTS.matchAt(tokens, from - 1)[0]?.value.kind === 'person')
      return false;
    const isCounted = after?.kind === 'word' && after.text.endsWith('ا');
    return !isCounted && !tokens.slice(0, from).some(({ text }) => MEASURING.has(text));
  }
  const isPlural = after?.kind === 'word' && /[^s]s$/.test(after.text) && sensesOf(after.text) > 0;
  return (
    (before.capital || sensesOf(before.text) === 0) &&
    !STOP_WORDS.has(before.text) &&
    (!isPlural || before.capital)
  );
}

/** "3rd": the letters belong to the number. */
function endOf(tokens: readonly Token[], { to }: Figure): number {
  const next = tokens[to];
  return next !== undefined && !next.spaceBefore && ORDINAL_ENDINGS.has(next.text) ? to + 1 : to;
}

function kindOf(tokens: readonly Token[], figure: Figure, to: number): SlotKind {
  const isOrdinal = figure.kind === 'ordinal' || to > figure.to;
  if (isDay(tokens, figure, to)) return 'time';
  if (isOrdinal) return ordinalNames(tokens, figure.from, to) ?? 'rank';
  if (figure.kind === 'label') return labelKind(tokens, figure);
  return isOfName(tokens, figure) || isAge(tokens, figure) ? 'name' : 'amount';
}

/** "4 July", "July 4th", "Friday the 13th" */
function isDay(tokens: readonly Token[], { from, kind }: Figure, to: number): boolean {
  if (kind !== 'label' && kind !== 'ordinal') return false;
  const after = tokens[to]?.text === 'of' || tokens[to]?.text === 'من' ? to + 1 : to;
  if (monthAt(tokens, after) !== null || monthAt(tokens, from - 1) !== null) return true;
  const before = tokens[from - 1]?.text === 'the' ? tokens[from - 2] : tokens[from - 1];
  return before?.forms.some((form) => WEEKDAYS.has(form)) ?? false;
}

/** Years, times of day and dates in digits are times; 4-2 is a score; all other labels are names. */
function labelKind(tokens: readonly Token[], { from, to, number }: Figure): SlotKind {
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number';
  const sign = [to, from - 1].find(
    (at) => tokens[at]?.spaceBefore === false && ':/-.'.includes(tokens[at].text),
  );
  const isBeside = isNumber(to + 1) || isNumber(from - 2);
  const text = tokens[number.from]?.text ?? '';
  if (sign !== undefined && isBeside) {
    const isScore = tokens[sign]?.text === '-' && text.length <= 3;
    return isScore ? 'score' : tokens[sign]?.text === '.' ? 'name' : 'time';
  }
  const isYear = /^(?:1[6-9]|20)[0-9]{2}$/.test(text);
  const isHour = ['am', 'pm'].includes(tokens[to]?.text ?? '');
  return isYear || isHour ? 'time' : 'name';
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    text += (token.spaceBefore && text !== '' ? ' ' : '') + token.text;
  }
  return text;
}

/** How much of itself a number may be off that was converted from another unit, as 62 miles are from 100 km. */
const CONVERTED = 0.02;

/** A number as exactly as it is written: 8% may be 8.2%, and 3.2% is not 3.4%. Against another unit it may be rounded. */
export function asWritten(figure: Figure, other: Figure): Interval {
  const { written, value, approximate } = figure;
  if (written === null || value === null || approximate || written === 0) return figure;
  const own = decimals(written);
  const size = sizeOfUnit(figure);
  const isConverted = size !== sizeOfUnit(other);
  // Both are rounded alike: then what is written is what is meant.
  if (!isConverted && own >= decimals(other.written ?? written)) return figure;
  const digit = Math.abs(size) * 0.499 * 10 ** -own;
  const slack = isConverted ? Math.max(digit, Math.abs(value) * CONVERTED) : digit;
  return { ...figure, low: figure.low - slack, high: figure.high + slack };
}

/** In the base unit, as far as it tells one unit from another. */
function sizeOfUnit({ kind, value, written }: Figure): number {
  if (value === null || written === null || written === 0) return 1;
  if (kind === 'temperature') return value === written ? 1 : 5 / 9;
  return Number((value / written).toPrecision(6));
}

function decimals(written: number): number {
  return /\.(\d+)/.exec(String(written))?.[1]?.length ?? 0;
}
