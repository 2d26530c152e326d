import { IconClock, IconCircleCheck } from '@tabler/icons-react';
import type { EvidenceLink } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import css from './quote-state.module.css';

type Props = { anchor: EvidenceLink['anchor']; hasPage: boolean };

/** Whether the quoted words stand in the page as it was captured. Only what a person has to look at stands out. */
export function QuoteState({ anchor, hasPage }: Props) {
  const t = useWords();
  if (anchor === null) {
    if (!hasPage) return null;
    return (
      <span className={css.state}>
        <IconClock size={15} stroke={1.7} aria-hidden />
        {t('evidence.anchor.none')}
      </span>
    );
  }
  if (anchor.status === 'anchored') {
    return (
      <span className={css.state}>
        <IconCircleCheck size={15} stroke={1.7} aria-hidden />
        {t('evidence.anchor.anchored')}
      </span>
    );
  }
  return <Badge tone="caution">{t(`evidence.anchor.${anchor.status}`)}</Badge>;
}
