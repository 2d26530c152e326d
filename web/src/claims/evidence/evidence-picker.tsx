import { useState } from 'react';
import { useEvidenceSearch } from '../../api/evidence.js';
import type { EvidenceRef } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { RecordPicker } from '../../ui/record-picker.js';

type Props = {
  label: string;
  description: string;
  required?: boolean;
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
  chosen?: EvidenceRef | null;
  /** Evidence that cannot be meant. */
  without?: readonly string[];
};

/** Chooses a piece of evidence out of the library. */
export function EvidencePicker({ chosen, without = [], ...field }: Props) {
  const t = useWords();
  const [q, setQ] = useState('');
  const { data } = useEvidenceSearch(q);
  const choiceOf = ({ id, title }: EvidenceRef) => ({
    value: id,
    label: title ?? t('evidence.withheldTitle'),
  });
  return (
    <RecordPicker
      {...field}
      chosen={chosen ? choiceOf(chosen) : null}
      found={(data?.items ?? []).filter(({ id }) => !without.includes(id)).map(choiceOf)}
      onSearch={setQ}
    />
  );
}
