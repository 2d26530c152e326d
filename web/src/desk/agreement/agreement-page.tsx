import { useAgreement } from '../../api/agreement.js';
import { useWords } from '../../messages/words.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useUrlFilters } from '../../ui/url-filters.js';
import { AgreementFigures } from './agreement-figures.js';
import { AgreementFilterBar } from './agreement-filter-bar.js';
import css from './agreement.module.css';

/** How far reviewers who did not know of each other's conclusions came to the same ones. */
export function AgreementPage() {
  const t = useWords();
  const filters = useUrlFilters();
  const agreement = useAgreement({
    from: filters.get('from') || undefined,
    to: filters.get('to') || undefined,
    scale: filters.get('scale') || undefined,
  });
  return (
    <div className={css.page}>
      <PageHeading title={t('agreement.title')} lead={t('agreement.lead')} />
      <AgreementFilterBar filters={filters} agreement={agreement.data} />
      {agreement.isPending && <Loading blocks={2} height={140} />}
      {agreement.isError && (
        <ProblemNotice error={agreement.error} onRetry={() => void agreement.refetch()} />
      )}
      {agreement.data && !agreement.isError && (
        <AgreementFigures agreement={agreement.data} onClear={filters.isEmpty ? undefined : filters.clear} />
      )}
    </div>
  );
}
