import { isYear, monthAt } from '../figures/dates.js';
import type { Run } from '../figures/figure.js';
import { BIRTH, DATED_EVENTS, DEATH, type DatedEvent } from '../lexicon/dated-events.js';
import { ORDINAL_ENDINGS } from '../lexicon/ordinals.js';
import type { Token } from '../text/tokens.js';
import type { StatementReading } from './statement-reading.js';

/** A date as far as a text gives it. A decade is a span of years. */
export interface WrittenDate extends Run {
  from: number;
  to: number;
  /** First and last year; null where the text names none. */
  years: readonly [number, number] | null;
  month: number | null;
  day: number | null;
  /** `before` and `after` it, `from` it on ("not before"), `until` it ("by"); null for then. */
  bound: 'before' | 'after' | 'from' | 'until' | null;
}

/** A date, and what is said to have happened then, where that is known. */
export interface EventDate {
  date: WrittenDate;
  event: DatedEvent | null;
  /** The words that say what happened; null for dates in brackets, and where nothing is known. */
  said: Run | null;
}

const known = new WeakMap<StatementReading, readonly EventDate[]>();

/** The dates of a statement with what happened then. */
export function eventDatesOf(reading: StatementReading): readonly EventDate[] {
  const seen = known.get(reading);
  if (seen !== undefined) return seen;
  const dates = readEventDates(reading.tokens);
  known.set(reading, dates);
  return dates;
}

/** Tokens of a phrase in which nothing else can have happened. */
const LONGEST_PHRASE = 3;
/** Words between an event and its date. */
const REACH = 12;

function readEventDates(tokens: readonly Token[]): EventDate[] {
  const dates = readWrittenDates(tokens);
  if (dates.length === 0) return [];
  const events: { at: number; end: number; event: DatedEvent }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = DATED_EVENTS.matchAt(tokens, at)[0];
    if (match === undefined) continue;
    events.push({ at, end: match.end, event: match.value });
    // "A referendum on independence" is no independence.
    if (match.end - at <= LONGEST_PHRASE) at = match.end - 1;
  }
  return dates.map((date, index) => {
    const life = lifeOf(tokens, dates, index);
    if (life !== null) return { date, event: life, said: null };
    let nearest: { event: DatedEvent; said: Run; distance: number } | null = null;
    for (const { at, end, event } of events) {
      if (tokens[at]?.sentence !== tokens[date.from]?.sentence) continue;
      const distance = at < date.from ? date.from - end : at - date.to + 0.5;
      // Another date between them has the better claim.
      const isTaken = dates.some(
        (other) =>
          other !== date &&
          (at < date.from
            ? other.from >= end && other.to <= date.from
            : other.from >= date.to && other.to <= at),
      );
      if (
        !isTaken &&
        distance <= REACH &&
        (nearest === null || distance < nearest.distance || isLater(nearest, event, distance))
      )
        nearest = { event, said: { from: at, to: end }, distance };
    }
    return { date, event: nearest?.event ?? null, said: nearest?.said ?? null };
  });
}

/** Of two wordings of one happening that end alike, the shorter one: the longer may have a name inside. */
function isLater(
  nearest: { event: DatedEvent; distance: number },
  event: DatedEvent,
  distance: number,
): boolean {
  return distance === nearest.distance && event.key === nearest.event.key;
}

/** "(10 February 1894 – 29 December 1986)": between a name and what somebody was, a birth and a death. */
function lifeOf(tokens: readonly Token[], dates: readonly WrittenDate[], index: number): DatedEvent | null {
  if (isLife(tokens, dates[index], dates[index + 1])) return BIRTH;
  return isLife(tokens, dates[index - 1], dates[index]) ? DEATH : null;
}

/** Years that somebody of whom a text says both must have lived, so that a term of office is no life. */
const SHORTEST_LIFE = 15;

function isLife(
  tokens: readonly Token[],
  birth: WrittenDate | undefined,
  death: WrittenDate | undefined,
): boolean {
  const from = birth?.years?.[0];
  const to = death?.years?.[0];
  if (birth === undefined || death === undefined || from === undefined || to === undefined) return false;
  return (
    isDash(tokens, birth.to, death.from) && to - from >= SHORTEST_LIFE && opensBracket(tokens, birth.from)
  );
}

const DASHES = new Set(['-', '–', '—', '−']);

function isDash(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) if (!DASHES.has(tokens[at]?.text ?? '')) return false;
  return true;
}

const BRACKETS = new Set(['(', 'lrb', '[', ';']);

function opensBracket(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((index) => BRACKETS.has(tokens[index]?.text ?? ''));
}

const LINKS = new Set(['of', ',', 'من', '.']);

/** Days, months and years as they stand: "4 June 1992", "June of 1866", the 1970s, مطلع كانون الثاني ٢٠٢٥. */
export function readWrittenDates(tokens: readonly Token[]): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let at = 0; at < tokens.length;) {
    const date = readDate(tokens, at);
    if (date === null) at += 1;
    else {
      dates.push({ ...date, bound: boundOf(tokens, at) });
      at = date.to;
    }
  }
  return dates;
}

const BOUNDS: ReadonlyMap<string, 'before' | 'after' | 'from' | 'until'> = new Map([
  ['before', 'before'],
  ['قبل', 'before'],
  ['after', 'after'],
  ['بعد', 'after'],
  ['since', 'from'],
  ['from', 'from'],
  ['منذ', 'from'],
  ['اعتبارا', 'from'],
  ['by', 'until'],
  ['until', 'until'],
  ['till', 'until'],
  ['حتي', 'until'],
  ['بحلول', 'until'],
]);
const NOT = new Set(['not', 'لن', 'لا', 'لم', 'never', "won't", "n't"]);
const BOUND_REACH = 3;
const NOT_REACH = 12;

