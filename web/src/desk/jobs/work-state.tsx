import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { JobsOverview } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { useDuration } from '../../ui/duration.js';
import css from './jobs.module.css';

/** Seconds for which a job may be kept waiting without anybody having to know. */
const PATIENCE = 300;

/** What an operator has to know first: that all is well, or what is not. */
export function WorkState({ overview: { kinds, processes, failedToday } }: { overview: JobsOverview }) {
  const t = useWords();
  const duration = useDuration();
  const oldest = Math.max(0, ...kinds.map(({ oldestDueSeconds }) => oldestDueSeconds ?? 0));
  const failed = kinds.reduce((sum, kind) => sum + kind.failed, 0);
  const worries = [
    processes.some(({ isAlive, runsJobs }) => isAlive && runsJobs) ? null : t('jobs.alert.nobody'),
    failedToday > 0 ? t('jobs.alert.failed', { count: failedToday }) : null,
    oldest > PATIENCE ? t('jobs.alert.late', { time: duration(oldest) }) : null,
  ].filter((worry) => worry !== null);
  const isWell = worries.length === 0;
  const StateIcon = isWell ? IconCircleCheck : IconAlertTriangle;
  const before = failed - failedToday;
  return (
    <div className={css.state} data-well={isWell} role="status">
      <StateIcon size={22} stroke={1.7} aria-hidden />
      <p>{isWell ? t('jobs.alert.well') : worries.join(' ')}</p>
      {before > 0 && <p className={css.soft}>{t('jobs.alert.before', { count: before })}</p>}
    </div>
  );
}
