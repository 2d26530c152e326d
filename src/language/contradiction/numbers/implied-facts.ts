import { zeroOf } from '../../figures/quantifiers.js';
import type { Figure } from '../../figures/figure.js';
import { readPopulation } from '../../figures/noun-phrase.js';
import { foldedSet } from '../../lexicon/folded-set.js';
import { GROUP_PARTS } from '../../lexicon/group-quantifiers.js';
import type { Fact } from '../../statement/fact.js';
import { oncePerReading } from '../../statement/once-per-reading.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { wordingOf } from '../../wording/wording.js';

/** What a statement counts without a number: shares, and that there is none of something. */
export const impliedFacts: (reading: StatementReading) => readonly Fact[] = oncePerReading((reading) => [
  ...impliedShares(reading),
  ...impliedNone(reading),
]);

/** Shares that words without a number name: "most of them", قلة من, "every one of the nine". */
function impliedShares(reading: StatementReading): Fact[] {
  const { tokens, figures, language } = reading;
  return tokens.flatMap((token, at): Fact[] => {
    if (token.kind !== 'word') return [];
    const [match] = GROUP_PARTS.matchAt(tokens, at);
    if (match === undefined || figures.some(({ from, to }) => from < match.end && at < to)) return [];
    if (match.end === at + 1 && !countsNoun(reading, at)) return [];
    const { low, high } = match.value;
    return [factOf(shareOf(at, match.end, low, high), reading, match.end, language)];
  });
}

/** "Most homes", and neither "the most profitable" nor "every year": of a known noun that is no time. */
function countsNoun({ tokens, language }: StatementReading, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'the' || before === 'after' || before.endsWith("'s")) return false;
  const population = readPopulation(tokens, at + 1, language);
  return population !== null && population.heads.every((head) => !head.includes(':'));
}

function shareOf(from: number, to: number, low: number, high: number): Figure {
  const run = { from, to };
  return {
    ...zeroOf(from, to),
    ...run,
    kind: 'share',
    unit: 'share',
    low,
    high,
    value: null,
    written: null,
    approximate: low !== high,
  };
}

/** Behind "no" these say something else than that there was none. */
const NOT_NONE = foldedSet('more less fewer longer later sooner matter doubt one other comment way');
/** Tokens from what denies to أي: لم يدخل المخيم أي مراقب. */
const ANY_WITHIN = 10;
const WITHOUT = foldedSet('دون بدون بلا');

/** "No grain ship left", "not a single one", «لم يدخل أي مراقب», «من دون أي تحذير»: none of what is named. */
function impliedNone(reading: StatementReading): Fact[] {
  const { tokens, figures, language } = reading;
  return tokens.flatMap((token, at): Fact[] => {
    const noun = language === 'en' ? nounOfNone(tokens, at) : nounOfAny(reading, at);
    if (
      noun === null ||
      NARROWS.has(tokens[noun + 1]?.text ?? '') ||
      figures.some(({ from, to }) => from < noun && at < to)
    )
      return [];
    return [factOf(zeroOf(at, noun), reading, noun, language)];
  });
}

/** Behind the noun these say of which of them there was none. */
const NARROWS = foldedSet('under over aged older younger who with from');

function nounOfNone(tokens: StatementReading['tokens'], at: number): number | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (first === 'no' && tokens[at + 1]?.kind === 'word' && !NOT_NONE.has(second)) return at + 1;
  if (first === 'not' && (second === 'one' || second === 'any')) return at + 2;
  return first === 'not' && second === 'a' && third === 'single' ? at + 3 : null;
}

function nounOfAny(reading: StatementReading, at: number): number | null {
  const { tokens } = reading;
  const [any, noun] = tokens.slice(at, at + 2);
  if (any?.text !== 'اي' || noun?.kind !== 'word') return null;
  const { negators } = wordingOf(reading).negation;
  const from = Math.max(0, at - ANY_WITHIN);
  const isDenied = tokens
    .slice(from, at)
    .some(
      ({ text, clause }, index) => clause === any.clause && (negators.has(from + index) || WITHOUT.has(text)),
    );
  return isDenied ? at + 1 : null;
}

function factOf(
  figure: Figure,
  { tokens }: StatementReading,
  noun: number,
  language: StatementReading['language'],
): Fact {
  return { figure, population: readPopulation(tokens, noun, language), outcomes: [], negated: false };
}
