import { useDirection } from '@mantine/core';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { applyLanguage, directionOf, formatLocale, type UiLanguage } from './languages.js';
import { loadMessages } from './words.js';

type LanguageChoice = { language: UiLanguage; setLanguage: (next: UiLanguage) => Promise<void> };

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language of the interface, and the way to change it without loading the page again. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage outside of LanguageProvider');
  return choice;
}

type Props = { language: UiLanguage; messages: Record<string, string>; children: ReactNode };

export function LanguageProvider({ language: first, messages: firstMessages, children }: Props) {
  const [shown, setShown] = useState({ language: first, messages: firstMessages });
  const { setDirection } = useDirection();

  const setLanguage = useCallback(
    async (next: UiLanguage) => {
      const messages = await loadMessages(next);
      applyLanguage(next);
      setDirection(directionOf(next));
      setShown({ language: next, messages });
    },
    [setDirection],
  );
  const choice = useMemo(() => ({ language: shown.language, setLanguage }), [shown.language, setLanguage]);

  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={formatLocale(shown.language)} messages={shown.messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
