import { quantifierStep } from '../../figures/quantifier-words.js';
import { ADDS_NOTHING, WORLD } from '../../lexicon/superlatives.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import type { WordFinding } from '../../statement/word-finding.js';
import { reportingTokens } from '../../wording/reporting-frame.js';
import { areOfManyEvents, isHolderOfOne, isInUniqueSlot, isReport } from '../../wording/unique-slots.js';
import type { Alignment, WordPair } from '../../wording/word-alignment.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';

/** Words of a headline that must be the same for another country in it to be a contradiction. */
const LEAST_FOR_ENTITY = 4;

/**
 * Another country, side or commodity contradicts where only one can be it. Otherwise news tells of two events, while two
 * captions may describe one scene, or two.
 */
export function asOneEvent(
  finding: WordFinding,
  left: StatementReading,
  right: StatementReading,
  { pairs, onlyA, onlyB }: Alignment,
): WordFinding {
  const swapped = pairs.filter(isSwap);
  // "Most in Greece" and "few in Finland": of each something else is said.
  if (stepsOf(left) !== stepsOf(right)) return { ...finding, relation: 'compatible', score: 0.4 };
  const areHolders = swapped.some(({ a, b }) => isHolderOfOne(left, a) && isHolderOfOne(right, b));
  if (areHolders && (onlyA.some(narrows(left)) || onlyB.some(narrows(right))))
    return { ...finding, relation: 'compatible', score: 0.4 };
  const isUnique = swapped.every(({ a, b }) => isInUniqueSlot(left, a) && isInUniqueSlot(right, b));
  if (isUnique) return finding;
  const areOther = swapped.some(({ a, b }) => areOfManyEvents(a, b)) && (isReport(left) || isReport(right));
  return areOther
    ? { ...finding, relation: 'compatible', score: 0.4 }
    : { ...finding, presumesOneEvent: true };
}

/** A word that makes of what somebody holds another thing than the other side speaks of. */
function narrows(reading: StatementReading): (word: ContentWord) => boolean {
  const framed = reportingTokens(reading);
  return ({ at, text }) => !framed.has(at) && !WORLD.has(text) && !ADDS_NOTHING.has(text);
}

function stepsOf(reading: StatementReading): string {
  return wordingOf(reading).quantifiers.map(quantifierStep).join();
}

/** "Earthquake strikes Morocco" and "… Turkey": two events, as far as so few words can tell. */
export function isShortNews({ pairs }: Alignment): boolean {
  return pairs.length < LEAST_FOR_ENTITY && pairs.some(({ a }) => a.text >= '\u0600' || a.capital);
}

/** "Will host the cup in 2025": with the year, a few words tell which one it is. */
export function areInOneYear({ context: a }: StatementReading, { context: b }: StatementReading): boolean {
  return [...a.times.years].some((year) => b.times.years.has(year));
}

/** North and south are two sides before they are opposites. */
export function isSwap({ a, b, relation }: WordPair): boolean {
  return relation === 'exclusive' || (relation === 'opposite' && areOfManyEvents(a, b));
}
