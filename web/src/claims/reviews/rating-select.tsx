import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { RatingScale } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';

type Props = Omit<NativeSelectProps, 'data' | 'label'> & { scale: RatingScale };

/** A rating of the scale that the round is rated on. */
export function RatingSelect({ scale, ...props }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const ratings = scale.ratings
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, labels }) => ({ value: id, label: labels[language] }));
  return (
    <NativeSelect
      label={t('verdict.rating')}
      required
      data={[{ value: '', label: t('verdict.choose') }, ...ratings]}
      {...props}
    />
  );
}
