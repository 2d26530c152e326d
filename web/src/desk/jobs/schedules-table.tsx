import type { JobSchedule } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import table from '../../ui/data-table.module.css';
import { Moment } from '../../ui/dates.js';
import { Duration } from '../../ui/duration.js';
import css from './jobs.module.css';

/** What comes again and again by itself. */
export function SchedulesTable({ schedules }: { schedules: JobSchedule[] }) {
  const t = useWords();
  return (
    <table className={`${table.table} ${css.dense}`}>
      <thead>
        <tr>
          <th scope="col">{t('jobs.column.kind')}</th>
          <th scope="col">{t('jobs.column.every')}</th>
          <th scope="col">{t('jobs.column.next')}</th>
        </tr>
      </thead>
      <tbody>
        {schedules.map(({ kind, everySeconds, nextAt }) => (
          <tr key={kind}>
            <th scope="row">{t(`jobs.kind.${kind}`)}</th>
            <td data-label={t('jobs.column.every')}>
              <Duration seconds={everySeconds} />
            </td>
            <td data-label={t('jobs.column.next')}>
              <Moment value={nextAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
