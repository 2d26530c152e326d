import { statementKeys } from '../statement/claim-keys.js';
import { readStatement } from '../statement/statement-reading.js';
import type { Language } from '../text/language.js';
import { wordKeys } from '../wording/word-keys.js';

/** Goes up whenever the same text may get other keys, so that stored ones are known to be stale. */
export const KEYS_VERSION: number = 7;

/**
 * Index keys of a claim, at most 26: what its figures count and say (`intercept|missile`, the same in every language),
 * and pairs of its rarest words. Two claims whose figures `compare` calls contradictory always share one of the first;
 * those whose words it does nearly always one of the second. So candidates come from an index and never from a scan.
 */
export function contradictionKeys(text: string, language: Language): string[] {
  const reading = readStatement(text, language);
  return [...statementKeys(reading), ...wordKeys(reading)];
}
