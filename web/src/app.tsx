import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client.js';
import { LanguageProvider } from './messages/language-provider.js';
import { directionOf, type UiLanguage } from './messages/languages.js';
import { createRouter } from './routes.js';
import { colourChoice, cssVariables, theme } from './theme.js';
import { ValidationWords } from './ui/validation-words.js';

type Props = { language: UiLanguage; messages: Record<string, string> };

export function App({ language, messages }: Props) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <DirectionProvider initialDirection={directionOf(language)}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colourChoice}
        defaultColorScheme="auto"
      >
        <LanguageProvider language={language} messages={messages}>
          <ValidationWords />
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <Notifications position="bottom-center" />
          </QueryClientProvider>
        </LanguageProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
