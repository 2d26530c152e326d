import { useSourceChoices } from '../api/library.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { nameFor } from '../ui/content.js';
import { FilterLanguage, FilterSearch, FilterSelect } from '../ui/filter-fields.js';
import type { useUrlFilters } from '../ui/url-filters.js';
import css from './claim-filter-bar.module.css';
import { CLAIM_STATUSES } from './use-claim-filters.js';

export function ClaimFilterBar({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const t = useWords();
  const { language } = useLanguage();
  const sources = useSourceChoices();
  return (
    <search className={css.bar}>
      <FilterSearch filters={filters} className={css.text} />
      <FilterSelect
        filters={filters}
        name="status"
        label={t('claims.filter.status')}
        choices={CLAIM_STATUSES.map((value) => ({ value, label: t(`claimStatus.${value}`) }))}
      />
      <FilterLanguage filters={filters} />
      <FilterSelect
        filters={filters}
        name="hasEvidence"
        label={t('claims.filter.evidence')}
        choices={[
          { value: 'true', label: t('claims.filter.withEvidence') },
          { value: 'false', label: t('claims.filter.withoutEvidence') },
        ]}
      />
      <FilterSelect
        filters={filters}
        name="sourceId"
        label={t('claims.filter.source')}
        choices={(sources.data?.items ?? []).map(({ id, names }) => ({
          value: id,
          label: nameFor(names, language)?.name ?? id,
        }))}
      />
    </search>
  );
}
