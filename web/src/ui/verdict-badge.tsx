import { IconClockExclamation, IconGavel } from '@tabler/icons-react';
import type { VerdictSummary } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { Badge } from './badge.js';

/** The published rating, or that it was retracted, or that there is none yet. Every rating looks the same: the word says which. */
export function VerdictBadge({ verdict }: { verdict: VerdictSummary | null }) {
  const t = useWords();
  const { language } = useLanguage();
  if (!verdict) return <Badge tone="plain">{t('verdict.none')}</Badge>;
  if (!verdict.rating) {
    return (
      <Badge tone="caution" icon={IconGavel}>
        {t('verdict.kind.retraction')}
      </Badge>
    );
  }
  return (
    <>
      <Badge tone="accent" icon={IconGavel}>
        {verdict.rating.labels[language]}
      </Badge>
      {verdict.isStale && (
        <Badge tone="caution" icon={IconClockExclamation}>
          {t('verdict.stale')}
        </Badge>
      )}
    </>
  );
}
