import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Reply, ReplyChanges } from '../../api/contract.js';
import { useRecordReply } from '../../api/replies.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useWords } from '../../messages/words.js';
import type { FieldNames } from '../../ui/field-comparison.js';
import { EditConflictNotice } from '../../ui/edit-conflict-notice.js';
import { rebased } from '../../ui/rebased.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { AnswerFields, type RecordValues } from './answer-fields.js';
import { changedInstant, toLocal } from './local-time.js';

const RECORDED = ['answered', 'declined', 'no_answer', 'not_reached'] as const;

type Props = { claimId: string; reply: Reply; onDone: () => void };

/** Records an answer, that they declined, or silence; what was recorded by mistake is taken back here, too. */
export function RecordReplyForm({ claimId, reply, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const record = useRecordReply(claimId, reply.id);
  const fields = useFields(valuesOf(reply), record.error);
  const { values, put, bind } = fields;
  const openedOn = String(reply.revision);
  const draft = useDraft({ kind: 'reply', subject: reply.id, openedOn, values, put });
  const names = useRecordNames();
  const outcomes = outcomesOf(reply);
  const hasSpoken = values.outcome === 'answered' || values.outcome === 'declined';

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    record.mutate(
      { body: changesOf(reply, values, hasSpoken), revision: draft.basis },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('reply.recorded'));
        },
      },
    );
  };

  return (
    <DraftedForm draft={draft} names={names} label={t('reply.record')} className={css.form} onSubmit={submit}>
      {record.error && (
        <EditConflictNotice
          error={record.error}
          names={names}
          yours={values}
          onGoOn={(changed) => {
            draft.goOnFrom(String(reply.revision), rebased(values, changed, shownInForm));
            record.reset();
          }}
        />
      )}
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
        <TextInput label={t('reply.contact')} {...bind('contact')} />
        <TextInput label={t('reply.deadline')} type="datetime-local" {...bind('deadline')} />
      </div>
      <Button type="submit" loading={record.isPending} className={css.send}>
        {t('reply.save')}
      </Button>
    </DraftedForm>
  );
}

function useRecordNames(): FieldNames {
  const t = useWords();
  const { formatDate } = useIntl();
  const moment = (value: string) => formatDate(value, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    outcome: {
      label: t('reply.outcome'),
      show: (value) => {
        const outcome = oneOf(value, RECORDED);
        return outcome ? t(`reply.state.${outcome}`) : value;
      },
    },
    answer: { label: t('reply.answer') },
    answerLanguage: { label: t('reply.answer.language') },
    answeredAt: { label: t('reply.answeredAt'), show: moment },
    contact: { label: t('reply.contact') },
    deadline: { label: t('reply.deadline'), show: moment },
  };
}

/** How a value of the server stands in the form. */
function shownInForm(field: string, value: unknown): string {
  if (typeof value !== 'string') return '';
  return field === 'deadline' || field === 'answeredAt' ? toLocal(value) : value;
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
