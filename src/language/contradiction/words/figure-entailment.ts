import { DATED_EVENTS } from '../../lexicon/dated-events.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { ORDINAL_ENDINGS } from '../../lexicon/ordinals.js';
import { endsSpan } from '../../statement/date-spans.js';
import { eventDatesOf, saysDate, type EventDate } from '../../statement/event-dates.js';
import type { Fact } from '../../statement/fact.js';
import { frameOf } from '../../statement/figure-frames.js';
import { impliedWords } from '../../statement/implied-words.js';
import { amountsOf, saysFact } from '../../statement/stated-amounts.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { meansNearlySame, relateWords } from '../../text/word-relations.js';
import { countsOthers, datesReport, isAlleged, makesSourceDoer } from '../../wording/reported-parts.js';
import { isVerbOf, namesSubject } from '../../wording/sentence-subject.js';
import { changesVoice } from '../../wording/voice.js';
import { alignWords, type Alignment, type WordPair } from '../../wording/word-alignment.js';
import { exchangesParts } from '../../wording/word-order.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { leavesOutTooMuch, namesAnother } from './wording-entailment.js';

/** Words that both must have beside the numbers. */
const LEAST_SHARED = 2;
/** So many words that both have make up for one that the first lacks. */
const WORDS_FOR_ONE = 4;
/** Words that the second may leave out and still be the first one in another order. */
const NEARLY_WHOLE = 2;

/**
 * Whether all that the second statement says follows from the first, which says more: each of its numbers and dates, and
 * every word but the name of whom it is about, for which the first may have "it". Read from first to second; null where not.
 */
export function followsWithFigures(left: StatementReading, right: StatementReading): WordFinding | null {
  const dates = eventDatesOf(right);
  if (right.figures.length + dates.length === 0) return null;
  const datesOfMatter = eventDatesOf(left).filter(({ date }) => !datesReport(left, date.from));
  const spans = dates.map((date) => endsSpan(date, left, saysDate));
  if (!dates.every((date, at) => spans[at] ?? isDated(date, datesOfMatter))) return null;
  if (left.tokens.some(({ text }) => EACH_OF_ROW.has(text))) return null;
  const stated = amountsOf(left);
  const isStated = (amount: Fact): boolean =>
    stated.some(
      (other) => saysFact(other, amount) && countsOthers(left, other) === countsOthers(right, amount),
    );
  if (!amountsOf(right).every(isStated)) return null;
  if (!namesSameNumbers(left, right, dates)) return null;
  const a = wordingOf(left);
  const b = wordingOf(right);
  if (b.negation.negators.size > a.negation.negators.size || a.isSupposed !== b.isSupposed) return null;
  const alignment = alignWords(a, b);
  const isEnglish = right.language === 'en';
  const implied = impliedWords(left, right);
  const { onlyB } = alignment;
  const pairs = alignment.pairs.filter((pair) => pair.relation === 'same' || !implied.has(pair.b.at));
  const own = pairs.filter(({ relation }) => meansNearlySame(relation));
  if (own.length < pairs.length || own.some(isDeniedInOne)) return null;
  if (namesAnother(a, b, alignment)) return null;
  if (leavesOutTooMuch(a, b, alignment) || makesSourceDoer(left, right, alignment)) return null;
  if (changesVoice(a, b, pairs) || isAlleged(left, right, pairs)) return null;
  if (isEnglish && alignment.onlyA.length <= NEARLY_WHOLE && exchangesParts(a, b, pairs)) return null;
  const words = own.filter(({ b: word }) => !isNumber(word));
  const isDatedAlike = dates.some(({ event }) => event !== null);
  if (words.length + implied.size < (isDatedAlike ? 1 : LEAST_SHARED)) return null;
  if (!figuresStandAlike(left, right, pairs)) return null;
  const said = new Set(words.map(({ b: word }) => word.text));
  const isBorn = dates.some(({ event }) => event?.key === 'birth' || event?.key === 'death');
  const brackets = bracketed(right);
  const open = onlyB.filter(
    (word) =>
      !isNumber(word) &&
      !said.has(word.text) &&
      !implied.has(word.at) &&
      !(isEnglish && a.words.some((other) => meansNearlySame(relateWords(other.text, word.text)))) &&
      !LIGHT.has(word.text) &&
      !brackets.has(word.at) &&
      !namesSubject(word, a, b, words) &&
      !(isBorn && isOfLife(word)) &&
      !(spans.includes(true) && isBeginningOrEnd(word, right)),
  );
  return open.length <= words.length / WORDS_FOR_ONE &&
    !open.some((word) => word.capital || isVerbOf(word, b))
    ? { relation: 'agrees', basis: 'wording', score: 0.7, a: '', b: '' }
    : null;
}

/** A name or a day is not denied where something is denied of it. */
function isDeniedInOne({ a, b }: WordPair): boolean {
  return !a.capital && !isNumber(a) && a.denied !== b.denied;
}

/** With them the order tells which number is whose: "21 and 18 months, respectively". */
const EACH_OF_ROW: ReadonlySet<string> = foldedSet('respectively التوالي الترتيب');

/** The word by which a date is a beginning or an end. */
function isBeginningOrEnd({ at }: ContentWord, { tokens }: StatementReading): boolean {
  return DATED_EVENTS.matchAt(tokens, at).some(
    ({ value }) => value.key === 'beginning' || value.key === 'end',
  );
}

/** They say no more than the verb "to be", or that a date or a number follows. */
const LIGHT: ReadonlySet<string> = foldedSet(
  'made make makes making up out given give gave gives get gets got located situated called named known total number went go goes become became year month day عام العام سنة شهر يوم بلغ بلغت عدد مجموع high wide long tall deep old ارتفاع عرض طول عمق',
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
const NEAR = 16;

/** What stands beside a number in the second stands near the same number in the first: 4.4 million live, and 420 were hanged. */
export function figuresStandAlike(
  left: StatementReading,
  right: StatementReading,
  pairs: Alignment['pairs'],
): boolean {
  return right.facts.every((fact) => {
    const { from, to } = fact.figure;
    // Whom it is about may be named far away.
    const beside = pairs.filter(({ b }) => b.at >= (b.capital ? from : from - BESIDE) && b.at < to + BESIDE);
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
