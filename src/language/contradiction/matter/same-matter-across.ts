import { HAPPENING_ROWS, PART_WORDS } from '../../lexicon/happenings.js';
import { withoutProclitics } from '../../text/word-forms.js';
import { restOf, type RestOf } from '../../wording/same-matter.js';
import type { ContentWord } from '../../wording/wording.js';
import { isSaidAcross } from './said-across.js';

/** Words that both must have, a name among them, and that one side may have alone. */
const LEAST_SHARED = 2;
const MOST_ALONE = 1;

/**
 * As `areOfOneMatter`, of two languages: all names of either are known or sound alike in the other, and all things but one
 * have a word there.
 */
export function areOfOneMatterAcross(one: RestOf, other: RestOf): boolean {
  const sides = [
    { own: one, against: other },
    { own: other, against: one },
  ];
  return sides.every(({ own, against }) => {
    const { words, negation } = restOf(own, 'one thing');
    if ([...negation.negators].some((at) => !own.taken.has(at))) return false;
    const alone = words.filter((word) => !isSaid(own, word, against));
    if (alone.some((word) => word.capital || word.ordinal !== null || isPart(word))) return false;
    return words.length - alone.length >= LEAST_SHARED && alone.length <= MOST_ALONE;
  });
}

function isSaid({ reading }: RestOf, word: ContentWord, against: RestOf): boolean {
  const rows = rowsOf(word);
  return (
    isSaidAcross(reading, word, against.reading) ||
    (rows.length > 0 &&
      restOf(against, 'one thing').words.some((other) => rowsOf(other).some((row) => rows.includes(row))))
  );
}

function rowsOf({ text }: ContentWord): number[] {
  return withoutProclitics(text).flatMap((form) => HAPPENING_ROWS.get(form) ?? []);
}

function isPart({ text }: ContentWord): boolean {
  return withoutProclitics(text).some((form) => PART_WORDS.has(form));
}
