import type { QueuePage } from '../api/contract.js';
import { useDeskPeople, useDeskTags } from '../api/work.js';
import { useWords } from '../messages/words.js';
import { FilterLanguage, FilterSearch, FilterSelect } from '../ui/filter-fields.js';
import type { useUrlFilters } from '../ui/url-filters.js';
import css from './queue-filter-bar.module.css';
import { QUEUE_REASONS } from './use-queue-filters.js';

type Props = {
  filters: ReturnType<typeof useUrlFilters>;
  /** How many claims are there for each reason; left out while nobody knows. */
  reasons: QueuePage['reasons'] | undefined;
};

/** Narrows the queue to what the reader looks for. */
export function QueueFilterBar({ filters, reasons }: Props) {
  const t = useWords();
  const people = useDeskPeople();
  const tags = useDeskTags();
  return (
    <search className={css.bar}>
      <FilterSearch filters={filters} className={css.text} />
      <FilterSelect
        filters={filters}
        name="reason"
        label={t('queue.reason')}
        choices={QUEUE_REASONS.map((value) => ({
          value,
          label: t('queue.reason.counted', {
            reason: t(`queue.reason.${value}`),
            count: reasons?.find(({ reason }) => reason === value)?.count ?? 0,
          }),
        }))}
      />
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
