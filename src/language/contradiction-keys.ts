import { statementKeys } from './claim-keys.js';
import type { Language } from './language.js';
import { readStatement } from './statement-reading.js';

/** Goes up whenever the same text may get other keys, so that stored ones are known to be stale. */
export const KEYS_VERSION: number = 3;

/**
 * Language-neutral index keys of a claim (`intercept|missile`), at most 16. Two claims that `compare` calls
 * contradictory always share one, so candidates come from an index and never from a scan. No keys: nothing in the
 * claim can be compared by the rules of this version.
 */
export function contradictionKeys(text: string, language: Language): string[] {
  return statementKeys(readStatement(text, language));
}
