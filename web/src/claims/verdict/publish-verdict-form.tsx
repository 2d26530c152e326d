import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { ClaimPage, Verdict } from '../../api/contract.js';
import { usePublishVerdict } from '../../api/verdicts.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { GateRules } from './gate-rules.js';
import { useVerdictDraft } from './use-verdict-draft.js';
import { useVerdictForm } from './use-verdict-form.js';
import { VerdictFields } from './verdict-fields.js';

type Props = { claim: ClaimPage; newest: Verdict | null; onDone: () => void };

/** Publishes a verdict: the first, an update of the one that stands, or one in the place of what was retracted. */
export function PublishVerdictForm({ claim, newest, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const publish = usePublishVerdict(claim.id);
  const standing = newest?.rating ? newest : null;
  const form = useVerdictForm(claim.id, standing, publish.error);
  const { draft, names } = useVerdictDraft('verdict', claim.id, newest, form);
  const label = t(standing ? 'verdict.update' : 'verdict.publish');

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const body = {
      ...form.content,
      whatChanged: filled(form.values.whatChanged),
      expectedVersion: newest?.version ?? 0,
    };
    publish.mutate(body, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('verdict.published'));
      },
    });
  };

  return (
    <DraftedForm draft={draft} names={names} label={label} className={css.form} onSubmit={submit}>
      {standing && <p>{t('verdict.update.hint')}</p>}
      {standing && <Textarea label={t('verdict.whatIsNew')} rows={2} {...form.bind('whatChanged')} />}
      <VerdictFields claim={claim} form={form} />
      {form.gate.error && <ProblemNotice error={form.gate.error} />}
      {form.gate.data && <GateRules gate={form.gate.data} />}
      {publish.error && <ProblemNotice error={publish.error} />}
      <Button type="submit" loading={publish.isPending} className={css.send}>
        {t('verdict.publish.send')}
      </Button>
    </DraftedForm>
  );
}
