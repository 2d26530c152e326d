import { IconClockExclamation, IconGavel } from '@tabler/icons-react';
import type { VerdictSummary } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Badge } from './badge.js';
import { RatingBadge } from './rating-badge.js';

/** The published rating, or that it was retracted, or that there is none yet. */
export function VerdictBadge({ verdict }: { verdict: VerdictSummary | null }) {
  const t = useWords();
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
      <RatingBadge rating={verdict.rating} />
      {verdict.isStale && (
        <Badge tone="caution" icon={IconClockExclamation}>
          {t('verdict.stale')}
        </Badge>
      )}
    </>
  );
}
