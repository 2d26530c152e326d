import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { Reply, ReplyChanges } from '../../api/contract.js';
import { useRecordReply } from '../../api/replies.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { AnswerFields, type RecordValues } from './answer-fields.js';
import { changedInstant, toLocal } from './local-time.js';

type Props = { claimId: string; reply: Reply; onDone: () => void };

/** Records an answer, that they declined, or silence; what was recorded by mistake is taken back here, too. */
export function RecordReplyForm({ claimId, reply, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const record = useRecordReply(claimId, reply);
  const fields = useFields(valuesOf(reply), record.error);
  const { values, put, bind } = fields;
  const openedOn = String(reply.revision);
  const draft = useDraft({ kind: 'reply', subject: reply.id, openedOn, values, put });
  const names = {
    outcome: { label: t('reply.outcome') },
    answer: { label: t('reply.answer') },
    contact: { label: t('reply.contact') },
    deadline: { label: t('reply.deadline') },
  };
  const outcomes = outcomesOf(reply);
  const hasSpoken = values.outcome === 'answered' || values.outcome === 'declined';

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    record.mutate(changesOf(reply, values, hasSpoken), {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('reply.recorded'));
      },
    });
  };

  return (
    <DraftedForm draft={draft} names={names} label={t('reply.record')} className={css.form} onSubmit={submit}>
      {record.error && <ProblemNotice error={record.error} />}
      <NativeSelect
        label={t('reply.outcome')}
        description={reply.outcomes.includes('no_answer') ? undefined : t('reply.outcome.hint')}
        data={[
          { value: '', label: t('reply.outcome.nothing') },
          ...outcomes.map((value) => ({ value, label: t(`reply.state.${value}`) })),
        ]}
        {...bind('outcome')}
      />
      {hasSpoken && (
        <AnswerFields fields={fields} isRequired={values.outcome === 'answered'} recorded={reply.answer} />
      )}
      <div className={css.pair}>
        <TextInput label={t('reply.contact')} dir="auto" {...bind('contact')} />
        <TextInput label={t('reply.deadline')} type="datetime-local" {...bind('deadline')} />
      </div>
      <Button type="submit" loading={record.isPending} className={css.send}>
        {t('reply.save')}
      </Button>
    </DraftedForm>
  );
}

/** What can be recorded now, and what is recorded already. */
function outcomesOf({ outcomes, state }: Reply): Reply['outcomes'] {
  if (state === 'pending' || state === 'overdue' || outcomes.includes(state)) return outcomes;
  return [...outcomes, state];
}

function valuesOf(reply: Reply): RecordValues {
  const { state, answer, answeredAt, contact, deadline, question } = reply;
  return {
    outcome: state === 'pending' || state === 'overdue' ? '' : state,
    answer: answer?.text ?? '',
    // Most answer in the language in which they were asked.
    answerLanguage: answer?.language ?? question.language,
    answeredAt: toLocal(answeredAt),
    contact: contact ?? '',
    deadline: toLocal(deadline),
  };
}

/** What was emptied is cleared, and not left as it was; words go with the outcome that they belong to. */
function changesOf(reply: Reply, values: RecordValues, hasSpoken: boolean): ReplyChanges {
  const answer = hasSpoken ? (filled(values.answer) ?? null) : null;
  return {
    outcome: oneOf(values.outcome, outcomesOf(reply)) ?? null,
    answer,
    answerLanguage: answer === null ? null : values.answerLanguage,
    answeredAt: hasSpoken ? changedInstant(values.answeredAt, reply.answeredAt) : null,
    contact: filled(values.contact) ?? null,
    deadline: changedInstant(values.deadline, reply.deadline),
  };
}
