import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js';
import { BACK_WORDS, DAY_WORDS, PERIODS, SIDES, type Period } from '../lexicon/date-words.js';
import { ORDINAL_ENDINGS } from '../lexicon/ordinals.js';
import type { Token } from '../text/tokens.js';
import { withoutProclitics } from '../text/word-forms.js';
import { isYear, monthAt } from './dates.js';
import type { Figure, Run } from './figure.js';

/** A date as the first and the last day that it may mean, in days since 1970-01-01; open where nothing tells. */
export interface DateMention extends Run {
  low: number;
  high: number;
}

const DAY_SECONDS = 86_400;
const MILLISECONDS = 86_400_000;
const OPEN = { low: -Infinity, high: Infinity };

type Days = Pick<DateMention, 'low' | 'high'>;

/** Days since 1970-01-01 of `YYYY-MM-DD`, or null. */
export function dayNumber(date: string | null): number | null {
  const time = date === null ? NaN : Date.parse(date);
  return Number.isNaN(time) ? null : Math.floor(time / MILLISECONDS);
}

/** The dates that a text names, relative ones as seen from `today`, the day of the document. */
export function readDates(
  tokens: readonly Token[],
  figures: readonly Figure[],
  today: number | null,
): DateMention[] {
  const dates: DateMention[] = [];
  for (let index = 0; index < tokens.length;) {
    const date = readDate(tokens, index, today);
    if (date === null) {
      index += 1;
      continue;
    }
    dates.push(date);
    index = date.to;
  }
  const spans = figures.flatMap((figure) => countedBack(tokens, figure, today) ?? []);
  return [...dates.filter((date) => !spans.some((span) => overlap(span, date))), ...spans].sort(
    (a, b) => a.from - b.from,
  );
}

export function overlap(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to;
}

/** First words of every name that a date begins with: most words are done with here. */
const STARTS: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...WEEKDAYS.keys(), ...DAY_WORDS.keys(), ...SIDES.keys(), ...PERIODS.keys()].map(
    (name) => name.split(' ')[0] ?? '',
  ),
);

function readDate(tokens: readonly Token[], index: number, today: number | null): DateMention | null {
  const token = tokens[index];
  if (token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'word' && !token.forms.some((form) => STARTS.has(form))) return null;
  if (token.kind === 'number') {
    return inDigits(tokens, index) ?? dayAndMonth(tokens, index, today) ?? yearAlone(tokens, index);
  }
  return monthFirst(tokens, index, today) ?? relative(tokens, index, today);
}

/** 2024-04-13, 13/4/2024; 5/4/2024 may be either of two days. */
function inDigits(tokens: readonly Token[], index: number): DateMention | null {
  const sign = tokens[index + 1]?.text ?? '';
  const [a, b, c] = [0, 2, 4].map((offset) => partOf(tokens[index + offset]));
  if (!'-/.'.includes(sign || ' ') || tokens[index + 3]?.text !== sign) return null;
  if (a === undefined || b === undefined || c === undefined) return null;
  const run = { from: index, to: index + 5 };
  if (a >= 1000) return within(run, dayOf(a, b, c), dayOf(a, b, c));
  if (c < 1000) return null;
  const days = [dayOf(c, b, a), dayOf(c, a, b)].filter((day) => day !== null);
  return days.length === 0 ? null : { ...run, low: Math.min(...days), high: Math.max(...days) };
}

function partOf(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:[0-9]{1,2}|[12][0-9]{3})$/.test(token.text)
    ? Number(token.text)
    : undefined;
}

/** 13 April 2024, 4th of May, ١٣ أبريل/نيسان */
function dayAndMonth(tokens: readonly Token[], index: number, today: number | null): DateMention | null {
  const day = partOf(tokens[index]);
  if (day === undefined || day < 1 || day > 31) return null;
  let at = index + 1;
  if (ORDINAL_ENDINGS.has(tokens[at]?.text ?? '') && tokens[at]?.spaceBefore === false) at += 1;
  if (tokens[at]?.text === 'of' || tokens[at]?.text === 'من') at += 1;
  const month = monthAt(tokens, at);
  if (month === null) return null;
  return dated(tokens, index, monthEnd(tokens, at), month, day, today);
}

/** April 13, 2024; April 2024; in April */
function monthFirst(tokens: readonly Token[], index: number, today: number | null): DateMention | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  const at = monthEnd(tokens, index);
  const day = partOf(tokens[at]);
  if (day === undefined || day > 31) return dated(tokens, index, at, month, null, today);
  const isOrdinal = ORDINAL_ENDINGS.has(tokens[at + 1]?.text ?? '');
  return dated(tokens, index, isOrdinal ? at + 2 : at + 1, month, day, today);
}

/** After "أبريل/نيسان", "Jan." and the two words of تشرين الأول. */
function monthEnd(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  if (withoutProclitics(tokens[index]?.text ?? '').some((word) => word === 'كانون' || word === 'تشرين'))
    at += 1;
  if (tokens[at]?.text === '/' && monthAt(tokens, at + 1) !== null) return monthEnd(tokens, at + 1);
  return tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'number' ? at + 1 : at;
}

