import { useJobsOverview, useLiveJobs } from '../../api/jobs.js';
import { useSession } from '../../api/session.js';
import { useWords } from '../../messages/words.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { HostsPanel } from './hosts-panel.js';
import { JobsPanel } from './jobs-panel.js';
import css from './jobs.module.css';
import { KindsTable } from './kinds-table.js';
import { LiveMark } from './live-mark.js';
import { ProcessesTable } from './processes-table.js';
import { RescanClaims } from './rescan-claims.js';
import { RunningJobs } from './running-jobs.js';
import { SchedulesTable } from './schedules-table.js';
import { WorkState } from './work-state.js';

/** How the work in the background goes: first whether somebody has to do something, then everything. */
export function JobsPage() {
  const t = useWords();
  const mayManage = useSession().data?.permissions.includes('jobs.manage') ?? false;
  const overview = useJobsOverview();
  const stream = useLiveJobs();
  const { data } = overview;
  return (
    <div className={css.page}>
      <PageHeading title={t('jobs.title')} lead={t('jobs.lead')}>
        <LiveMark state={stream} readAt={overview.dataUpdatedAt} />
      </PageHeading>
      {overview.isPending && <Loading blocks={4} height={140} />}
      {overview.isError && <ProblemNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {data && (
        <>
          <WorkState overview={data} />
          {data.running.length > 0 && (
            <Panel title={t('jobs.running')}>
              <RunningJobs jobs={data.running} />
            </Panel>
          )}
          <Panel title={t('jobs.kinds')}>
            <KindsTable kinds={data.kinds} />
            {mayManage && <RescanClaims />}
          </Panel>
          <JobsPanel kinds={data.kinds} recurring={data.schedules.map(({ kind }) => kind)} />
          <HostsPanel />
          <div className={css.pair}>
            <Panel title={t('jobs.schedules')}>
              <SchedulesTable schedules={data.schedules} />
            </Panel>
            <Panel title={t('jobs.processes')}>
              <ProcessesTable processes={data.processes} />
            </Panel>
          </div>
        </>
      )}
    </div>
  );
}