function boundOf(tokens: readonly Token[], from: number): WrittenDate['bound'] {
  for (let at = from - 1; at >= from - BOUND_REACH && tokens[at]?.clause === tokens[from]?.clause; at -= 1) {
    const bound = BOUNDS.get(tokens[at]?.text ?? '');
    if (bound === undefined) continue;
    // "Independence from Belmar in 1961": only beside it.
    if (tokens[at]?.text === 'from' && at < from - 1) continue;
    const before = tokens.slice(Math.max(0, at - NOT_REACH), at);
    const isDenied = before.some(({ text, clause }) => NOT.has(text) && clause === tokens[at]?.clause);
    if (!isDenied) return bound;
    return bound === 'before' || bound === 'until' ? 'from' : 'until';
  }
  return null;
}

function readDate(tokens: readonly Token[], from: number): Omit<WrittenDate, 'bound'> | null {
  const token = tokens[from];
  if (token === undefined || token.kind === 'sign') return null;
  let at = from;
  let day = dayAt(tokens, at);
  if (day !== null) at = skip(tokens, at + 1);
  const month = monthAt(tokens, at);
  if (month === null) {
    const years = yearsAt(tokens, from);
    return years === null ? null : { from, to: years.to, years: years.span, month: null, day: null };
  }
  at = monthEnd(tokens, at);
  if (day === null) {
    day = dayAt(tokens, at);
    if (day !== null) at = skip(tokens, at + 1, true);
  }
  const next = LINKS.has(tokens[at]?.text ?? '') ? at + 1 : at;
  const word = ['عام', 'سنه', 'year'].includes(tokens[next]?.text ?? '') ? next + 1 : next;
  const years = yearsAt(tokens, word);
  return { from, to: years?.to ?? at, years: years?.span ?? null, month, day };
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[0-9]{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** After the number of a day: its ending, and "of" before the month. */
function skip(tokens: readonly Token[], at: number, isAfterMonth = false): number {
  let next = at;
  if (ORDINAL_ENDINGS.has(tokens[next]?.text ?? '')) next += 1;
  if (!isAfterMonth && ['of', 'من'].includes(tokens[next]?.text ?? '')) next += 1;
  return next;
}

function monthEnd(tokens: readonly Token[], at: number): number {
  const isTwoWords = monthAt(tokens, at + 1) === null && /(?:كانون|تشرين)$/u.test(tokens[at]?.text ?? '');
  const end = isTwoWords ? at + 2 : at + 1;
  return tokens[end]?.text === '/' && monthAt(tokens, end + 1) !== null ? monthEnd(tokens, end + 1) : end;
}

/** 1992, the 1970s */
function yearsAt(
  tokens: readonly Token[],
  at: number,
): { to: number; span: readonly [number, number] } | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const year = Number(token.text);
  if (!isYear(tokens, at, { from: at, end: at + 1, value: year, style: 'digits' })) return null;
  const next = tokens[at + 1];
  const isGlued = next?.text === 's' || next?.text === "'s";
  const apostrophe = next?.text === "'" && tokens[at + 2]?.text === 's';
  if (year % 10 === 0 && (isGlued || apostrophe))
    return { to: at + (isGlued ? 2 : 3), span: [year, year + 9] };
  return { to: at + 1, span: [year, year] };
}

/** Whether no day is meant by both. */
export function areOtherDates(a: WrittenDate, b: WrittenDate): boolean {
  if (a.bound !== null || b.bound !== null) {
    const left = spanOf(a);
    const right = spanOf(b);
    return left !== null && right !== null && (left[1] < right[0] || right[1] < left[0]);
  }
  if (a.years !== null && b.years !== null && (a.years[1] < b.years[0] || b.years[1] < a.years[0]))
    return true;
  if (a.month !== null && b.month !== null && a.month !== b.month) return true;
  return a.day !== null && b.day !== null && a.day !== b.day;
}

const DAYS_A_MONTH = 31;
const DAYS_A_YEAR = 12 * DAYS_A_MONTH;

/** First and last day on a scale that only keeps the order. */
function spanOf({ years, month, day, bound }: WrittenDate): [number, number] | null {
  if (years === null) return null;
  const first = years[0] * DAYS_A_YEAR + ((month ?? 1) - 1) * DAYS_A_MONTH + (day ?? 1);
  const last = years[1] * DAYS_A_YEAR + ((month ?? 12) - 1) * DAYS_A_MONTH + (day ?? DAYS_A_MONTH);
  switch (bound) {
    case 'before':
      return [-Infinity, first - 1];
    case 'after':
      return [last + 1, Infinity];
    case 'from':
      return [first, Infinity];
    case 'until':
      return [-Infinity, last];
    case null:
      return [first, last];
  }
}

/** Whether the first says all that the second does. */
export function saysDate(a: WrittenDate, b: WrittenDate): boolean {
  if (areOtherDates(a, b) || (a.bound !== b.bound && b.bound === null)) return false;
  const hasYears =
    b.years === null || (a.years !== null && a.years[0] >= b.years[0] && a.years[1] <= b.years[1]);
  return hasYears && (b.month === null || a.month !== null) && (b.day === null || a.day !== null);
}
