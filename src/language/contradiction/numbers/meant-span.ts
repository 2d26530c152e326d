import { foldedSet } from '../../lexicon/folded-set.js';
import type { Figure } from '../../figures/figure.js';
import type { Interval } from '../../figures/intervals.js';
import type { Fact } from '../../statement/fact.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { wordingOf } from '../../wording/wording.js';
import { spanOf } from './value-rules.js';

/** Words before a figure among which its negator stands, and what excepts it. */
const NEGATED_WITHIN = 12;
const EXCEPTED_WITHIN = 3;
const NEGATE = foldedSet("not no never n't لم لا لن ليس ليست");
const EXCEPT = foldedSet('but only except سوى إلا غير');
/** "Did not reach 100,000": there were fewer. */
const REACH = foldedSet('reach reached exceed exceeded top topped بلغ يبلغ تبلغ يصل تصل يتجاوز تتجاوز');
/** "None but dozens": so many times the least that a word such as "dozens" means, and no more. */
const FEW = 5;

/**
 * The numbers that a statement leaves possible, rounding allowed for: "no teachers but a few dozen" are few, and
 * «لم يستجب للدعوة … أكثر من ألفي معلم» is at most two thousand. Null where the figure itself is denied.
 */
export function meantSpan(fact: Fact, reading: StatementReading): Interval | null {
  const { figure, negated } = fact;
  const { tokens } = reading;
  const span = spanOf(figure, figure);
  const negator = negatorOf(figure, reading);
  if (!negated && negator === null) return span;
  if (
    tokens.slice(Math.max(0, figure.from - EXCEPTED_WITHIN), figure.from).some(({ text }) => EXCEPT.has(text))
  )
    return Number.isFinite(span.high) ? span : { ...span, high: span.low * FEW };
  if (negator !== null && isOpenAbove(figure)) return upTo(figure.low, figure);
  // "No ticket will cost less than 60", "did not get below minus 15".
  if (negator !== null && isOpenBelow(figure))
    return { low: figure.high, high: Infinity, lowInclusive: true, highInclusive: true };
  // "A third did not": what the share is of is turned, and not the share.
  if (figure.kind === 'share') return span;
  if (negator !== null && tokens.slice(negator, figure.from).some(({ text }) => REACH.has(text)))
    return upTo(figure.low, figure);
  return negated ? null : span;
}

function upTo(high: number, { kind }: Figure): Interval {
  return { low: kind === 'temperature' ? -Infinity : 0, high, lowInclusive: true, highInclusive: true };
}

/** Between a negator and a figure these begin something that is not denied: "did not say that more than 40 died". */
const OPENS = foldedSet(
  'that who whom which whose as when while after before because since if whether how and but only الذي التي الذين بعد قبل بسبب إثر عندما حين فيما بينما لأن مما',
);

/** Where the word stands that denies a figure with its verb; null where none does for certain. */
function negatorOf(figure: Figure, { tokens }: StatementReading): number | null {
  // What was read as a bound denies no more: «لم تتعد».
  const bound = Math.min(figure.from, ...figure.boundTokens);
  for (let at = bound - 1; at >= Math.max(0, bound - NEGATED_WITHIN); at -= 1) {
    const { text = '', clause } = tokens[at] ?? {};
    if (clause !== tokens[figure.from]?.clause || OPENS.has(text)) return null;
    // "Did not name the more than 40 dead."
    if (text === 'the' && at === bound - 1) return null;
    if (NEGATE.has(text)) return at;
  }
  return null;
}

/** The figure as it is meant: "no more than ten" where the text denies "more than ten". */
export function meantFigure(fact: Fact, reading: StatementReading): Figure {
  const { figure } = fact;
  const span = meantSpan(fact, reading);
  const isTurned = span !== null && (span.high === figure.low || span.low === figure.high);
  if (!isTurned || span.low === span.high) return figure;
  const { low, high, lowInclusive, highInclusive } = span;
  return { ...figure, low, high, lowInclusive, highInclusive };
}

/** Words that say that there were no more, or no fewer: beside the figure, or before it in its clause. */
const BESIDE = foldedSet('only just merely barely least most سوى إلا غير فقط الأقل الأكثر');
const LIMITING = /^(?:[وف])?(?:اقتصر|يقتصر|تقتصر)/u;

/**
 * Whether a figure is meant of all there were: "no more than ten", "only four women", «لم تحمل سوى ٦٨ راكبا». Eighty fans may have
 * been questioned and eleven charged, but not only eleven questioned.
 */
export function isOfAll({ figure }: Fact, { tokens }: StatementReading): boolean {
  const { low, high, from, to } = figure;
  if (low !== high && (low <= 0 || !Number.isFinite(high))) return true;
  return tokens.some(
    ({ text, clause }, at) =>
      clause === tokens[from]?.clause &&
      ((at < from && LIMITING.test(text)) ||
        (BESIDE.has(text) && at >= from - EXCEPTED_WITHIN && at < to + EXCEPTED_WITHIN)),
  );
}

/** Whether a statement denies something that is not the bound of a number. */
export function deniesBesideFigures(reading: StatementReading): boolean {
  const { negators, excepts } = wordingOf(reading).negation;
  return negators.size % 2 === 1 && !excepts && !reading.facts.some(({ figure }) => isOpenAbove(figure));
}

function isOpenBelow({ low, high, kind }: Figure): boolean {
  return high > low && (low === 0 || !Number.isFinite(low)) && Number.isFinite(high) && kind !== 'share';
}

function isOpenAbove({ low, high, kind }: Figure): boolean {
  const isOpen = !Number.isFinite(high) || (kind === 'share' && high === 1 && low > 0 && low < 1);
  return isOpen && Number.isFinite(low) && low !== 0;
}
