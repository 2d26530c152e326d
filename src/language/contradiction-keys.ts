import type { Language } from './language.js';

/** Goes up whenever the same text may get other keys, so that stored ones are known to be stale. */
export const KEYS_VERSION: number = 1;

/** Language-neutral index keys of a claim. */
export function contradictionKeys(text: string, language: Language): string[] {
  void text;
  void language;
  return [];
}
