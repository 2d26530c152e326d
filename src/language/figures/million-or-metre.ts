import { CONCEPTS } from '../lexicon/concepts.js';
import { CURRENCY_CODES, currencyOfSign } from '../lexicon/currencies.js';
import { LOCATIVES } from '../lexicon/function-words.js';
import { DIMENSIONS, IRREGULAR_PLURALS, MEASURED_IN_METRES } from '../lexicon/metre-words.js';
import { UNITS } from '../lexicon/units.js';
import type { Token } from '../text/tokens.js';

/** Words of a noun phrase that are looked at: "1.5m newly displaced Syrian refugees". */
const LONGEST_PHRASE = 4;
const RANGE = new Set(['to', '-', 'and', 'or']);
/** Nouns before a number that counts: "a population of 2m". */
const TOTALS = new Set('population number total audience workforce membership electorate'.split(' '));
/** How far before the number such a noun may stand. */
const TOTAL_REACH = 4;
/** What ends a noun phrase, besides words for a place. */
const ENDS = new Set(
  'of from to into onto with by for as than over under up down off above below away and or but is was has had'.split(
    ' ',
  ),
);
/** Of things that were counted more than one: "1.5m have fled". */
const PLURAL_VERBS = new Set(['were', 'are', 'have']);

/** Whether the small "m" at `at` means a million, and no metre: "1.5m people" and "£2m", but "a 2m wall". */
export function isMillion(tokens: readonly Token[], at: number): boolean {
  if (isMoney(tokens, at) || isTotal(tokens, at - 1)) return true;
  return !isOneThing(tokens, at - 2) && countsAfter(tokens, at + 1);
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  if (isCurrency(tokens[at - 2])) return true;
  // "$1.5m to 2m"
  const isRange = RANGE.has(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.text === 'm';
  return isRange && isCurrency(tokens[at - 5]);
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && (currencyOfSign(token.text) !== null || CURRENCY_CODES.has(token.text));
}

function isTotal(tokens: readonly Token[], number: number): boolean {
  const before = tokens.slice(Math.max(0, number - TOTAL_REACH), number);
  return before.some(({ text, clause }) => TOTALS.has(text) && clause === tokens[number]?.clause);
}

/** "a 2m fence" */
function isOneThing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'a';
}

function countsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  // "1m to 2m people", "1m of 2m people": what the second number counts.
  if (
    (RANGE.has(next.text) || next.text === 'of') &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 2]?.text === 'm'
  )
    return countsAfter(tokens, at + 3);
  if (PLURAL_VERBS.has(next.text) || (next.text === 'of' && tokens[at + 1]?.text === 'them')) return true;
  if (isCurrency(next) || isUnitInPlural(tokens, at)) return true;
  for (let index = at; index < at + LONGEST_PHRASE; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.clause !== next.clause) return false;
    if (DIMENSIONS.has(token.text) || ENDS.has(token.text) || LOCATIVES.has(token.text)) return false;
    if (isCounted(tokens, index)) return !MEASURED_IN_METRES.has(token.text);
  }
  return false;
}

/** "2m tonnes", "2m barrels" */
function isUnitInPlural(tokens: readonly Token[], at: number): boolean {
  const unit = UNITS.matchAt(tokens, at)[0];
  if (unit === undefined) return false;
  const last = tokens[unit.end - 1]?.text ?? '';
  return unit.value.kind === 'money' || last === 'feet' || /[a-z]{3}s$/.test(last);
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text >= '\u0600') return CONCEPTS.matchAt(tokens, at).length > 0;
  return IRREGULAR_PLURALS.has(text) || /[a-z]{2}[^s'u]s$/.test(text);
}
