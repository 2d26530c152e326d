import { useState } from 'react';
import type { SourceRef } from '../api/contract.js';
import { useSourceSearch } from '../api/evidence.js';
import { useSource } from '../api/sources.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { nameFor } from './content.js';
import { RecordPicker } from './record-picker.js';

type Props = {
  label: string;
  required?: boolean;
  value: string;
  error: string | undefined;
  /** Those that are offered before anything is typed, ahead of the others. */
  first?: readonly SourceRef[];
  /** The id of one that cannot be chosen. */
  except?: string;
  onChange: (id: string) => void;
};

/** Chooses one out of the registry of sources. What a draft brings back is named, whether a search finds it or not. */
export function SourcePicker({ first = [], except, value, ...field }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const [q, setQ] = useState('');
  const { data } = useSourceSearch(q);
  const nameOf = ({ id, names }: SourceRef) => nameFor(names, language)?.name ?? id;
  const known = first.find(({ id }) => id === value);
  const fetched = useSource(known ? '' : value).data;
  const chosen = known ?? fetched;
  const offered = [...(q.trim() === '' ? first : []), ...(data?.items ?? [])];
  // Namesakes are told apart by what they are and are called in other languages. What one is called must not depend on what
  // was searched for: the words in the field are searched for in their turn.
  const shared = sharedBy(first.map((source) => [source.id, nameOf(source)]));
  const choiceOf = (source: SourceRef) => ({
    value: source.id,
    label: shared.has(nameOf(source))
      ? `${source.names.map(({ name }) => name).join(' / ')} (${t(`sourceKind.${source.kind}`)})`
      : nameOf(source),
  });
  return (
    <RecordPicker
      {...field}
      value={value}
      description={t('evidence.publisher.hint')}
      chosen={chosen ? choiceOf(chosen) : null}
      found={offered.filter(({ id }) => id !== except).map(choiceOf)}
      onSearch={setQ}
    />
  );
}

/** The names that belong to more than one id. */
function sharedBy(named: readonly (readonly [id: string, name: string])[]): ReadonlySet<string> {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, name] of named)
    if ((owner.get(name) ?? id) !== id) shared.add(name);
    else owner.set(name, id);
  return shared;
}
