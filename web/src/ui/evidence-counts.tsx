import { IconSitemap } from '@tabler/icons-react';
import type { EvidenceCount } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import css from './evidence-counts.module.css';
import { STANCE_ICONS, STANCES } from './stance.js';

/**
 * How much evidence there is, by stance: icon, number and word, none louder than the others; and from how many origins,
 * for ten reports of one agency are one.
 */
export function EvidenceCounts({ count }: { count: EvidenceCount }) {
  const t = useWords();
  if (STANCES.every((stance) => count[stance] === 0)) {
    return <span className={css.none}>{t('evidence.none')}</span>;
  }
  return (
    <ul className={css.counts} aria-label={t('evidence.title')}>
      {STANCES.map((stance) => {
        const StanceIcon = STANCE_ICONS[stance];
        return (
          <li key={stance} className={count[stance] === 0 ? css.zero : undefined}>
            <StanceIcon size={15} stroke={1.6} aria-hidden />
            {t(`evidence.count.${stance}`, { count: count[stance] })}
          </li>
        );
      })}
      <li>
        <IconSitemap size={15} stroke={1.6} aria-hidden />
        {t('evidence.count.origins', { count: count.origins })}
      </li>
    </ul>
  );
}
