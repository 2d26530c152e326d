import { statementKeys } from '../statement/claim-keys.js';
import { debunkOf } from '../statement/debunks.js';
import { readStatement } from '../statement/statement-reading.js';
import type { Language } from '../text/language.js';
import { acrossKeys } from '../wording/across-keys.js';
import { wordKeys } from '../wording/word-keys.js';

/** Goes up whenever the same text may get other keys, so that stored ones are known to be stale. */
export const KEYS_VERSION: number = 9;

/** Most keys that one text gets: an index entry each. */
const MOST_KEYS = 26;

/**
 * Index keys of a claim: what its figures count and say (`intercept|missile`), what it names (`=beirut&~fire`), both the same in
 * either language, and pairs of its rarest words. Two claims whose figures `compare` calls contradictory always share one of the
 * first; those whose words it does nearly always one of the others. So candidates come from an index and never from a scan.
 */
export function contradictionKeys(text: string, language: Language): string[] {
  const reading = readStatement(text, language);
  // What is called false is looked for, and not that somebody calls it so.
  const denied = debunkOf(reading, text)?.said;
  const said = denied === undefined ? reading : readStatement(denied, language);
  const keys = new Set([...statementKeys(reading), ...acrossKeys(said, reading), ...wordKeys(said)]);
  return [...keys].slice(0, MOST_KEYS);
}
