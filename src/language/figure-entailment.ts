import { eventDatesOf, saysDate, type EventDate } from './event-dates.js';
import { frameOf } from './figure-frames.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { areDisjoint, isWithin } from './intervals.js';
import { UNITS } from './lexicon/units.js';
import { foldForSearch } from './normalise.js';
import type { StatementReading } from './statement-reading.js';
import { alignWords, type Alignment } from './word-alignment.js';
import type { WordFinding } from './word-finding.js';
import { wordingOf, type ContentWord } from './wording.js';

/** Words that both must have beside the numbers. */
const LEAST_SHARED = 2;
/** So many words that both have make up for one that the first lacks. */
const WORDS_FOR_ONE = 4;
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/**
 * Whether all that the second statement says follows from the first, which says more: each of its numbers and dates, and
 * every word but the name of whom it is about, for which the first may have "it". Read from first to second; null where not.
 */
export function followsWithFigures(left: StatementReading, right: StatementReading): WordFinding | null {
  const dates = eventDatesOf(right);
  if (right.figures.length + dates.length === 0) return null;
  if (!dates.every((date) => isDated(date, eventDatesOf(left)))) return null;
  const stated = amountsOf(left);
  if (!amountsOf(right).every((amount) => stated.some((other) => saysFact(other, amount)))) return null;
  if (!namesSameNumbers(left, right, dates)) return null;
  const a = wordingOf(left);
  const b = wordingOf(right);
  if (a.negation.negators.size !== b.negation.negators.size || a.isSupposed !== b.isSupposed) return null;
  const { pairs, onlyB } = alignWords(a, b);
  const own = pairs.filter(({ relation }) => ['same', 'synonym', 'broader', 'narrower'].includes(relation));
  if (own.length < pairs.length || own.some((pair) => pair.a.denied !== pair.b.denied)) return null;
  const words = own.filter(({ b: word }) => !isNumber(word));
  const isDatedAlike = dates.some(({ event }) => event !== null);
  if (words.length < (isDatedAlike ? 1 : LEAST_SHARED)) return null;
  if (!figuresStandAlike(left, right, pairs)) return null;
  const said = new Set(words.map(({ b: word }) => word.text));
  const firstSaid = Math.min(...words.filter(({ b: word }) => !word.capital).map(({ b: word }) => word.at));
  const isBorn = dates.some(({ event }) => event?.key === 'birth' || event?.key === 'death');
  const brackets = bracketed(right);
  const open = onlyB.filter(
    (word) =>
      !isNumber(word) &&
      !said.has(word.text) &&
      !LIGHT.has(word.text) &&
      !brackets.has(word.at) &&
      !(word.capital && word.at < firstSaid) &&
      !(isBorn && isOfLife(word)),
  );
  return open.length <= words.length / WORDS_FOR_ONE && !open.some((word) => word.capital)
    ? { relation: 'agrees', basis: 'wording', score: 0.7, a: '', b: '' }
    : null;
}

/** They say no more than the verb "to be", or that a date or a number follows. */
const LIGHT: ReadonlySet<string> = new Set(
  'made make makes making up out given give gave gives get gets got located situated called named known total number went go goes become became year month day عام العام سنة شهر يوم بلغ بلغت عدد مجموع high wide long tall deep old ارتفاع عرض طول عمق'
    .split(' ')
    .map(foldForSearch),
);

/** What stands in brackets after a name only says which one is meant: "Dreamer (2005 film)". */
function bracketed({ tokens }: StatementReading): Set<number> {
  const inside = new Set<number>();
  let depth = 0;
  tokens.forEach(({ text }, at) => {
    if (text === '(') depth += 1;
    else if (text === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) inside.add(at);
  });
  return inside;
}

/** Tokens around a figure whose words belong to it, and how far they may stand from it in the other text. */
const BESIDE = 3;
const NEAR = 12;

