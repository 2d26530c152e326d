import { SHARES, UNCERTAIN } from '../../lexicon/reporters.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { isUncertain } from '../../wording/left-open.js';
import { sharedMatters } from '../../wording/matters-across.js';
import { areForCertainInOneOrder, namesIn } from '../../wording/names-across.js';
import { wordingOf, type ContentWord } from '../../wording/wording.js';
import { isSaidAcross } from '../matter/said-across.js';
import { matchEvents } from '../matter/same-event.js';

/** What is said, and the whole statement, of which it may be only what somebody denies. */
interface DeniedStatement {
  statement: { eventDate: string | null };
  reading: StatementReading;
  whole: StatementReading;
  isDoubt: boolean;
}

/** Names and things that both must name. */
const LEAST_SHARED = 3;
/** Words of whoever says it outright that the denial may lack. */
const MOST_ALONE = 1;

/**
 * Whether one statement says outright what another, in another language, says that somebody denies: «نفت الحكومة رفع الدعم
 * عن الخبز» and "the government lifted the subsidy on bread". All that is denied must be said, by whom the denial names,
 * and in one order: who denies bombing is not who was bombed.
 */
export function isDeniedAcross(affirmed: DeniedStatement, denied: DeniedStatement): boolean {
  const [said, denial] = [affirmed.reading, denied.whole];
  if (said.language === denial.language || denied.isDoubt || [said, denied.reading].some(isOpen))
    return false;
  if ([said, denied.reading].some(({ facts }) => facts.length > 0)) return false;
  const event = matchEvents(
    { reading: said, eventDate: affirmed.statement.eventDate },
    { reading: denial, eventDate: denied.statement.eventDate },
  );
  const { count } = sharedMatters(said, denied.reading);
  if (event.verdict !== 'same' || event.shared < LEAST_SHARED || count === 0) return false;
  if (event.shared === count || !isDoneByDenier(said, denial)) return false;
  if (unsaid(denied.reading, said).length > 0) return false;
  const alone = unsaid(said, denial);
  return alone.length <= MOST_ALONE && alone.every(({ capital, ordinal }) => !capital && ordinal === null);
}

const PASSIVE = new Set('was were is are been being by'.split(' '));

/** One name is of who did it and who denies it, unless it was done to somebody; several must stand in one order. */
function isDoneByDenier(said: StatementReading, denial: StatementReading): boolean {
  if (areForCertainInOneOrder(said, denial)) return true;
  const isPassive = [said, denial].some(({ tokens }) => tokens.some(({ text }) => PASSIVE.has(text)));
  return namesIn(said).length === 1 && namesIn(denial).length === 1 && !isPassive;
}

function unsaid(reading: StatementReading, other: StatementReading): ContentWord[] {
  return wordingOf(reading).words.filter((word) => !isSaidAcross(reading, word, other));
}

function isOpen(reading: StatementReading): boolean {
  const wording = wordingOf(reading);
  return (
    isUncertain(reading) ||
    wording.isCut ||
    wording.negation.negators.size > 0 ||
    reading.tokens.some(({ text }) => SHARES.has(text) || UNCERTAIN.has(text))
  );
}