/** A month, with its year where one follows; else the nearest such time up to the day of the document. */
function dated(
  tokens: readonly Token[],
  from: number,
  end: number,
  month: number,
  day: number | null,
  today: number | null,
): DateMention | null {
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const year = /^[12][0-9]{3}$/.test(tokens[comma]?.text ?? '') ? Number(tokens[comma]?.text) : null;
  const to = year === null ? end : comma + 1;
  const daysIn = (some: number): Days | null => {
    const first = dayOf(some, month, day ?? 1);
    const last = day === null ? lastOf(some, month) : first;
    return first === null || last === null ? null : { low: first, high: last };
  };
  if (year === null && today === null) return { from, to, ...OPEN };
  const thisYear = new Date((today ?? 0) * MILLISECONDS).getUTCFullYear();
  const days = daysIn(year ?? thisYear);
  if (days === null) return null;
  if (year !== null || days.low <= (today ?? 0)) return { from, to, ...days };
  const before = daysIn(thisYear - 1);
  return before === null ? null : { from, to, ...before };
}

function yearAlone(tokens: readonly Token[], index: number): DateMention | null {
  const value = Number(tokens[index]?.text);
  if (!isYear(tokens, index, { from: index, end: index + 1, value, style: 'digits' })) return null;
  return within({ from: index, to: index + 1 }, dayOf(value, 1, 1), lastOf(value, 12));
}

/** Yesterday, last week, الشهر المقبل, on Monday */
function relative(tokens: readonly Token[], index: number, today: number | null): DateMention | null {
  const word = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  const forms = withoutProclitics(word);
  const period = PERIODS.get(word) ?? PERIODS.get(next);
  const isEnglish = word < '\u0600';
  const isSideFirst = isEnglish || word === 'هذا' || word === 'هذه';
  const side = SIDES.get(isSideFirst ? word : next);
  if (side !== undefined && period !== undefined && PERIODS.has(isSideFirst ? next : word))
    return { from: index, to: index + 2, ...periodOf(period, side, today) };
  const isThisDay = DAY_WORDS.has(word) && !SIDES.has(next);
  if (isThisDay) return { from: index, to: index + 1, ...around(today, DAY_WORDS.get(word) ?? 0) };
  const sided = isSideFirst && side !== undefined ? 1 : 0;
  const weekday =
    sided === 1
      ? WEEKDAYS.get(next)
      : forms.map((form) => WEEKDAYS.get(form)).find((day) => day !== undefined);
  if (weekday === undefined) return null;
  const hasSideAfter = !isEnglish && SIDES.has(next);
  const to = index + 1 + (sided === 1 || hasSideAfter ? 1 : 0);
  return { from: index, to, ...weekdayOf(weekday, side ?? 0, today) };
}

/** "three days ago", قبل شهرين: half a unit to either side where the unit is longer than a day. */
function countedBack(tokens: readonly Token[], figure: Figure, today: number | null): DateMention | null {
  if (figure.kind !== 'duration' || figure.value === null) return null;
  const isAgo = tokens[figure.to]?.text === 'ago';
  const isBack = BACK_WORDS.has(tokens[figure.from - 1]?.text ?? '');
  if (!isAgo && !isBack) return null;
  const run = { from: isBack ? figure.from - 1 : figure.from, to: isAgo ? figure.to + 1 : figure.to };
  if (today === null) return { ...run, ...OPEN };
  const days = figure.value / DAY_SECONDS;
  const unit = figure.written === null || figure.written === 0 ? 1 : days / figure.written;
  const slack = unit > 1 ? unit / 2 : 0;
  return { ...run, low: Math.round(today - days - slack), high: Math.round(today - days + slack) };
}

function around(today: number | null, days: number): Days {
  return today === null ? OPEN : { low: today + days, high: today + days };
}

/** Weeks begin on Monday. */
function periodOf(period: Period, side: number, today: number | null): Days {
  if (today === null) return OPEN;
  const date = new Date(today * MILLISECONDS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (period === 'week') {
    const monday = today - ((date.getUTCDay() + 6) % 7) + 7 * side;
    return { low: monday, high: monday + 6 };
  }
  if (period === 'year') return between(year + side, 1, year + side, 12);
  return between(year, month + side, year, month + side);
}

function between(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Days {
  return {
    low: Date.UTC(fromYear, fromMonth - 1, 1) / MILLISECONDS,
    high: Date.UTC(toYear, toMonth, 0) / MILLISECONDS,
  };
}

/** The latest such day up to today; "last" and "next" leave today out. `weekday` counts from Sunday, 1. */
function weekdayOf(weekday: number, side: number, today: number | null): Days {
  if (today === null) return OPEN;
  const back = (new Date(today * MILLISECONDS).getUTCDay() + 1 - weekday + 7) % 7;
  return around(today, side > 0 ? 7 - back : side < 0 && back === 0 ? -7 : -back);
}

function within(run: Run, low: number | null, high: number | null): DateMention | null {
  return low === null || high === null ? null : { ...run, low, high };
}

/** Null for the thirty-first of April. */
function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time / MILLISECONDS : null;
}

function lastOf(year: number, month: number): number {
  return Date.UTC(year, month, 0) / MILLISECONDS;
}
