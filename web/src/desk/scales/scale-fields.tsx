import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useWords } from '../../messages/words.js';
import { useFieldProblems } from '../../ui/problem-text.js';
import { RatingFields } from './rating-fields.js';
import { emptyRating, type RatingDraft, type ScaleDraft } from './scale-draft.js';
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
  const changeRating = (at: number, rating: RatingDraft): void => {
    change({ ratings: draft.ratings.with(at, rating) });
  };
  const move = (from: number, to: number): void => {
    const rest = draft.ratings.toSpliced(from, 1);
    const moved = draft.ratings[from];
    if (moved) change({ ratings: rest.toSpliced(to, 0, moved) });
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
      <ol className={css.ratings}>
        {draft.ratings.map((rating, at) => (
          <RatingFields
            key={rating.id}
            at={at}
            count={draft.ratings.length}
            rating={rating}
            problemOf={problemOf}
            onChange={(changed) => {
              changeRating(at, changed);
            }}
            onMove={(to) => {
              move(at, to);
            }}
            onRemove={() => {
              change({ ratings: draft.ratings.toSpliced(at, 1) });
            }}
          />
        ))}
      </ol>
      <Button
        variant="default"
        className={css.send}
        leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
        onClick={() => {
          change({ ratings: [...draft.ratings, emptyRating('mixed')] });
        }}
      >
        {t('scales.form.add')}
      </Button>
    </>
  );
}
