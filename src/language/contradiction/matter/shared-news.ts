import type { StatementReading } from '../../statement/statement-reading.js';
import { isHearsay } from '../../wording/alleged-conflicts.js';
import { isTitle, matterWordsOf, meets, sharedMatters } from '../../wording/matters-across.js';
import { areInOneOrder, areNamedAlike, soundAlike } from '../../wording/names-across.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { areOpposedAcross } from './opposed-across.js';
import { isSaidAcross } from './said-across.js';
import type { EventMatch } from './same-event.js';

/** Names and things in common that make it one matter. */
const LEAST_SHARED = 3;
/** Of the things that the side with fewer names. */
const LEAST_OF_MATTERS = 0.5;
/** Things that both name where neither names a name. */
const LEAST_NAMELESS = 3;
/** Names of the English side that the other has, for each that it has not; nations aside. */
const LEAST_OF_NAMES = 3;

/**
 * Whether two statements of two languages are of one matter: they share names and things, and neither names something
 * in the place of what the other names.
 */
export function shareNewsAcross(left: StatementReading, right: StatementReading, event: EventMatch): boolean {
  if (isHearsay(left) || isHearsay(right)) return false;
  const { count, share, onlyLeft, onlyRight } = sharedMatters(left, right);
  // What is opposed of the very same matter is one more thing in common.
  const least = areAllMet(left, right) ? LEAST_SHARED - 1 : LEAST_SHARED;
  if (count === 0 || share < LEAST_OF_MATTERS || event.shared < least) return false;
  if (haveOtherTitles(left, right) || !areInOneOrder(left, right)) return false;
  const isNamed = event.shared > count;
  if (!isNamed && count < LEAST_NAMELESS) return false;
  const { all, found, nations } = left.language === 'en' ? soundAlike(left, right) : soundAlike(right, left);
  if (found - nations < LEAST_OF_NAMES * (all - found)) return false;
  return (
    onlyLeft.every((word) => isMetAcross(left, word, right)) ||
    onlyRight.every((word) => isMetAcross(right, word, left))
  );
}

/** Every word of either is said by the other, or opposed there. */
function areAllMet(left: StatementReading, right: StatementReading): boolean {
  const isMet = (reading: StatementReading, other: StatementReading): boolean =>
    wordingOf(reading).words.every(
      (word) => isSaidAcross(reading, word, other) || isMetAcross(reading, word, other),
    );
  return isMet(left, right) && isMet(right, left);
}

/** The other side has an opposite of it, or an outcome of the same family, or a name that sounds like it. */
function isMetAcross(reading: StatementReading, word: ContentWord, other: StatementReading): boolean {
  if (wordingOf(other).words.some(({ text }) => areOpposedAcross(word.text, text))) return true;
  if (areNamedAlike(reading, word.at, other)) return true;
  const families = reading.outcomes
    .filter(({ start, end }) => start <= word.at && word.at < end)
    .flatMap(({ outcomes }) => outcomes.map(({ family }) => family));
  return other.outcomes.some(({ outcomes }) => outcomes.some(({ family }) => families.includes(family)));
}

/** The president of a nation and its minister. */
function haveOtherTitles(left: StatementReading, right: StatementReading): boolean {
  const [a, b] = [matterWordsOf(left).filter(isTitle), matterWordsOf(right).filter(isTitle)];
  return a.some((title) => !meets(title, b)) && b.some((title) => !meets(title, a));
}
