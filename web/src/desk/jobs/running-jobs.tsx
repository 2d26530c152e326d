import { Progress } from '@mantine/core';
import { FormattedNumber } from 'react-intl';
import type { RunningJob } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import css from './jobs.module.css';

/** What is worked on at this moment, and how far it is where it tells. */
export function RunningJobs({ jobs }: { jobs: RunningJob[] }) {
  const t = useWords();
  return (
    <ul className={css.running}>
      {jobs.map(({ id, kind, startedAt, progress }) => (
        <li key={id} className={css.runningJob}>
          <div className={css.head}>
            <span className={css.name}>{t(`jobs.kind.${kind}`)}</span>
            <span className={css.soft}>
              {t('jobs.since')} <Moment value={startedAt} />
            </span>
          </div>
          {progress && progress.total > 0 && (
            <div className={css.progress}>
              <Progress
                value={(100 * progress.done) / progress.total}
                aria-label={t(`jobs.kind.${kind}`)}
                className={css.bar}
              />
              <span className={css.figures}>
                <bdi>
                  <FormattedNumber value={progress.done} /> / <FormattedNumber value={progress.total} />
                </bdi>
              </span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
