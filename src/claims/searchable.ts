import { contradictionKeys, KEYS_VERSION } from '../language/contradiction/contradiction-keys.js';
import { engineLanguage } from '../language/text/language.js';
import { foldForSearch } from '../language/text/normalise.js';

interface Text {
  language: string;
  text: string;
}

/** What a claim is found by: derived from its texts, and stored beside them. */
export function searchable(texts: readonly Text[]): {
  searchText: string;
  contradictionKeys: string[];
  keysVersion: number;
} {
  const keys = texts.flatMap(({ language, text }) => {
    const read = engineLanguage(language);
    return read === null ? [] : contradictionKeys(text, read);
  });
  return {
    searchText: texts.map(({ text }) => foldForSearch(text)).join(' | '),
    contradictionKeys: [...new Set(keys)],
    keysVersion: KEYS_VERSION,
  };
}
