import { type InputWrapperProps, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RatingColour, RatingIcon } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { RatingMark } from '../../ui/rating-mark.js';
import { NORMALISED, type RatingDraft } from './scale-draft.js';
import css from './scales.module.css';

const COLOURS: readonly RatingColour[] = [
  'green',
  'lime',
  'amber',
  'orange',
  'red',
  'purple',
  'blue',
  'grey',
];
const ICONS: readonly RatingIcon[] = [
  'check',
  'check_partial',
  'half',
  'cross_partial',
  'cross',
  'question',
  'minus',
  'warning',
  'clock',
  'scissors',
  'masks',
  'scales',
];

/** Below, a hint does not push its control out of the row. */
const HINT_BELOW: InputWrapperProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];

/** What of a rating is entered as a text. */
type TextName = Exclude<keyof RatingDraft, 'id' | 'otherLabels' | 'otherMeanings'>;

type Props = {
  at: number;
  rating: RatingDraft;
  problemOf: (field: string) => string | undefined;
  onChange: (rating: RatingDraft) => void;
};

/** The fields of one rating. */
export function RatingFields({ at, rating, problemOf, onChange }: Props) {
  const t = useWords();
  /** What binds a control to a field of the rating. */
  const bind = (name: TextName, path: string) => ({
    value: rating[name],
    error:
      problemOf(`ratings[${String(at)}].${path}`) ??
      problemOf(`ratings[${String(at)}].${path.split('.')[0] ?? ''}`),
    onChange: (event: { currentTarget: { value: string } }) => {
      onChange({ ...rating, [name]: event.currentTarget.value });
    },
  });
  const given = { required: true, withAsterisk: false };
  return (
    <>
      <div className={css.fields}>
        <TextInput
          label={t('scales.form.labelEn')}
          dir="ltr"
          lang="en"
          {...given}
          {...bind('labelEn', 'labels.en')}
        />
        <TextInput
          label={t('scales.form.labelAr')}
          dir="rtl"
          lang="ar"
          {...given}
          {...bind('labelAr', 'labels.ar')}
        />
        <TextInput
          label={t('scales.form.key')}
          description={t('scales.form.key.hint')}
          inputWrapperOrder={HINT_BELOW}
          dir="ltr"
          {...given}
          {...bind('key', 'key')}
        />
        <TextInput
          label={t('scales.form.value')}
          description={t('scales.form.value.hint')}
          inputWrapperOrder={HINT_BELOW}
          type="number"
          {...bind('value', 'value')}
        />
        <NativeSelect
          label={t('scales.form.normalised')}
          data={NORMALISED.map((value) => ({ value, label: t(`normalised.${value}`) }))}
          {...bind('normalised', 'normalised')}
        />
        <NativeSelect
          label={t('scales.form.colour')}
          data={COLOURS.map((value) => ({ value, label: t(`ratingColour.${value}`) }))}
          {...bind('colour', 'colour')}
        />
        <NativeSelect
          label={t('scales.form.icon')}
          data={ICONS.map((value) => ({ value, label: t(`ratingIcon.${value}`) }))}
          {...bind('icon', 'icon')}
        />
      </div>
      <div className={css.fields}>
        <Textarea
          label={t('scales.form.meaningEn')}
          dir="ltr"
          lang="en"
          autosize
          minRows={2}
          {...bind('meaningEn', 'descriptions')}
        />
        <Textarea
          label={t('scales.form.meaningAr')}
          dir="rtl"
          lang="ar"
          autosize
          minRows={2}
          {...bind('meaningAr', 'descriptions')}
        />
      </div>
    </>
  );
}

/** How a rating will look. */
export function RatingPreview({ rating: { labelEn, labelAr, colour, icon } }: { rating: RatingDraft }) {
  const t = useWords();
  const { language } = useLanguage();
  const label = language === 'en' ? labelEn : labelAr;
  return (
    <p className={css.preview}>
      {t('scales.form.preview')}{' '}
      <RatingMark colour={colour} icon={icon}>
        <bdi>{label.trim() === '' ? '…' : label}</bdi>
      </RatingMark>
    </p>
  );
}
