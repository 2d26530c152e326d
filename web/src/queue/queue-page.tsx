import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQueue } from '../api/queue.js';
import { useSession } from '../api/session.js';
import { useWords } from '../messages/words.js';
import { CountLinks } from '../ui/count-links.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { LoadMore } from '../ui/load-more.js';
import { Loading } from '../ui/loading.js';
import { PageHeading } from '../ui/page-heading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { PriorityWeights } from './priority-weights.js';
import { QueueFilterBar } from './queue-filter-bar.js';
import { QueueList } from './queue-list.js';
import { QUEUE_STATUSES, useQueueFilters } from './use-queue-filters.js';

/** What there is to do, the most urgent first. */
export function QueuePage() {
  const t = useWords();
  const session = useSession();
  const { query, filters } = useQueueFilters();
  const [round, setRound] = useState(0);
  const list = useQueue(query);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = list.data?.pages.at(-1);

  return (
    <>
      <PageHeading title={t('queue.title')} lead={t('queue.lead')} />
      <CountLinks
        label={t('claims.filter.status')}
        links={[
          {
            key: '',
            to: filters.addressWith('status', ''),
            label: t('queue.inWork'),
            count: newest?.inWork,
            isCurrent: query.status === undefined,
          },
          ...QUEUE_STATUSES.map((status) => ({
            key: status,
            to: filters.addressWith('status', status),
            label: t(`claimStatus.${status}`),
            count: newest && (newest.counts.find((entry) => entry.status === status)?.count ?? 0),
            isCurrent: query.status === status,
          })),
        ]}
      />
      <QueueFilterBar key={round} filters={filters} reasons={newest?.reasons} />
      {newest && <PriorityWeights weights={newest.weights} />}
      {list.isPending && <Loading blocks={6} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyNotice title={t(filters.isEmpty ? 'queue.empty' : 'claims.emptyFiltered')}>
          {!filters.isEmpty && (
            <Button
              variant="default"
              onClick={() => {
                filters.clear();
                setRound(round + 1);
              }}
            >
              {t('claims.clear')}
            </Button>
          )}
        </EmptyNotice>
      )}
      <QueueList rows={rows} hasBulk={session.data?.permissions.includes('claims.bulk') ?? false} />
      <LoadMore {...list} />
    </>
  );
}
