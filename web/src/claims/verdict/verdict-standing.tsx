import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import type { ClaimPage } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import { recheckAnchor } from '../rechecks/recheck-anchor.js';
import css from './verdict-panel.module.css';

/** That the verdict is being checked again, or when it was last found to hold. Takes no side: nothing is decided. */
export function VerdictStanding({ claim: { verdict, rechecks } }: { claim: ClaimPage }) {
  const t = useWords();
  if (!verdict?.rating) return null;
  const { underRecheck, lastCheckedAt } = verdict;
  if (underRecheck) {
    const { recheckId, since } = underRecheck;
    return (
      <section className={css.recheck} aria-label={t('verdict.underRecheck')}>
        <IconRefresh size={18} stroke={1.8} aria-hidden />
        <div>
          <p className={css.recheckTitle}>{t('verdict.underRecheck')}</p>
          <p>
            {t('verdict.underRecheck.since')} <Moment value={since} />
          </p>
          <p>{t('verdict.underRecheck.open')}</p>
          {rechecks.some(({ id }) => id === recheckId) && (
            <p>
              <a href={`#${recheckAnchor(recheckId)}`}>{t('verdict.underRecheck.see')}</a>
            </p>
          )}
        </div>
      </section>
    );
  }
  if (lastCheckedAt === null) return null;
  return (
    <p className={css.checked}>
      <IconCircleCheck size={16} stroke={1.8} aria-hidden />
      <span>
        {t('verdict.lastChecked')} <Moment value={lastCheckedAt} />
        {t('verdict.lastChecked.unchanged')}
      </span>
    </p>
  );
}
