import { IconAlertTriangle, IconClock, IconPlayerPlay } from '@tabler/icons-react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Job, JobState } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Moment } from '../../ui/dates.js';
import { CancelJob } from './cancel-job.js';
import { JobAbout } from './job-about.js';
import { JobErrors } from './job-errors.js';
import css from './jobs.module.css';
import { RetryJob } from './retry-job.js';

const TONES: Record<JobState, Tone> = {
  queued: 'plain',
  running: 'accent',
  done: 'accent',
  failed: 'caution',
  cancelled: 'quiet',
};

const ICONS = { queued: IconClock, running: IconPlayerPlay, failed: IconAlertTriangle };

/** `isFinal`: what it was for has ended with it, if it failed, and can be asked for anew. */
type Props = { job: Job; isFinal: boolean };

/** One job: what became of it, in words, and what can be done about it. */
export function JobItem({ job, isFinal }: Props) {
  const t = useWords();
  const nameId = useId();
  const { locale } = useIntl();
  const { kind, state, sentence, actions, cancelledBy } = job;
  const icon = state in ICONS ? ICONS[state as keyof typeof ICONS] : undefined;
  return (
    <li className={css.job}>
      <div className={css.head}>
        <h3 id={nameId} className={css.name}>
          {t(`jobs.kind.${kind}`)}
        </h3>
        <Badge tone={TONES[state]} {...(icon ? { icon } : {})}>
          {t(`jobs.state.${state}`)}
        </Badge>
      </div>
      {job.about && <JobAbout about={job.about} />}
      {sentence && state === 'done' && <p>{locale.startsWith('ar') ? sentence.ar : sentence.en}</p>}
      {cancelledBy !== null && (
        <p>
          {t(state === 'running' ? 'jobs.beingCancelledBy' : 'jobs.cancelledBy')}{' '}
          <ActorName name={cancelledBy} />
        </p>
      )}
      <JobErrors errors={job.errors} />
      {state === 'failed' && isFinal && <p className={css.soft}>{t('jobs.askAnew')}</p>}
      <JobFacts job={job} />
      {actions.length > 0 && (
        <div className={css.actions} role="group" aria-labelledby={nameId}>
          {actions.includes('retry') && <RetryJob job={job} />}
          {actions.includes('cancel') && <CancelJob job={job} />}
        </div>
      )}
    </li>
  );
}

function JobFacts({ job }: { job: Job }) {
  const t = useWords();
  const { attempts, maxAttempts, createdAt, runAt, startedAt, finishedAt, worker, id } = job;
  return (
    <p className={css.facts}>
      {attempts > 0 && <span>{t('jobs.attempts', { attempts, most: maxAttempts })}</span>}
      {job.state === 'queued' && (
        <span>
          {t('jobs.due')} <Moment value={runAt} />
        </span>
      )}
      {job.state === 'running' && startedAt !== null && (
        <span>
          {t('jobs.since')} <Moment value={startedAt} />
        </span>
      )}
      {finishedAt !== null && (
        <span>
          {t('jobs.ended')} <Moment value={finishedAt} />
        </span>
      )}
      <span>
        {t('jobs.promised')} <Moment value={createdAt} />
      </span>
      {worker !== null && (
        <bdi>
          {worker.host}:{worker.pid}
        </bdi>
      )}
      <span>
        {t('jobs.id')} <bdi className={css.id}>{id}</bdi>
      </span>
    </p>
  );
}
