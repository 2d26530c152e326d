/** The languages of the interface. The language of content is another matter: it travels with each text. */
export type UiLanguage = 'en' | 'ar';

export const UI_LANGUAGES: readonly UiLanguage[] = ['en', 'ar'];

/** Where the reader's choice is kept; public/first-paint.js reads the same key. */
const STORAGE_KEY = 'isnad.language';

/**
 * The one setting for digits: Western digits in both languages, as the newsrooms we write for print them.
 * An empty string would give each language its own.
 */
const NUMBERING = '-u-nu-latn';

/** Days before months in both languages. */
const FORMATS: Record<UiLanguage, string> = { en: 'en-GB', ar: 'ar' };

/** The locale to hand to Intl, for dates, numbers and plural forms. */
export function formatLocale(language: UiLanguage): string {
  return `${FORMATS[language]}${NUMBERING}`;
}

export function directionOf(language: UiLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language that first-paint.js put on the page. */
export function currentLanguage(): UiLanguage {
  return document.documentElement.lang === 'ar' ? 'ar' : 'en';
}

/** Puts the language on the page and remembers it for the next visit. */
export function applyLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be switched off in the browser. The choice then lasts until the page is left.
  }
}
