import { Button } from '@mantine/core';
import { useClaims } from '../api/claims.js';
import { useWords } from '../messages/words.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { LoadMore } from '../ui/load-more.js';
import { Loading } from '../ui/loading.js';
import { PageHeading } from '../ui/page-heading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { ClaimFilterBar } from './claim-filter-bar.js';
import { ClaimRow } from './claim-row.js';
import css from './claims-page.module.css';
import { useClaimFilters } from './use-claim-filters.js';

/** Every claim, to search and to filter. */
export function ClaimsPage() {
  const t = useWords();
  const { query, filters } = useClaimFilters();
  const list = useClaims(query);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeading title={t('claims.title')} lead={t('claims.lead')} />
      <ClaimFilterBar filters={filters} />
      {list.isPending && <Loading blocks={6} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyNotice title={t(filters.isEmpty ? 'claims.empty' : 'claims.emptyFiltered')}>
          {!filters.isEmpty && (
            <Button variant="default" onClick={filters.clear}>
              {t('claims.clear')}
            </Button>
          )}
        </EmptyNotice>
      )}
      {rows.length > 0 && (
        <ul className={css.rows}>
          {rows.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      <LoadMore {...list} />
    </>
  );
}
