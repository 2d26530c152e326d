import { useState } from 'react';
import type { DeskPerson } from '../api/contract.js';
import { useDeskPeople } from '../api/work.js';
import { useWords } from '../messages/words.js';
import { RecordPicker } from './record-picker.js';

type Props = {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
  /** People who cannot be meant. */
  without?: readonly string[];
};

/** Chooses somebody of the desk. */
export function PersonPicker({ without = [], ...field }: Props) {
  const t = useWords();
  const [words, setWords] = useState('');
  const people = useDeskPeople();
  const choices = (people.data?.items ?? [])
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, kind }: DeskPerson) => ({
      value: id,
      label: kind === 'program' ? `${name} (${t('people.program')})` : name,
    }));
  const chosen = choices.find(({ value }) => value === field.value) ?? null;
  // What stands in the field after a choice is its name, which narrows nothing.
  const wanted = words === chosen?.label ? '' : words.trim().toLocaleLowerCase();
  return (
    <RecordPicker
      {...field}
      required
      chosen={chosen}
      found={choices.filter(({ label }) => label.toLocaleLowerCase().includes(wanted))}
      onSearch={setWords}
    />
  );
}
