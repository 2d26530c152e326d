import { FormattedNumber, useIntl } from 'react-intl';
import type { FetchHost } from '../../api/contract.js';
import { useFailingHosts } from '../../api/jobs.js';
import { useWords } from '../../messages/words.js';
import table from '../../ui/data-table.module.css';
import { Moment } from '../../ui/dates.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import css from './jobs.module.css';

/** The sites that did not answer as they should when they were asked last. */
export function HostsPanel() {
  const t = useWords();
  const hosts = useFailingHosts();
  return (
    <Panel title={t('jobs.hosts')}>
      {hosts.isError && <ProblemNotice error={hosts.error} onRetry={() => void hosts.refetch()} />}
      {hosts.data?.items.length === 0 && <p className={css.soft}>{t('jobs.hosts.none')}</p>}
      {hosts.data && hosts.data.items.length > 0 && <HostsTable hosts={hosts.data.items} />}
    </Panel>
  );
}

function HostsTable({ hosts }: { hosts: FetchHost[] }) {
  const t = useWords();
  return (
    <table className={`${table.table} ${css.dense}`}>
      <thead>
        <tr>
          <th scope="col">{t('jobs.column.host')}</th>
          <th scope="col">{t('jobs.column.failures')}</th>
          <th scope="col">{t('jobs.column.lastFailure')}</th>
          <th scope="col">{t('jobs.column.lastSuccess')}</th>
          <th scope="col">{t('jobs.column.line')}</th>
        </tr>
      </thead>
      <tbody>
        {hosts.map((host) => (
          <tr key={host.host}>
            <th scope="row">
              <bdi>{host.host}</bdi>
            </th>
            <td data-label={t('jobs.column.failures')}>
              <FormattedNumber value={host.consecutiveFailures} />
              <span className={table.note}>
                {t('jobs.hosts.ofAll', { failures: host.failures, visits: host.visits })}
              </span>
            </td>
            <td data-label={t('jobs.column.lastFailure')}>
              <LastFailure host={host} />
              {host.lastFailureAt !== null && (
                <span className={table.note}>
                  <Moment value={host.lastFailureAt} />
                </span>
              )}
            </td>
            <td data-label={t('jobs.column.lastSuccess')}>
              {host.lastSuccessAt === null ? (
                <span className={css.none}>{t('jobs.hosts.never')}</span>
              ) : (
                <Moment value={host.lastSuccessAt} />
              )}
            </td>
            <td data-label={t('jobs.column.line')}>
              <FormattedNumber value={host.waiting} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why, in the reader's language; where a figure belongs to it, as the program says it, which is in English. */
function LastFailure({ host: { lastFailure, lastError } }: { host: FetchHost }) {
  const { formatMessage, messages } = useIntl();
  const id = `capture.reason.${lastFailure ?? ''}`;
  if (lastFailure !== 'http_status' && id in messages) return <>{formatMessage({ id })}</>;
  return (
    <span lang="en" dir="auto" className={css.message}>
      {lastError}
    </span>
  );
}
