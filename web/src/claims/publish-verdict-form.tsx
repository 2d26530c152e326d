import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { usePublishVerdict, useRatingScales } from '../api/claims.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { LanguageSelect } from '../ui/language-select.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { filled, useFields } from '../ui/use-fields.js';
import { useAnnounce } from '../ui/use-announce.js';
import css from './form.module.css';

type Props = { claimId: string; expectedVersion: number; onDone: () => void };

/** Publishes a verdict, or the next version of one. */
export function PublishVerdictForm({ claimId, expectedVersion, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const scales = useRatingScales();
  const publish = usePublishVerdict(claimId);
  const { values, bind } = useFields(
    { ratingId: '', summary: '', method: '', limitations: '', language, reviewBy: '' },
    publish.error,
  );

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const body = {
      ratingId: values.ratingId,
      summary: values.summary,
      language: values.language,
      method: filled(values.method),
      limitations: filled(values.limitations),
      reviewBy: filled(values.reviewBy),
      expectedVersion,
    };
    publish.mutate(body, {
      onSuccess: () => {
        onDone();
        announce(t('verdict.published'));
      },
    });
  };

  const ratings = (scales.data?.items ?? []).flatMap((scale) =>
    scale.ratings
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, labels }) => ({ value: id, label: labels[language] })),
  );

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('verdict.publish')}>
      {(publish.error ?? scales.error) && <ProblemNotice error={publish.error ?? scales.error} />}
      <NativeSelect
        label={t('verdict.rating')}
        required
        data={[{ value: '', label: t('verdict.choose') }, ...ratings]}
        {...bind('ratingId')}
      />
      <Textarea label={t('verdict.summary')} dir="auto" rows={4} required {...bind('summary')} />
      <LanguageSelect label={t('verdict.language')} {...bind('language')} />
      <Textarea label={t('verdict.method')} dir="auto" rows={2} {...bind('method')} />
      <Textarea label={t('verdict.limitations')} dir="auto" rows={2} {...bind('limitations')} />
      <TextInput
        label={t('verdict.reviewBy')}
        description={t('verdict.reviewBy.hint')}
        type="date"
        {...bind('reviewBy')}
      />
      <Button type="submit" loading={publish.isPending} className={css.send}>
        {t('verdict.publish')}
      </Button>
    </form>
  );
}
