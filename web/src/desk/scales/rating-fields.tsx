import { Button, type InputWrapperProps, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
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
  count: number;
  rating: RatingDraft;
  problemOf: (field: string) => string | undefined;
  onChange: (rating: RatingDraft) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** The fields of one rating, and how it will look. */
export function RatingFields({ at, count, rating, problemOf, onChange, onMove, onRemove }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  const titleId = useId();
  const label = language === 'en' ? rating.labelEn : rating.labelAr;

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
    <li className={css.rating} aria-labelledby={titleId}>
      <div className={css.ratingHead}>
        <h3 id={titleId} className={css.ratingTitle}>
          {t('scales.form.rating', { number: at + 1 })}
        </h3>
        <p className={css.preview}>
          {t('scales.form.preview')}{' '}
          <RatingMark colour={rating.colour} icon={rating.icon}>
            <bdi>{label.trim() === '' ? '…' : label}</bdi>
          </RatingMark>
        </p>
      </div>
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
      <div className={css.actions} role="group" aria-labelledby={titleId}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={at === 0}
          onClick={() => {
            onMove(at - 1);
          }}
        >
          {t('scales.form.up')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={at === count - 1}
          onClick={() => {
            onMove(at + 1);
          }}
        >
          {t('scales.form.down')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onRemove}>
          {t('scales.form.remove')}
        </Button>
      </div>
    </li>
  );
}