/** What stands beside a number in the second stands near the same number in the first: 4.4 million live, and 420 were hanged. */
export function figuresStandAlike(
  left: StatementReading,
  right: StatementReading,
  pairs: Alignment['pairs'],
): boolean {
  return right.facts.every((fact) => {
    const { from, to } = fact.figure;
    const beside = pairs.filter(({ b }) => b.at >= from - BESIDE && b.at < to + BESIDE);
    const others = left.facts.filter((other) => saysFact(other, fact));
    return (
      others.length === 0 ||
      others.some(({ figure }) =>
        beside.every(({ a }) => a.at >= figure.from - NEAR && a.at < figure.to + NEAR),
      )
    );
  });
}

/** Dates and numbers are looked at by themselves. */
function isNumber({ text }: ContentWord): boolean {
  return /^[0-9]/.test(text) || ORDINAL_ENDINGS.has(text);
}

/** Brackets after a name say it without the word. */
function isOfLife({ text }: ContentWord): boolean {
  return ['born', 'died', 'death', 'birth'].includes(text) || /^(?:ولد|توفي|مات)/u.test(text);
}

/** The first dates the same happening alike; where it dates no such thing, any date of it will do. */
function isDated({ date, event }: EventDate, others: readonly EventDate[]): boolean {
  const same = others.filter((other) => event !== null && other.event?.key === event.key);
  if (same.length > 0) return same.some((other) => saysDate(other.date, date));
  return others.some((other) => saysDate(other.date, date) && !contradictsKey(event, other));
}

/** "Born in 1980" is no date of having graduated then. */
function contradictsKey(event: EventDate['event'], other: EventDate): boolean {
  return event !== null && other.event !== null && other.event.key !== event.key;
}

/** What a text gives as amounts, also of what it only describes: an 8,586-metre peak is 8,586 metres high. */
function amountsOf({ figures, facts, tokens }: StatementReading): Fact[] {
  const described = figures
    .filter(({ isAttributive }) => isAttributive)
    .map((figure): Fact => ({
      figure: inUnits(tokens, figure),
      population: null,
      outcomes: [],
      negated: false,
    }));
  return [...facts, ...described];
}

/** The unit behind the hyphen. */
function inUnits(tokens: StatementReading['tokens'], figure: Figure): Figure {
  const unit = UNITS.matchAt(tokens, figure.to + 1)[0]?.value;
  if (unit === undefined || figure.kind !== 'count') return figure;
  const { kind, base, factor, offset } = unit;
  const convert = (bare: number): number => bare * factor + offset;
  return { ...figure, kind, unit: base, low: convert(figure.low), high: convert(figure.high) };
}

function saysFact(one: Fact, other: Fact): boolean {
  const a = one.figure;
  const b = other.figure;
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (!haveOneHead(one, other)) return false;
  if (a.approximate || b.approximate) return !areDisjoint(a, b);
  return isWithin(a, b);
}

/** Sixteen members, and not sixteen countries. */
function haveOneHead(one: Fact, other: Fact): boolean {
  if (one.population === null || other.population === null) return true;
  const { heads } = other.population;
  const { population } = one;
  return heads.some((head) => population.heads.includes(head) || population.modifiers.includes(head));
}

/** Flight 417, third, and every other number that counts nothing and is no date. */
function namesSameNumbers(
  left: StatementReading,
  right: StatementReading,
  dates: readonly EventDate[],
): boolean {
  const valuesOf = (reading: StatementReading): (number | null)[] =>
    reading.figures.map(({ value }) => value);
  const has = new Set(valuesOf(left));
  return frameOf(right).slots.every(({ kind, figure }) => {
    if (kind === 'amount') return true;
    const isDate = dates.some(({ date }) => figure.from >= date.from && figure.to <= date.to);
    return isDate || has.has(figure.value) || isInName(right, figure.from);
  });
}

/** Uranium-235, the 14th Dalai Lama: a number of a name. */
function isInName({ tokens }: StatementReading, at: number): boolean {
  return [at - 1, at - 2, at + 1, at + 2].some((index) => tokens[index]?.capital === true) && at < 4;
}
