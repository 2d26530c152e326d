import { Button, TextInput } from '@mantine/core';
import { useRef, type SyntheticEvent } from 'react';
import { useRequestRecheck } from '../../api/rechecks.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from './rechecks.module.css';

/** Asks for a new look at the claim. */
export function RequestRecheckForm({ claimId }: { claimId: string }) {
  const t = useWords();
  const announce = useAnnounce();
  const request = useRequestRecheck(claimId);
  const { values, set, put, bind } = useFields({ reason: '' }, request.error);
  const draft = useDraft({ kind: 'recheck', subject: claimId, values, put });
  const reason = useRef<HTMLInputElement>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    request.mutate(
      { reason: filled(values.reason) },
      {
        onSuccess: () => {
          draft.filed();
          set('reason', '');
          reason.current?.focus();
          announce(t('recheck.requested'));
        },
      },
    );
  };
  return (
    <DraftedForm
      draft={draft}
      names={{ reason: { label: t('recheck.reason') } }}
      label={t('recheck.request')}
      className={css.request}
      onSubmit={submit}
    >
      {request.error && <ProblemNotice error={request.error} />}
      <TextInput ref={reason} label={t('recheck.reason')} {...bind('reason')} />
      <Button type="submit" variant="light" loading={request.isPending}>
        {t('recheck.request')}
      </Button>
    </DraftedForm>
  );
}
