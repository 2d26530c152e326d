import type { ReactNode } from 'react';
import type { ClaimText, SourceName } from '../api/contract.js';
import type { UiLanguage } from '../messages/languages.js';

type Tagged = { language: string; direction: 'rtl' | 'ltr' };

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** The entry in the reader's language, or else the first one: for claims that is the original. */
export function inLanguage<T extends Tagged>(entries: T[], language: UiLanguage): T | null {
  return entries.find((entry) => primary(entry.language) === language) ?? entries[0] ?? null;
}

export function textFor(texts: ClaimText[], language: UiLanguage): ClaimText | null {
  return inLanguage(texts, language);
}

export function nameFor(names: SourceName[], language: UiLanguage): SourceName | null {
  return inLanguage(names, language);
}

type Props = { of: Tagged; children: ReactNode; className?: string };

/** A block of somebody's text, in its own language and direction, whatever those of the page. */
export function ContentBlock({ as: Tag = 'p', of, children, className }: Props & { as?: 'p' | 'h1' | 'h3' }) {
  return (
    <Tag lang={of.language} dir={of.direction} className={className}>
      {children}
    </Tag>
  );
}

/** The same inside a line: the piece cannot disturb the order of the words around it. */
export function ContentInline({ of, children, className }: Props) {
  return (
    <bdi lang={of.language} dir={of.direction} className={className}>
      {children}
    </bdi>
  );
}
