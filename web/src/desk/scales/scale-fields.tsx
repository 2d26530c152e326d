import { TextInput } from '@mantine/core';
import { useWords } from '../../messages/words.js';
import { OrderedEntries } from '../../ui/ordered-entries.js';
import { useFieldProblems } from '../../ui/problem-text.js';
import { RatingFields, RatingPreview } from './rating-fields.js';
import { emptyRating, type ScaleDraft } from './scale-draft.js';
import css from './scales.module.css';

type Props = {
  draft: ScaleDraft;
  onChange: (draft: ScaleDraft) => void;
  error: unknown;
  /** Why the name cannot be taken; undefined where it can. */
  keyError?: string;
  /** Whether it is the first version, which gives the scale its name. */
  isNew: boolean;
};

/** The fields of a version of a scale, with those of each rating. */
export function ScaleFields({ draft, onChange, error, keyError, isNew }: Props) {
  const t = useWords();
  const problemOf = useFieldProblems(error);
  const change = (changes: Partial<ScaleDraft>): void => {
    onChange({ ...draft, ...changes });
  };
  const text = (name: 'key' | 'titleEn' | 'titleAr' | 'worst' | 'best', path: string) => ({
    required: true,
    withAsterisk: false,
    value: draft[name],
    error: (name === 'key' ? keyError : undefined) ?? problemOf(path),
    onChange: (event: { currentTarget: { value: string } }) => {
      change({ [name]: event.currentTarget.value });
    },
  });
  return (
    <>
      <div className={css.fields}>
        {isNew && (
          <TextInput
            label={t('scales.form.key')}
            description={t('scales.form.key.hint')}
            dir="ltr"
            {...text('key', 'key')}
          />
        )}
        <TextInput label={t('scales.form.titleEn')} dir="ltr" lang="en" {...text('titleEn', 'titles')} />
        <TextInput label={t('scales.form.titleAr')} dir="rtl" lang="ar" {...text('titleAr', 'titles')} />
        <TextInput label={t('scales.form.worst')} type="number" {...text('worst', 'worst')} />
        <TextInput label={t('scales.form.best')} type="number" {...text('best', 'best')} />
      </div>
      {problemOf('ratings') !== undefined && (
        <p className={css.error} role="alert">
          {problemOf('ratings')}
        </p>
      )}
      <OrderedEntries
        entries={draft.ratings}
        onChange={(ratings) => {
          change({ ratings });
        }}
        titleOf={(number) => t('scales.form.rating', { number })}
        asideOf={(rating) => <RatingPreview rating={rating} />}
        addLabel={t('scales.form.add')}
        added={() => emptyRating('mixed')}
      >
        {(rating, at, changeRating) => (
          <RatingFields at={at} rating={rating} problemOf={problemOf} onChange={changeRating} />
        )}
      </OrderedEntries>
    </>
  );
}
