import { foldForSearch } from '../text/normalise.js';

/** Words of a name that the other side may leave out. */
export const MOST_NAMES_LEFT_OUT = 3;

/** Words that say of how many something is said, from some to all. */
const STEPS: readonly string[] = [
  'some several few someone somebody something sometimes occasionally بعض بعضهم أحيانا',
  'many numerous often frequently العديد كثير كثيرون كثيرا',
  'most mostly usually majority معظم معظمهم أغلب أغلبية غالبية غالبا',
  'all every everyone everybody everything each always كل جميع كافة جميعهم كلهم دائما',
];

const VALUES: ReadonlyMap<string, number> = new Map(
  STEPS.flatMap((words, step) => words.split(' ').map((word) => [foldForSearch(word), step] as const)),
);
const ALL = STEPS.length - 1;

/** How far a word goes from some (0) to all (3); null where it is no quantifier. */
export function quantifierStep(word: string): number | null {
  return VALUES.get(word) ?? null;
}

export function isUniversal(word: string): boolean {
  return VALUES.get(word) === ALL;
}

/** The one quantity that a sentence names; null for none or several, where it is not known which belongs to what. */
export function quantityOf(words: readonly string[]): number | null {
  const [word, ...others] = words;
  return word === undefined || others.length > 0 ? null : quantifierStep(word);
}
