import { EXCLUSIVES } from '../lexicon/exclusive-kinds.js';
import { withoutProclitics } from '../text/word-forms.js';
import type { Alignment, WordPair } from './word-alignment.js';
import type { Wording } from './wording.js';

/**
 * Whether two names have changed places: "Ukraine gave Russia" and "Russia gave Ukraine" have the same words. In the
 * passive they do without another meaning.
 */
export function changePlaces(a: Wording, b: Wording, { pairs }: Alignment): boolean {
  if (a.hasBy !== b.hasBy) return false;
  const names = pairs.filter(({ relation }) => relation === 'same').filter(isName);
  return names.some((one) =>
    names.some((other) => one.a.at < other.a.at && one.b.at > other.b.at && one.a.text !== other.a.text),
  );
}

/** Arabic has no capitals: there, only nations are known for names. */
function isName({ a, b }: WordPair): boolean {
  if (a.text < '\u0600') return a.capital && b.capital;
  return withoutProclitics(a.text).some((form) =>
    EXCLUSIVES.get(form)?.some(({ kind }) => kind === 'nation'),
  );
}
