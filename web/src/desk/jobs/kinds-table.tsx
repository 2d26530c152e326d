import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import { Link } from 'react-router';
import type { JobKindFigures } from '../../api/contract.js';
import { useWords, type WordKey } from '../../messages/words.js';
import table from '../../ui/data-table.module.css';
import { Moment } from '../../ui/dates.js';
import { Duration } from '../../ui/duration.js';
import css from './jobs.module.css';

interface Column {
  word: WordKey;
  isEmpty: (kind: JobKindFigures) => boolean;
  cell: (kind: JobKindFigures) => ReactNode;
}

const COLUMNS: Column[] = [
  countColumn('jobs.column.waiting', 'queued'),
  {
    word: 'jobs.column.oldest',
    isEmpty: ({ oldestDueSeconds }) => oldestDueSeconds === null,
    cell: ({ oldestDueSeconds: seconds }) => seconds !== null && <Duration seconds={seconds} />,
  },
  {
    word: 'jobs.column.next',
    isEmpty: ({ nextDueAt }) => nextDueAt === null,
    cell: ({ nextDueAt }) => nextDueAt !== null && <Moment value={nextDueAt} />,
  },
  countColumn('jobs.column.running', 'running'),
  countColumn('jobs.column.failed', 'failed'),
  countColumn('jobs.column.done', 'done'),
  {
    word: 'jobs.column.takes',
    isEmpty: ({ medianMs }) => medianMs === null,
    cell: (kind) => <Takes {...kind} />,
  },
];

/** A figure, which leads to the jobs that it counts. */
function countColumn(word: WordKey, state: 'queued' | 'running' | 'failed' | 'done'): Column {
  return {
    word,
    isEmpty: (kind) => kind[state] === 0,
    cell: ({ kind, [state]: count }) => (
      <Link
        to={{ search: `?state=${state}&kind=${kind}` }}
        className={state === 'failed' ? css.failed : css.count}
        preventScrollReset
      >
        <FormattedNumber value={count} />
      </Link>
    ),
  };
}

/** Each kind of work in figures. Where there is little room, what is nothing is not shown. */
export function KindsTable({ kinds }: { kinds: JobKindFigures[] }) {
  const t = useWords();
  return (
    <table className={`${table.table} ${css.dense}`}>
      <thead>
        <tr>
          <th scope="col">{t('jobs.column.kind')}</th>
          {COLUMNS.map(({ word }) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.kind}>
            <th scope="row">{t(`jobs.kind.${kind.kind}`)}</th>
            {COLUMNS.map(({ word, isEmpty, cell }) =>
              isEmpty(kind) ? (
                <td key={word} className={css.nothing}>
                  –
                </td>
              ) : (
                <td key={word} data-label={t(word)}>
                  {cell(kind)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Takes({ medianMs, p95Ms }: JobKindFigures) {
  const t = useWords();
  if (medianMs === null || p95Ms === null) return null;
  return (
    <>
      <Duration seconds={medianMs / 1_000} />
      <span className={table.note}>
        {t('jobs.column.p95')} <Duration seconds={p95Ms / 1_000} />
      </span>
    </>
  );
}
