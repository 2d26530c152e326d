import type { JobKindFigures, JobState } from '../../api/contract.js';
import { useJobs } from '../../api/jobs.js';
import { useWords } from '../../messages/words.js';
import { CountLinks } from '../../ui/count-links.js';
import { FilterSelect } from '../../ui/filter-fields.js';
import { LoadMore } from '../../ui/load-more.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { oneOf, useUrlFilters } from '../../ui/url-filters.js';
import { JobItem } from './job-item.js';
import css from './jobs.module.css';
import { RetryAll } from './retry-all.js';

const STATES: readonly JobState[] = ['failed', 'running', 'queued', 'cancelled', 'done'];

/** The jobs themselves, one state at a time: those first that failed, with what can be done about them. */
export function JobsPanel({ kinds, recurring }: { kinds: JobKindFigures[]; recurring: string[] }) {
  const t = useWords();
  const filters = useUrlFilters();
  const state = oneOf(filters.get('state'), STATES) ?? 'failed';
  const kind = kinds.find((each) => each.kind === filters.get('kind'));
  const jobs = useJobs({ state, kind: kind?.kind });
  const items = jobs.data?.pages.flatMap((page) => page.items) ?? [];
  const canRetryAll = state === 'failed' && items.some(({ actions }) => actions.includes('retry'));
  return (
    <Panel title={t('jobs.list')}>
      <div className={css.filters}>
        <CountLinks
          label={t('jobs.list.states')}
          links={STATES.map((each) => ({
            key: each,
            to: filters.addressWith('state', each),
            label: t(`jobs.state.${each}`),
            // Of those that ended well or were called off only the last day is counted, and the list has them all.
            count:
              each === 'failed' || each === 'queued' || each === 'running'
                ? countOf(kinds, kind, each)
                : undefined,
            isCurrent: each === state,
          }))}
        />
        <FilterSelect
          filters={filters}
          name="kind"
          label={t('jobs.column.kind')}
          choices={kinds.map((each) => ({ value: each.kind, label: t(`jobs.kind.${each.kind}`) }))}
        />
      </div>
      {canRetryAll && kind?.isRevivable && <RetryAll kind={kind} />}
      {jobs.isPending && <Loading blocks={2} height={72} />}
      {jobs.isError && <ProblemNotice error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data && items.length === 0 && <p className={css.soft}>{t(`jobs.empty.${state}`)}</p>}
      {items.length > 0 && (
        <ul className={css.jobs}>
          {items.map((job) => (
            <JobItem
              key={job.id}
              job={job}
              isFinal={!recurring.includes(job.kind) && !isRevivable(kinds, job.kind)}
            />
          ))}
        </ul>
      )}
      <LoadMore {...jobs} />
    </Panel>
  );
}

function countOf(
  kinds: JobKindFigures[],
  one: JobKindFigures | undefined,
  state: 'failed' | 'queued' | 'running',
): number {
  return (one ? [one] : kinds).reduce((sum, kind) => sum + kind[state], 0);
}

function isRevivable(kinds: JobKindFigures[], kind: string): boolean {
  return kinds.find((each) => each.kind === kind)?.isRevivable ?? true;
}
