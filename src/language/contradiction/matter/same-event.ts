import type { Context } from '../../statement/context.js';
import { identifyDifferently } from '../../statement/identifying-words.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { sharedMatters } from '../../wording/matters-across.js';
import { nameOtherRounds, nameOthers, soundAlike } from '../../wording/names-across.js';

/** Whether two statements can be about the same event, and how much they share. */
export interface EventMatch {
  /** `different`: something names another event. `unclear`: nothing says so, and too little says the opposite. */
  verdict: 'same' | 'unclear' | 'different';
  /** What told them apart: `time`, `event_date`, `name`, `side`; or null. */
  reason: 'event_date' | 'time' | 'name' | 'side' | null;
  /** Each names a place or a side that the other does not, whatever else tells them apart. */
  isElsewhere: boolean;
  /** Share of the smaller context found in the larger, 0 to 1; null where one has no context. */
  overlap: number | null;
  /** Share of the larger context found in the smaller, 0 to 1. */
  closeness: number;
  /** Number of context words in common; across languages, of names and of things of news. */
  shared: number;
  /** Of these, the words that are not names. */
  sharedPlain: number;
  /** Both name the same names, as far as names can be told. */
  sameNames: boolean;
}

export interface DatedReading {
  reading: StatementReading;
  eventDate: string | null;
}

/** A context this small is only turns of phrase, and says nothing against being the same event. */
const BARE = 2;
/** Context in common that makes it one event, and that does where the day is known to be the same. */
const SAME_EVENT_OVERLAP = 1 / 3;
const SAME_DAY_OVERLAP = 1 / 5;
/** Qualifiers that place an event or a party: both sides naming different ones is another matter. */
const PLACING_FAMILIES = ['side', 'nation', 'leg'];

/**
 * Another time, day or side: another event, whatever words are shared. Which places and things are named tells less where
 * the words themselves are compared.
 */
export function isOfAnotherEvent({ verdict, reason }: EventMatch): boolean {
  return verdict === 'different' && reason !== 'name';
}

/** Whether the two are dated differently, by what they say or by what is noted of them. */
export function isOfAnotherTime({ reason }: EventMatch): boolean {
  return reason === 'event_date' || reason === 'time';
}

/** Compares what surrounds the facts. Symmetric. */
export function matchEvents(a: DatedReading, b: DatedReading): EventMatch {
  const left = a.reading.context;
  const right = b.reading.context;
  const sameLanguage = a.reading.language === b.reading.language;
  // Words cannot be compared across languages: there, names and the things of news have to do.
  const { shared, overlap } = sameLanguage ? commonWords(left, right) : commonMatters(a.reading, b.reading);
  const closeness = sameLanguage ? shared / Math.max(left.words.size, right.words.size, 1) : (overlap ?? 0);
  const isEnglish = sameLanguage && a.reading.language === 'en';
  // Across languages one of the things in common is the name.
  const sharedPlain = isEnglish
    ? shared - [...left.names].filter((name) => right.names.has(name)).length
    : sameLanguage
      ? shared
      : Math.max(0, shared - 1);
  const sameNames = !isEnglish || equal(left.names, right.names);
  const isOfOtherSide = PLACING_FAMILIES.some((family) =>
    differ(left.qualifiers.get(family), right.qualifiers.get(family)),
  );
  const isOfOtherPlace = sameLanguage && identifyDifferently(left.identifying, right.identifying);
  const verdictOf = (verdict: EventMatch['verdict'], reason: EventMatch['reason']): EventMatch => ({
    verdict,
    reason,
    isElsewhere: isOfOtherSide || isOfOtherPlace,
    overlap,
    closeness,
    shared,
    sharedPlain,
    sameNames,
  });
  if (a.eventDate !== null && b.eventDate !== null && a.eventDate !== b.eventDate)
    return verdictOf('different', 'event_date');
  if (timesDiffer(left, right) || isOutside(a.eventDate, right) || isOutside(b.eventDate, left))
    return verdictOf('different', 'time');
  if (isOfOtherSide) return verdictOf('different', 'side');
  if (isEnglish && namesDiffer(left.names, right.names)) return verdictOf('different', 'name');
  if (isOfOtherPlace) return verdictOf('different', 'name');
  if (!sameLanguage && foreignNames(a.reading, b.reading)) return verdictOf('different', 'name');
  const smaller = Math.min(left.words.size, right.words.size);
  const larger = Math.max(left.words.size, right.words.size);
  const isSameDay = a.eventDate !== null && a.eventDate === b.eventDate;
  if (overlap === null) return verdictOf(isSameDay || larger <= BARE ? 'same' : 'unclear', null);
  if (isSameDay && (smaller <= BARE || overlap >= SAME_DAY_OVERLAP)) return verdictOf('same', null);
  return verdictOf(overlap >= SAME_EVENT_OVERLAP ? 'same' : 'unclear', null);
}

