import { NativeSelect, TextInput } from '@mantine/core';
import type { Agreement } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import type { useUrlFilters } from '../../ui/url-filters.js';
import css from './agreement.module.css';

type Props = { filters: ReturnType<typeof useUrlFilters>; agreement: Agreement | undefined };

/** Which rounds are counted: by the day on which they were completed and, where there are several, by their scale. */
export function AgreementFilterBar({ filters, agreement }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const scales = agreement?.scales ?? [];
  const day = (name: 'from' | 'to') => (
    <TextInput
      label={t(`agreement.${name}`)}
      type="date"
      value={filters.get(name)}
      onChange={(event) => {
        filters.set(name, event.currentTarget.value);
      }}
    />
  );
  return (
    <search className={css.bar}>
      {day('from')}
      {day('to')}
      {scales.length > 1 && (
        <NativeSelect
          label={t('agreement.scale')}
          value={agreement?.scale}
          data={scales.map(({ key, titles }) => ({ value: key, label: titles[language] }))}
          onChange={(event) => {
            filters.set('scale', event.currentTarget.value);
          }}
        />
      )}
    </search>
  );
}
