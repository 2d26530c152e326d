import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { RatingScale } from '../../api/contract.js';
import { useAdjudicate } from '../../api/reviews.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useFields } from '../../ui/use-fields.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from '../form.module.css';
import { RatingSelect } from './rating-select.js';
import own from './reviews.module.css';

type Props = { claimId: string; scale: RatingScale; onDone: () => void };

/** Decides, as a third person, between reviews whose ratings differ. */
export function AdjudicationForm({ claimId, scale, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const adjudicate = useAdjudicate(claimId);
  const { values, bind } = useFields({ ratingId: '', reason: '', language }, adjudicate.error);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    adjudicate.mutate(values, {
      onSuccess: () => {
        onDone();
        announce(t('adjudication.filed'));
      },
    });
  };

  return (
    <form className={css.form} onSubmit={submit} aria-label={t('adjudication.decide')}>
      {adjudicate.error && <ProblemNotice error={adjudicate.error} />}
      <p className={own.soft}>{t('adjudication.hint')}</p>
      <RatingSelect scale={scale} {...bind('ratingId')} />
      <Textarea label={t('adjudication.reason')} dir="auto" rows={4} required {...bind('reason')} />
      <LanguageSelect label={t('adjudication.language')} {...bind('language')} />
      <Button type="submit" loading={adjudicate.isPending} className={css.send}>
        {t('adjudication.decide')}
      </Button>
    </form>
  );
}
