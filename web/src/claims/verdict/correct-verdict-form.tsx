import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { ClaimPage, Verdict } from '../../api/contract.js';
import { useCorrectVerdict } from '../../api/verdicts.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import css from '../form.module.css';
import { GateRules } from './gate-rules.js';
import { useVerdictDraft } from './use-verdict-draft.js';
import { useVerdictForm } from './use-verdict-form.js';
import { VerdictFields } from './verdict-fields.js';

type Props = { claim: ClaimPage; verdict: Verdict; onDone: () => void };

/** Puts right what was wrong, and says in public what it was. */
export function CorrectVerdictForm({ claim, verdict, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const correct = useCorrectVerdict(claim.id, verdict.id);
  const form = useVerdictForm(claim.id, verdict, correct.error);
  const { draft, names } = useVerdictDraft('correction', claim.id, verdict, form);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const { whatWasWrong, whatChanged } = form.values;
    correct.mutate(
      { ...form.content, whatWasWrong, whatChanged },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('verdict.corrected'));
        },
      },
    );
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('verdict.correct')}
      className={css.form}
      onSubmit={submit}
    >
      <p>{t('verdict.correct.hint')}</p>
      <Textarea label={t('verdict.whatWasWrong')} rows={2} required {...form.bind('whatWasWrong')} />
      <Textarea label={t('verdict.whatChanged')} rows={2} required {...form.bind('whatChanged')} />
      <VerdictFields claim={claim} form={form} />
      {form.gate.error && <ProblemNotice error={form.gate.error} />}
      {form.gate.data && <GateRules gate={form.gate.data} />}
      {correct.error && <ProblemNotice error={correct.error} />}
      <Button type="submit" loading={correct.isPending} className={css.send}>
        {t('verdict.correct')}
      </Button>
    </DraftedForm>
  );
}
