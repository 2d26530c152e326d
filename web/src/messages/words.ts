import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { UiLanguage } from './languages.js';
import type english from './en.json';

/** Every key of the interface's texts. A key that is missing from en.json does not compile. */
export type WordKey = keyof typeof english;

export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

/** Loads the texts of one language; each is a file of its own, fetched only by who reads it. */
export async function loadMessages(language: UiLanguage): Promise<Record<string, string>> {
  const file = language === 'ar' ? await import('./ar.json') : await import('./en.json');
  return file.default;
}

/** The interface's texts in the reader's language: `t('claims.title')`. */
export function useWords(): Words {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: key }, values), [formatMessage]);
}
