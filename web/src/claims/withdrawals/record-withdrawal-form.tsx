import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { Attribution } from '../../api/contract.js';
import { useRecordWithdrawal } from '../../api/withdrawals.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { nameFor } from '../../ui/content.js';
import { LanguageSelect } from '../../ui/language-select.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from '../form.module.css';
import { toInstant } from '../replies/local-time.js';

type Props = { claimId: string; links: Attribution[]; onDone: () => void };

/** Records that a source took back what it said, or corrected it. */
export function RecordWithdrawalForm({ claimId, links, onDone }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const record = useRecordWithdrawal(claimId);
  const { values, put, bind } = useFields(
    { attributionId: links[0]?.id ?? '', withdrawnAt: '', note: '', language, url: '' },
    record.error,
  );
  const draft = useDraft({ kind: 'withdrawal', subject: claimId, values, put });
  const labelOf = ({ role, source }: Attribution): string =>
    `${t(`role.${role}`)}: ${nameFor(source.names, language)?.name ?? source.id}`;

  const names = {
    attributionId: {
      label: t('withdrawal.who'),
      show: (id: string) => {
        const link = links.find((one) => one.id === id);
        return link ? labelOf(link) : id;
      },
    },
    note: { label: t('withdrawal.note') },
    language: { label: t('withdrawal.note.language') },
    withdrawnAt: { label: t('withdrawal.at') },
    url: { label: t('withdrawal.url') },
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const { attributionId, withdrawnAt, note, url } = values;
    const body = { withdrawnAt: toInstant(withdrawnAt), note, language: values.language, url: filled(url) };
    record.mutate(
      { attributionId, body },
      {
        onSuccess: () => {
          draft.filed();
          onDone();
          announce(t('withdrawal.recorded'));
        },
      },
    );
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('withdrawal.record')}
      className={css.form}
      onSubmit={submit}
    >
      {record.error && <ProblemNotice error={record.error} />}
      <p>{t('withdrawal.hint')}</p>
      <NativeSelect
        label={t('withdrawal.who')}
        data={links.map((link) => ({ value: link.id, label: labelOf(link) }))}
        {...bind('attributionId')}
      />
      <Textarea label={t('withdrawal.note')} rows={4} required {...bind('note')} />
      <LanguageSelect label={t('withdrawal.note.language')} {...bind('language')} />
      <div className={css.pair}>
        <TextInput
          label={t('withdrawal.at')}
          description={t('withdrawal.at.hint')}
          type="datetime-local"
          {...bind('withdrawnAt')}
        />
        <TextInput label={t('withdrawal.url')} type="url" dir="ltr" {...bind('url')} />
      </div>
      <Button type="submit" loading={record.isPending} className={css.send}>
        {t('withdrawal.record')}
      </Button>
    </DraftedForm>
  );
}
