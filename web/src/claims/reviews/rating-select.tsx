import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { RatingScale } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import type { UiLanguage } from '../../messages/languages.js';
import { useWords } from '../../messages/words.js';

type Props = Omit<NativeSelectProps, 'data' | 'label'> & { scale: RatingScale };

/** Says a rating's name, where its id is known. */
export function ratingName(scale: RatingScale | undefined, language: UiLanguage): (id: string) => string {
  return (id) => scale?.ratings.find((rating) => rating.id === id)?.labels[language] ?? id;
}

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
