import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { UI_LANGUAGES } from '../messages/languages.js';
import { useWords } from '../messages/words.js';
import type { useUrlFilters } from './url-filters.js';

const TYPING_PAUSE_MS = 300;

type Filters = ReturnType<typeof useUrlFilters>;
type Choice = { value: string; label: string };

/** Words to look for, which go into the address once the reader pauses. */
export function FilterSearch({ filters, className }: { filters: Filters; className?: string }) {
  const t = useWords();
  const [typed, setTyped] = useState(filters.get('q'));
  const search = useDebouncedCallback((text: string) => {
    filters.set('q', text.trim());
  }, TYPING_PAUSE_MS);
  return (
    <TextInput
      className={className}
      label={t('claims.filter.search')}
      type="search"
      leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}

type SelectProps = { filters: Filters; name: string; label: string; choices: Choice[] };

/** One of some values, or any. What came with the address is shown, also where it is none of the choices (any more). */
export function FilterSelect({ filters, name, label, choices }: SelectProps) {
  const t = useWords();
  const value = filters.get(name);
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
}

/** The language in which a claim was made. */
export function FilterLanguage({ filters }: { filters: Filters }) {
  const t = useWords();
  const { formatDisplayName } = useIntl();
  const choices = UI_LANGUAGES.map((value) => ({
    value,
    label: formatDisplayName(value, { type: 'language' }) ?? value,
  }));
  return (
    <FilterSelect filters={filters} name="language" label={t('claims.filter.language')} choices={choices} />
  );
}
