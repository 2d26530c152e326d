import type { SourceRef } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { ContentInline, nameFor } from './content.js';

/** A source's name in the reader's language where the registry has one. */
export function SourceName({ source, className }: { source: SourceRef; className?: string }) {
  const { language } = useLanguage();
  const name = nameFor(source.names, language);
  if (!name) return null;
  return (
    <ContentInline of={name} className={className}>
      {name.name}
    </ContentInline>
  );
}
