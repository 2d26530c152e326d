import { MONTHS, WEEKDAYS, YEAR_WORDS } from '../lexicon/calendar.js';
import { HAPPENINGS, PART_WORDS, REPORTING, TELLING } from '../lexicon/happenings.js';
import { PERIODS } from '../lexicon/periods.js';
import type { StatementReading } from '../statement/statement-reading.js';
import { withoutProclitics } from '../text/word-forms.js';
import { meansNearlySame } from '../text/word-relations.js';
import { alignWords } from './word-alignment.js';
import { wordingOf, type ContentWord, type Wording } from './wording.js';

/** How much of what two statements say besides what is compared must be the same. */
export type Closeness =
  /** Of a thing that has one length or one toll: one side may say more of where it is. */
  | 'one thing'
  /** Of what changes from year to year, or is said of a group: nothing else may be said on one side only. */
  | 'every word';

export interface Alike {
  closeness: Closeness;
  /** Words that both must have; two where nothing else is said. */
  leastShared?: number;
  /** Each seems to name a place or a thing that the other does not: then neither may say anything of its own. */
  isElsewhere: boolean;
}

export interface RestOf {
  reading: StatementReading;
  /** Tokens that are compared by themselves. */
  taken: ReadonlySet<number>;
  /** Words that add nothing beside these. */
  idle: ReadonlySet<string>;
}

/** Words that both must have. */
const LEAST_SHARED = 2;
/** Words that one side may have alone, where it says more of where or what the thing is. */
const MOST_MORE = 6;
/** Words that both must have for each side to say something of its own. */
const SHARED_FOR_BOTH = 4;
const SHARE_FOR_BOTH = 0.66;

/** Whether two statements, without what is compared, are about one and the same. */
export function areOfOneMatter(
  one: RestOf,
  other: RestOf,
  { closeness, leastShared = LEAST_SHARED, isElsewhere }: Alike,
): boolean {
  const [a, b] = [restOf(one, closeness), restOf(other, closeness)];
  if (a.words.length === 0 || b.words.length === 0) return false;
  const { pairs, onlyA, onlyB } = alignWords(a, b);
  if (!pairs.every(({ relation }) => meansNearlySame(relation))) return false;
  if (deniesMore(one) !== deniesMore(other)) return false;
  if (countHappenings(onlyA) > 0 && countHappenings(onlyB) > 0) return false;
  if (![onlyA, onlyB].every((words) => words.every((word) => !isPart(word)))) return false;
  const isEnglish = one.reading.language === 'en';
  const named = isEnglish ? pairs.filter(({ a: word, b: with_ }) => word.capital && with_.capital).length : 0;
  const least = Math.min(a.words.length, b.words.length);
  if (pairs.length < leastShared || (isEnglish && named === 0 && (pairs.length < 3 || pairs.length < least)))
    return false;
  const extras = onlyA.length + onlyB.length;
  if (closeness === 'every word') return extras === 0;
  if (onlyA.length > 0 && onlyB.length > 0) {
    if (isElsewhere) return false;
    if (onlyA.some(({ capital }) => capital) && onlyB.some(({ capital }) => capital)) return false;
    return pairs.length >= SHARED_FOR_BOTH && pairs.length / least >= SHARE_FOR_BOTH && extras <= MOST_MORE;
  }
  return extras <= MOST_MORE;
}

/** Words of a statement that say of what it is, with one name for each happening. */
export function restOf({ reading, taken, idle }: RestOf, closeness: Closeness): Wording {
  const wording = wordingOf(reading);
  const when = timeTokens(reading);
  const words = wording.words.flatMap((word): ContentWord[] => {
    if (taken.has(word.at) || when.has(word.at) || isIdle(word, idle, closeness)) return [];
    const happening = withoutProclitics(word.text).flatMap((form) => HAPPENINGS.get(form) ?? [])[0];
    return [happening === undefined ? word : { ...word, text: happening }];
  });
  return { ...wording, words };
}

function isIdle({ text, capital }: ContentWord, idle: ReadonlySet<string>, closeness: Closeness): boolean {
  if (/^[0-9]/.test(text)) return false;
  const light = closeness === 'one thing' ? TELLING : REPORTING;
  return withoutProclitics(text).some((form) => idle.has(form) || (!capital && light.has(form)));
}

const RELATIVE_TIMES = new Set(
  'last year month week this ago day today yesterday عام العام سنة السنة الماضي الماضية الجاري الحالي شهر الشهر يوم الأسبوع'.split(
    ' ',
  ),
);

/** Months of two words: كانون الأول, تشرين الثاني. */
const TWIN_MONTHS = new Set(['كانون', 'تشرين']);

/** Tokens that say when: times are compared by themselves. */
export function timeTokens({ tokens }: StatementReading): Set<number> {
  const found = new Set<number>();
  tokens.forEach((token, at) => {
    const names = [token.text, ...withoutProclitics(token.text)];
    const isDay = names.some((name) => WEEKDAYS.has(name) || YEAR_WORDS.has(name));
    const isMonth = names.some((name) => MONTHS.has(name)) && (token.text >= '\u0600' || token.capital);
    const isYear = /^(?:1[6-9]|20)[0-9]{2}$/.test(token.text);
    if (isDay || isMonth || isYear || RELATIVE_TIMES.has(token.text)) found.add(at);
    for (const { end } of PERIODS.matchAt(tokens, at))
      for (let inside = at; inside < end; inside += 1) found.add(inside);
    if (TWIN_MONTHS.has(token.text) && /^ال(?:اول|ثاني)$/u.test(tokens[at + 1]?.text ?? '')) {
      found.add(at);
      found.add(at + 1);
    }
    if (isMonth) for (const near of [at - 1, at + 1]) if (tokens[near]?.kind === 'number') found.add(near);
  });
  return found;
}

/** Something outside what is compared is denied. */
function deniesMore({ reading, taken }: RestOf): boolean {
  return [...wordingOf(reading).negation.negators].some((at) => !taken.has(at));
}

function countHappenings(words: readonly ContentWord[]): number {
  return words.filter(({ text }) => HAPPENINGS.has(text)).length;
}

/** One of several, or a part: the first phase, the northern district. */
function isPart({ text, ordinal }: ContentWord): boolean {
  return ordinal !== null || withoutProclitics(text).some((form) => PART_WORDS.has(form));
}

/** Whether two statements speak of one time: each names the same years, months and days, and the same stretch of time. */
export function areOfOneTime(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [left.context.times, right.context.times];
  return (
    areSame(a.years, b.years) &&
    areSame(a.months, b.months) &&
    areSame(a.weekdays, b.weekdays) &&
    areSame(periodsOf(left), periodsOf(right))
  );
}

/** Both name the same year, or neither names one: a fire without a year is not the one of 2011. */
export function areOfOneYear({ tokens: a }: StatementReading, { tokens: b }: StatementReading): boolean {
  const yearsOf = (tokens: StatementReading['tokens']): Set<string> =>
    new Set(tokens.flatMap(({ text }) => (/^(?:1[6-9]|20)[0-9]{2}$/.test(text) ? [text] : [])));
  return areSame(yearsOf(a), yearsOf(b));
}

/** Neither names a stretch of time that the other names otherwise. */
export function mayBeOfOneTime(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [periodsOf(left), periodsOf(right)];
  return a.size === 0 || b.size === 0 || areSame(a, b);
}

function periodsOf({ tokens }: StatementReading): Set<number> {
  return new Set(tokens.flatMap((_, at) => PERIODS.matchAt(tokens, at).map(({ value }) => value)));
}

function areSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
