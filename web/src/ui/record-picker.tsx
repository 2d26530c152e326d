import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../messages/words.js';

export type Choice = { value: string; label: string };

type Props = {
  label: string;
  description?: string;
  error: string | undefined;
  required?: boolean;
  value: string;
  /** What is chosen where no search has found it: from the start, or by a draft. */
  chosen: Choice | null;
  found: Choice[];
  onSearch: (words: string) => void;
  onChange: (value: string) => void;
};

const TYPING_PAUSE_MS = 300;

/** Chooses one record out of more than a list can hold: typing searches on the server. */
export function RecordPicker({ chosen, found, onSearch, onChange, value, ...field }: Props) {
  const t = useWords();
  const [last, setLast] = useState<Choice | null>(null);
  const search = useDebouncedCallback(onSearch, TYPING_PAUSE_MS);
  const isChosen = (choice: Choice | null): choice is Choice => choice?.value === value;
  const choices = [...found, ...[last, chosen].filter(isChosen)];
  const data = choices.filter(
    (choice, index) => choices.findIndex((other) => other.value === choice.value) === index,
  );
  return (
    <Select
      {...field}
      searchable
      clearable
      attributes={{ input: { dir: 'auto' } }}
      data={data}
      value={value === '' ? null : value}
      filter={({ options }) => options}
      nothingFoundMessage={t('picker.nothing')}
      clearButtonProps={{ 'aria-label': t('picker.clear') }}
      renderOption={({ option }) => <bdi>{option.label}</bdi>}
      onSearchChange={search}
      onChange={(id) => {
        setLast(data.find((choice) => choice.value === id) ?? null);
        onChange(id ?? '');
      }}
    />
  );
}
