import type { Job } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import css from './jobs.module.css';

type Failure = Job['errors'][number];

/** What went wrong: the last time at once, the times before on demand. */
export function JobErrors({ errors }: { errors: Failure[] }) {
  const t = useWords();
  const [last, ...before] = errors.toReversed();
  if (!last) return null;
  return (
    <>
      <ErrorText error={last} />
      {before.length > 0 && (
        <details>
          <summary className={css.summary}>{t('jobs.errors.before', { count: before.length })}</summary>
          {before.map((error, place) => (
            <ErrorText key={place} error={error} />
          ))}
        </details>
      )}
    </>
  );
}

/** The program's own words: they are English, whoever reads them. */
function ErrorText({ error: { attempt, at, message } }: { error: Failure }) {
  const t = useWords();
  return (
    <div className={css.error}>
      <p className={css.facts}>
        <span>{t('jobs.attempt', { attempt })}</span>
        <Moment value={at} />
      </p>
      <p lang="en" dir="auto" className={css.message}>
        {message}
      </p>
    </div>
  );
}
