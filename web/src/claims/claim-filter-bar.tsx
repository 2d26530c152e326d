import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSourceChoices } from '../api/library.js';
import { useLanguage } from '../messages/language-provider.js';
import { UI_LANGUAGES } from '../messages/languages.js';
import { useWords } from '../messages/words.js';
import { nameFor } from '../ui/content.js';
import type { useUrlFilters } from '../ui/url-filters.js';
import css from './claim-filter-bar.module.css';
import { CLAIM_STATUSES } from './use-claim-filters.js';

const TYPING_PAUSE_MS = 300;

export function ClaimFilterBar({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const t = useWords();
  const { language } = useLanguage();
  const { formatDisplayName } = useIntl();
  const sources = useSourceChoices();
  const [typed, setTyped] = useState(filters.get('q'));
  const search = useDebouncedCallback((text: string) => {
    filters.set('q', text.trim());
  }, TYPING_PAUSE_MS);

  const select = (name: string, label: string, choices: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={filters.get(name)}
      data={[{ value: '', label: t('claims.filter.any') }, ...choices]}
      onChange={(event) => {
        filters.set(name, event.currentTarget.value);
      }}
    />
  );

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
      {select(
        'status',
        t('claims.filter.status'),
        CLAIM_STATUSES.map((value) => ({ value, label: t(`claimStatus.${value}`) })),
      )}
      {select(
        'language',
        t('claims.filter.language'),
        UI_LANGUAGES.map((value) => ({
          value,
          label: formatDisplayName(value, { type: 'language' }) ?? value,
        })),
      )}
      {select('hasEvidence', t('claims.filter.evidence'), [
        { value: 'true', label: t('claims.filter.withEvidence') },
        { value: 'false', label: t('claims.filter.withoutEvidence') },
      ])}
      {select(
        'sourceId',
        t('claims.filter.source'),
        (sources.data?.items ?? []).map(({ id, names }) => ({
          value: id,
          label: nameFor(names, language)?.name ?? id,
        })),
      )}
    </search>
  );
}
