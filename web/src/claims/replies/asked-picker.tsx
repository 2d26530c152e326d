import { useState } from 'react';
import type { ClaimPage, SourceRef } from '../../api/contract.js';
import { useSourceSearch } from '../../api/evidence.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { nameFor } from '../../ui/content.js';
import { RecordPicker } from '../../ui/record-picker.js';

type Props = { claim: ClaimPage; value: string; error: string | undefined; onChange: (id: string) => void };

/** Chooses whom the desk asked: first those who make or relay the claim, and by typing anybody in the registry. */
export function AskedPicker({ claim, ...field }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const [q, setQ] = useState('');
  const { data } = useSourceSearch(q);
  const own = claim.attributions.map(({ source }) => source);
  const sources: SourceRef[] = q.trim() === '' ? [...own, ...(data?.items ?? [])] : (data?.items ?? []);
  return (
    <RecordPicker
      {...field}
      required
      label={t('reply.source')}
      description={t('evidence.publisher.hint')}
      chosen={null}
      found={sources.map(({ id, names }) => ({ value: id, label: nameFor(names, language)?.name ?? id }))}
      onSearch={setQ}
    />
  );
}
