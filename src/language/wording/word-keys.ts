import type { StatementReading } from '../statement/statement-reading.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import { lightStem } from '../text/word-forms.js';
import { sensesOf } from '../text/word-relations.js';
import { wordingOf, type ContentWord } from './wording.js';

/**
 * The rarest words of a statement that are paired into keys: four make six pairs. An Arabic word shows less how rare it is, so
 * that one more is needed.
 */
const RAREST = { en: 4, ar: 5 };
/** Letters of a name below which its consonants fit too many words. */
const LEAST_LETTERS = 3;

/**
 * Keys of what the words say: pairs of the rarest words. Two statements that are nearly the same, or that name the same
 * two things, share a pair; two of the same subject alone do not. Names have one form for both languages.
 */
export function wordKeys(reading: StatementReading): string[] {
  const rarest = new Map<string, number>();
  for (const word of wordingOf(reading).words) {
    const form = formOf(word);
    if (form.length > 1 && word.ordinal === null)
      rarest.set(form, Math.max(rarest.get(form) ?? 0, rarity(word)));
  }
  const forms = [...rarest]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, RAREST[reading.language])
    .map(([form]) => form)
    .sort();
  return forms.flatMap((one, index) => forms.slice(index + 1).map((other) => `${one}&${other}`));
}

/** Consonants, by which a name is found in the other script, too. */
function formOf({ text }: ContentWord): string {
  const stem = lightStem(text);
  const skeleton = nameSkeleton(stem);
  return skeleton.length >= LEAST_LETTERS ? skeleton : stem;
}

/**
 * How rare a word is, without counting a corpus: a common word has many senses in the dictionary, a name has none, and
 * long words are rarer than short ones.
 */
function rarity({ text, capital }: ContentWord): number {
  const length = Math.min(10, text.length) / 10;
  if (text >= '\u0600') return length;
  const senses = sensesOf(text);
  return (senses === 0 ? 2 : 1 / senses) + (capital ? 1 : 0) + length;
}
