import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ClaimPage, Confidence, RatingScale } from '../../api/contract.js';
import { useFileReview } from '../../api/reviews.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ContentInline } from '../../ui/content.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { oneOf } from '../../ui/url-filters.js';
import { filled, useFields } from '../../ui/use-fields.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from '../form.module.css';
import { ratingName, RatingSelect } from './rating-select.js';
import own from './reviews.module.css';

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

type Props = { claim: ClaimPage; scale: RatingScale; onDone: () => void };

/** Files the reader's own review of the claim. */
export function FileReviewForm({ claim, scale, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const file = useFileReview(claim.id);
  const [reliedOn, setReliedOn] = useState<string[]>([]);
  const [declaresNoInterest, setDeclaresNoInterest] = useState(false);
  const { values, set, put, bind, problemOf } = useFields(
    { ratingId: '', confidence: '', summary: '', method: '', limitations: '', language },
    file.error,
  );
  const draft = useDraft({
    kind: 'review',
    subject: claim.id,
    values: { ...values, reliedOn, declaresNoInterest },
    put: (given) => {
      const { reliedOn: links, declaresNoInterest: declares, ...texts } = given;
      put(texts);
      setReliedOn(links);
      setDeclaresNoInterest(declares);
    },
  });
  const titleOf = (id: string): string =>
    claim.evidence.find((link) => link.id === id)?.evidence.title ?? t('evidence.withheldTitle');
  const names = {
    ratingId: { label: t('verdict.rating'), show: ratingName(scale, language) },
    confidence: {
      label: t('review.confidence'),
      show: (value: string) => {
        const confidence = oneOf(value, CONFIDENCES);
        return confidence ? t(`confidence.${confidence}`) : value;
      },
    },
    summary: { label: t('verdict.summary') },
    method: { label: t('verdict.method') },
    limitations: { label: t('verdict.limitations') },
    reliedOn: { label: t('review.reliesOn'), show: titleOf },
    declaresNoInterest: { label: t('review.noInterest') },
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const confidence = oneOf(values.confidence, CONFIDENCES);
    if (!confidence) return;
    const body = {
      ratingId: values.ratingId,
      confidence,
      summary: values.summary,
      method: filled(values.method),
      limitations: filled(values.limitations),
      language: values.language,
      evidenceLinkIds: reliedOn,
      declaresNoInterest,
    };
    file.mutate(body, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('review.filed'));
      },
    });
  };

  return (
    <DraftedForm draft={draft} names={names} label={t('review.file')} className={css.form} onSubmit={submit}>
      {file.error && <ProblemNotice error={file.error} />}
      <p className={own.soft}>{t('review.fileHint')}</p>
      <RatingSelect scale={scale} {...bind('ratingId')} />
      <Radio.Group
        label={t('review.confidence')}
        withAsterisk
        value={values.confidence}
        error={problemOf('confidence')}
        onChange={(value) => {
          set('confidence', value);
        }}
      >
        <div className={css.choices}>
          {CONFIDENCES.map((confidence) => (
            <Radio key={confidence} value={confidence} label={t(`confidence.${confidence}`)} required />
          ))}
        </div>
      </Radio.Group>
      <Textarea label={t('verdict.summary')} rows={4} required {...bind('summary')} />
      <Textarea label={t('verdict.method')} rows={3} {...bind('method')} />
      <Textarea label={t('verdict.limitations')} rows={2} {...bind('limitations')} />
      <LanguageSelect label={t('review.language')} {...bind('language')} />
      {claim.evidence.length > 0 && (
        <Checkbox.Group label={t('review.reliesOn')} value={reliedOn} onChange={setReliedOn}>
          <div className={own.checks}>
            {claim.evidence.map(({ id, stance, evidence }) => (
              <Checkbox
                key={id}
                value={id}
                label={
                  <>
                    <ContentInline of={evidence}>{evidence.title}</ContentInline>{' '}
                    <span className={own.soft}>({t(`stance.${stance}`)})</span>
                  </>
                }
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Checkbox
        label={t('review.noInterest')}
        description={t('review.noInterestHint')}
        required
        checked={declaresNoInterest}
        onChange={(event) => {
          setDeclaresNoInterest(event.currentTarget.checked);
        }}
      />
      <Button type="submit" loading={file.isPending} className={css.send}>
        {t('review.file.send')}
      </Button>
    </DraftedForm>
  );
}
