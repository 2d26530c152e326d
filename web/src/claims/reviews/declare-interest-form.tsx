import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ClaimPage } from '../../api/contract.js';
import { useDeclareInterest } from '../../api/reviews.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { nameFor } from '../../ui/content.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { filled, useFields } from '../../ui/use-fields.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from '../form.module.css';
import own from './reviews.module.css';

/** Declares an interest in the claim, or in one of the sources that make or relay it. */
export function DeclareInterestForm({ claim, onDone }: { claim: ClaimPage; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const declare = useDeclareInterest(claim.id);
  const [isSelf, setIsSelf] = useState(false);
  const { values, put, bind } = useFields({ sourceId: '', note: '' }, declare.error);
  const draft = useDraft({
    kind: 'interest',
    subject: claim.id,
    values: { ...values, isSelf },
    put: ({ isSelf: isThem, ...texts }) => {
      put(texts);
      setIsSelf(isThem);
    },
  });
  const sources = new Map(claim.attributions.map(({ source }) => [source.id, source]));
  const nameOf = (id: string): string => nameFor(sources.get(id)?.names ?? [], language)?.name ?? id;
  const names = {
    sourceId: {
      label: t('interest.in'),
      show: (id: string) => (id === '' ? t('interest.inClaim') : nameOf(id)),
    },
    isSelf: { label: t('interest.isSelf') },
    note: { label: t('interest.note') },
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const subject =
      values.sourceId === ''
        ? { claimId: claim.id }
        : { sourceId: values.sourceId, isSelf, draftClaimId: claim.id };
    declare.mutate(
      { ...subject, note: filled(values.note) },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('interest.declared'));
        },
      },
    );
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('interest.declare')}
      className={css.form}
      onSubmit={submit}
    >
      {declare.error && <ProblemNotice error={declare.error} />}
      <p className={own.soft}>{t('interest.hint')}</p>
      <NativeSelect
        label={t('interest.in')}
        data={[
          { value: '', label: t('interest.inClaim') },
          ...[...sources.keys()].map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        {...bind('sourceId')}
      />
      {values.sourceId !== '' && (
        <Checkbox
          label={t('interest.isSelf')}
          checked={isSelf}
          onChange={(event) => {
            setIsSelf(event.currentTarget.checked);
          }}
        />
      )}
      <Textarea label={t('interest.note')} rows={2} {...bind('note')} />
      <Button type="submit" variant="light" loading={declare.isPending} className={css.send}>
        {t('interest.declare')}
      </Button>
    </DraftedForm>
  );
}
