import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { ClaimDraft } from '../../api/contract.js';
import { useDecidePassage } from '../../api/passages.js';
import { isFiledMeanwhile } from '../../api/problem.js';
import css from '../../claims/form.module.css';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import own from './found.module.css';

type Props = { articleId: string; draft: ClaimDraft; onDone: () => void };

/** Sets a statement aside that was found, with a reason if there is something to say. */
export function SetAsideForm({ articleId, draft: found, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const decide = useDecidePassage(articleId, found.id);
  const { values, put, bind } = useFields({ reason: '' }, decide.error);
  const draft = useDraft({ kind: 'decision', subject: found.id, values, put });

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    decide.mutate(
      { decision: 'rejected', reason: filled(values.reason) },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('found.wasSetAside'));
        },
        onError: (error) => {
          // There is nothing to set aside any more, so the form goes with what was typed: who sent it is told elsewhere.
          if (!isFiledMeanwhile(error)) return;
          draft.filed();
          onDone();
          announce(t('problem.draft_filed'));
        },
      },
    );
  };

  return (
    <DraftedForm
      draft={draft}
      names={{ reason: { label: t('found.setAside.reason') } }}
      label={t('found.setAside')}
      className={css.form}
      onSubmit={submit}
    >
      {decide.error && !isFiledMeanwhile(decide.error) && <ProblemNotice error={decide.error} />}
      <p className={own.hint}>{t('found.setAside.hint')}</p>
      <Textarea
        label={t('found.setAside.reason')}
        description={t('decision.reason.hint')}
        autosize
        minRows={2}
        maxRows={8}
        {...bind('reason')}
      />
      <Button type="submit" variant="default" loading={decide.isPending} className={css.send}>
        {t('found.setAside.send')}
      </Button>
    </DraftedForm>
  );
}
