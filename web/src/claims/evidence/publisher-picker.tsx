import { useState } from 'react';
import { useSourceSearch } from '../../api/evidence.js';
import type { SourceRef } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { nameFor } from '../../ui/content.js';
import { RecordPicker } from '../../ui/record-picker.js';

type Props = {
  value: string;
  error: string | undefined;
  onChange: (id: string) => void;
  chosen: SourceRef | null;
};

/** Chooses who published something, out of the registry of sources. */
export function PublisherPicker({ chosen, ...field }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const [q, setQ] = useState('');
  const { data } = useSourceSearch(q);
  const choiceOf = ({ id, names }: SourceRef) => ({ value: id, label: nameFor(names, language)?.name ?? id });
  return (
    <RecordPicker
      {...field}
      label={t('evidence.publisher')}
      description={t('evidence.publisher.hint')}
      chosen={chosen ? choiceOf(chosen) : null}
      found={(data?.items ?? []).map(choiceOf)}
      onSearch={setQ}
    />
  );
}
