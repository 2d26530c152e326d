import { IconHeartbeat, IconHeartOff } from '@tabler/icons-react';
import { FormattedNumber } from 'react-intl';
import type { JobProcess } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import table from '../../ui/data-table.module.css';
import { Moment } from '../../ui/dates.js';
import css from './jobs.module.css';

/** The processes of this installation, and whether they live. */
export function ProcessesTable({ processes }: { processes: JobProcess[] }) {
  const t = useWords();
  if (processes.length === 0) return <p className={css.soft}>{t('jobs.processes.none')}</p>;
  return (
    <table className={`${table.table} ${css.dense}`}>
      <thead>
        <tr>
          <th scope="col">{t('jobs.column.process')}</th>
          <th scope="col">{t('jobs.column.sign')}</th>
          <th scope="col">{t('jobs.column.atHand')}</th>
        </tr>
      </thead>
      <tbody>
        {processes.map((process) => (
          <tr key={process.id}>
            <th scope="row">
              <bdi>
                {process.host}:{process.pid}
              </bdi>
              <span className={table.note}>
                {t(process.runsJobs ? 'jobs.process.runs' : 'jobs.process.serves')} · {t('jobs.since')}{' '}
                <Moment value={process.startedAt} />
              </span>
            </th>
            <td data-label={t('jobs.column.sign')}>
              {process.isAlive ? (
                <Badge tone="accent" icon={IconHeartbeat}>
                  {t('jobs.process.alive')}
                </Badge>
              ) : (
                <>
                  <Badge tone="caution" icon={IconHeartOff}>
                    {t('jobs.process.gone')}
                  </Badge>
                  <span className={table.note}>
                    {t('jobs.process.seen')} <Moment value={process.seenAt} />
                  </span>
                </>
              )}
            </td>
            <td data-label={t('jobs.column.atHand')}>
              <FormattedNumber value={process.running} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
