import { useContradictions } from '../api/contradictions.js';
import type { ContradictionStatus } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { LoadMore } from '../ui/load-more.js';
import { PageHeading } from '../ui/page-heading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { oneOf, useUrlFilters } from '../ui/url-filters.js';
import { ContradictionCard } from './contradiction-card.js';
import css from './contradictions-page.module.css';
import { ExportMenu } from './export-menu.js';
import { StatusFilter } from './status-filter.js';

const STATUSES: readonly ContradictionStatus[] = ['suggested', 'confirmed', 'rejected'];

/** Pairs of claims that cannot both hold, side by side. */
export function ContradictionsPage() {
  const t = useWords();
  const filters = useUrlFilters();
  const status = oneOf(filters.get('status'), STATUSES);
  const list = useContradictions({ status });
  const cards = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeading title={t('contradictions.title')} lead={t('contradictions.lead')}>
        <ExportMenu status={status} />
      </PageHeading>
      <StatusFilter current={status} />
      <div className={css.cards}>
        {list.isPending && <Loading blocks={1} height={520} />}
        {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && cards.length === 0 && (
          <EmptyNotice title={t(status ? 'contradictions.emptyFiltered' : 'contradictions.empty')}>
            <p>{t('contradictions.emptyHint')}</p>
          </EmptyNotice>
        )}
        {cards.map((card) => (
          <ContradictionCard key={card.id} contradiction={card} />
        ))}
      </div>
      <LoadMore {...list} />
    </>
  );
}
