import { contradictionKeys, KEYS_VERSION } from '../language/contradiction-keys.js';
import { type Language } from '../language/language.js';
import { foldForSearch } from '../language/normalise.js';

interface Text {
  language: string;
  text: string;
}

/** The engine's name of a language, or null when it does not read it. `ar-EG` is read as `ar`. */
export function engineLanguage(tag: string): Language | null {
  const primary = tag.split('-')[0];
  return primary === 'ar' || primary === 'en' ? primary : null;
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
