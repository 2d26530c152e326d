import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { ClaimPage, Reply } from '../../api/contract.js';
import { useAskForReply } from '../../api/replies.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { SourcePicker } from '../../ui/source-picker.js';
import { oneOf } from '../../ui/url-filters.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { toInstant } from './local-time.js';
import own from './replies.module.css';

const CHANNELS: readonly Reply['channel'][] = ['email', 'phone', 'letter', 'message', 'in_person', 'other'];

/** Records that somebody was asked. The asking itself happens outside Isnad, and the form says so. */
export function AskForReplyForm({ claim, onDone }: { claim: ClaimPage; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const ask = useAskForReply(claim.id);
  const { values, set, put, bind, problemOf } = useFields(
    { sourceId: '', channel: 'email', contact: '', question: '', language, askedAt: '', deadline: '' },
    ask.error,
  );
  const draft = useDraft({ kind: 'reply', subject: claim.id, values, put });
  const names = {
    contact: { label: t('reply.contact') },
    question: { label: t('reply.question') },
    askedAt: { label: t('reply.askedAt') },
    deadline: { label: t('reply.deadline') },
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    ask.mutate(
      {
        sourceId: values.sourceId,
        channel: oneOf(values.channel, CHANNELS) ?? 'other',
        contact: filled(values.contact),
        question: values.question,
        language: values.language,
        askedAt: toInstant(values.askedAt),
        deadline: toInstant(values.deadline),
      },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('reply.asked'));
        },
      },
    );
  };

  return (
    <DraftedForm draft={draft} names={names} label={t('reply.ask')} className={css.form} onSubmit={submit}>
      {ask.error && <ProblemNotice error={ask.error} />}
      <p className={own.soft}>{t('reply.ask.hint')}</p>
      <SourcePicker
        required
        label={t('reply.source')}
        first={claim.attributions.map(({ source }) => source)}
        value={values.sourceId}
        error={problemOf('sourceId')}
        onChange={(id) => {
          set('sourceId', id);
        }}
      />
      <div className={css.pair}>
        <NativeSelect
          label={t('reply.channel')}
          data={CHANNELS.map((value) => ({ value, label: t(`reply.channel.${value}`) }))}
          {...bind('channel')}
        />
        <TextInput label={t('reply.contact')} {...bind('contact')} />
      </div>
      <Textarea label={t('reply.question')} rows={4} required {...bind('question')} />
      <LanguageSelect label={t('reply.question.language')} {...bind('language')} />
      <div className={css.pair}>
        <TextInput
          label={t('reply.askedAt')}
          description={t('reply.askedAt.hint')}
          type="datetime-local"
          {...bind('askedAt')}
        />
        <TextInput
          label={t('reply.deadline')}
          description={t('reply.deadline.hint')}
          type="datetime-local"
          {...bind('deadline')}
        />
      </div>
      <Button type="submit" loading={ask.isPending} className={css.send}>
        {t('reply.ask')}
      </Button>
    </DraftedForm>
  );
}
