import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDeskPeople, useDeskTags } from '../api/work.js';
import { UI_LANGUAGES } from '../messages/languages.js';
import { useWords } from '../messages/words.js';
import type { useUrlFilters } from '../ui/url-filters.js';
import css from './queue-filter-bar.module.css';

const TYPING_PAUSE_MS = 300;

type Choice = { value: string; label: string };

/** Narrows the queue to what the reader looks for. */
export function QueueFilterBar({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const t = useWords();
  const { formatDisplayName } = useIntl();
  const people = useDeskPeople();
  const tags = useDeskTags();
  const [typed, setTyped] = useState(filters.get('q'));
  const search = useDebouncedCallback((text: string) => {
    filters.set('q', text.trim());
  }, TYPING_PAUSE_MS);

  const select = (name: string, label: string, choices: Choice[]) => {
    const value = filters.get(name);
    // What came with the address is shown, also where it is none of the choices (any more).
    const isKnown = value === '' || choices.some((choice) => choice.value === value);
    return (
      <NativeSelect
        label={label}
        value={value}
        data={[
          { value: '', label: t('claims.filter.any') },
          ...choices,
          ...(isKnown ? [] : [{ value, label: value }]),
        ]}
        onChange={(event) => {
          filters.set(name, event.currentTarget.value);
        }}
      />
    );
  };

  return (
    <search className={css.bar}>
      <TextInput
        className={css.text}
        label={t('claims.filter.search')}
        type="search"
        dir="auto"
        leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {select('assignee', t('work.onIt'), [
        { value: 'me', label: t('queue.mine') },
        { value: 'none', label: t('queue.unassigned') },
        ...(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ])}
      {select(
        'tag',
        t('queue.tag'),
        (tags.data?.items ?? []).map(({ tag }) => ({ value: tag, label: tag })),
      )}
      {select(
        'language',
        t('claims.filter.language'),
        UI_LANGUAGES.map((value) => ({
          value,
          label: formatDisplayName(value, { type: 'language' }) ?? value,
        })),
      )}
    </search>
  );
}
