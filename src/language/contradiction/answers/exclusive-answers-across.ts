import { UNNAMED } from '../../lexicon/doers.js';
import type { Named } from '../../lexicon/names.js';
import type { StatementReading } from '../../statement/statement-reading.js';
import { nameSkeletons } from '../../text/name-skeleton.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { namesIn } from '../../wording/names-across.js';
import type { ContentWord } from '../../wording/wording.js';
import { areApartAcross } from './single-answers-across.js';

type Words = readonly ContentWord[];

/** Two places of the table of names of which none lies in the other. */
export function arePlacesAcross(
  left: StatementReading,
  a: Words,
  right: StatementReading,
  b: Words,
): boolean {
  const [one, other] = [namedAt(left, a), namedAt(right, b)];
  return one !== undefined && other !== undefined && areApartAcross(one, other);
}

function namedAt(reading: StatementReading, words: Words): Named | undefined {
  const run = namesIn(reading).find(({ start, end }) => words.some(({ at }) => at >= start && at < end));
  return run?.named.length === 1 ? run.named[0] : undefined;
}

/** Two names of two words and more of which no two sound alike. */
export function areNamesAcross(left: StatementReading, a: Words, right: StatementReading, b: Words): boolean {
  const [english, arabic] = left.language === 'en' ? [a, b] : [b, a];
  if (right.language === left.language || english.length < 2 || arabic.length < 2) return false;
  if (!english.every(({ capital }) => capital) || arabic.some(({ text }) => UNNAMED.has(text))) return false;
  const sounds = new Set(english.flatMap(({ text }) => nameSkeletons(text)));
  return !arabic.some(({ text }) =>
    withoutProclitics(text)
      .flatMap((form) => nameSkeletons(form))
      .some((skeleton) => sounds.has(skeleton) || sounds.has(skeleton.replace(/(?<=..)h$/, ''))),
  );
}