function equal<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

function timesDiffer(a: Context, b: Context): boolean {
  return (
    differ(a.times.years, b.times.years) ||
    differ(a.times.days, b.times.days) ||
    differ(a.times.months, b.times.months) ||
    differ(a.times.weekdays, b.times.weekdays)
  );
}

/** A day that is noted of one side, and years or months that the other names, none of which it lies in. */
function isOutside(day: string | null, { times: { years, months } }: Context): boolean {
  if (day === null) return false;
  const [year, month] = day.split('-').map(Number);
  return differ(new Set([year]), years) || differ(new Set([month]), months);
}

/** Both name something, and nothing in common. */
function differ<T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): boolean {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  for (const item of a) if (b.has(item)) return false;
  return true;
}

/** Each side names something that the other does not, or both name and share nothing. */
function namesDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const common = [...a].filter((name) => b.has(name)).length;
  return common === 0 || (common < a.size && common < b.size && common < Math.max(a.size, b.size) / 2);
}

/** Across languages only the English side knows its names; at least half must sound like words of the other side. */
function foreignNames(a: StatementReading, b: StatementReading): boolean {
  if (nameOthers(a, b) || nameOtherRounds(a, b)) return true;
  const { all, found } = namesInCommon(a, b);
  return found < all / 2;
}

function commonWords(a: Context, b: Context): { shared: number; overlap: number | null } {
  const smaller = Math.min(a.words.size, b.words.size);
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return { shared, overlap: smaller === 0 ? null : shared / smaller };
}

function namesInCommon(a: StatementReading, b: StatementReading): { all: number; found: number } {
  return isArabic(a.context) ? soundAlike(b, a) : soundAlike(a, b);
}

/** Things that two statements of no name must both name, and their share, to be about one matter. */
const NAMELESS_MATTERS = 3;
const NAMELESS_SHARE = 0.75;

/** Names say whether it is one event; with them, what else both name makes that more certain. */
function commonMatters(a: StatementReading, b: StatementReading): { shared: number; overlap: number | null } {
  const { all, found } = namesInCommon(a, b);
  const { count, share, onlyLeft, onlyRight } = sharedMatters(a, b);
  // A blast in a market and a fire in a school of one town: of figures only the town is common.
  const isOther = a.facts.length > 0 && b.facts.length > 0 && onlyLeft.length > 0 && onlyRight.length > 0;
  const shared = (isOther ? Math.max(0, count - 1) : count) + timesInCommon(a.context, b.context);
  if (all > 0) return { shared: found + shared, overlap: found / all };
  return { shared, overlap: count >= NAMELESS_MATTERS && share >= NAMELESS_SHARE ? share : null };
}

/** A year that both name makes it more certain that it is one event. */
function timesInCommon({ times: a }: Context, { times: b }: Context): number {
  return [...a.years].some((year) => b.years.has(year)) ? 1 : 0;
}

function isArabic(context: Context): boolean {
  for (const word of context.allWords) return word >= '\u0600';
  return false;
}
