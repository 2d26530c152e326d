import { useDeskPeople, useDeskTags } from '../api/work.js';
import { useWords } from '../messages/words.js';
import { FilterLanguage, FilterSearch, FilterSelect } from '../ui/filter-fields.js';
import type { useUrlFilters } from '../ui/url-filters.js';
import css from './queue-filter-bar.module.css';

/** Narrows the queue to what the reader looks for. */
export function QueueFilterBar({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const t = useWords();
  const people = useDeskPeople();
  const tags = useDeskTags();
  return (
    <search className={css.bar}>
      <FilterSearch filters={filters} className={css.text} />
      <FilterSelect
        filters={filters}
        name="assignee"
        label={t('work.onIt')}
        choices={[
          { value: 'me', label: t('queue.mine') },
          { value: 'none', label: t('queue.unassigned') },
          ...(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FilterSelect
        filters={filters}
        name="tag"
        label={t('queue.tag')}
        choices={(tags.data?.items ?? []).map(({ tag }) => ({ value: tag, label: tag }))}
      />
      <FilterLanguage filters={filters} />
    </search>
  );
}
