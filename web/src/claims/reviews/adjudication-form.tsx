import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { RatingScale } from '../../api/contract.js';
import { useAdjudicate } from '../../api/reviews.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useFields } from '../../ui/use-fields.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from '../form.module.css';
import { ratingName, RatingSelect } from './rating-select.js';
import own from './reviews.module.css';

type Props = { claimId: string; scale: RatingScale; onDone: () => void };

/** Decides, as a third person, between reviews whose ratings differ. */
export function AdjudicationForm({ claimId, scale, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const adjudicate = useAdjudicate(claimId);
  const { values, put, bind } = useFields({ ratingId: '', reason: '', language }, adjudicate.error);
  const draft = useDraft({ kind: 'adjudication', subject: claimId, values, put });
  const names = {
    ratingId: { label: t('verdict.rating'), show: ratingName(scale, language) },
    reason: { label: t('adjudication.reason') },
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    adjudicate.mutate(values, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('adjudication.filed'));
      },
    });
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('adjudication.decide')}
      className={css.form}
      onSubmit={submit}
    >
      {adjudicate.error && <ProblemNotice error={adjudicate.error} />}
      <p className={own.soft}>{t('adjudication.hint')}</p>
      <RatingSelect scale={scale} {...bind('ratingId')} />
      <Textarea label={t('adjudication.reason')} rows={4} required {...bind('reason')} />
      <LanguageSelect label={t('adjudication.language')} {...bind('language')} />
      <Button type="submit" loading={adjudicate.isPending} className={css.send}>
        {t('adjudication.send')}
      </Button>
    </DraftedForm>
  );
}
