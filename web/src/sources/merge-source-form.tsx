import { Button, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Source } from '../api/contract.js';
import { useSourceSearch } from '../api/evidence.js';
import { useMergeSource } from '../api/sources.js';
import css from '../claims/form.module.css';
import { DraftedForm } from '../drafts/drafted-form.js';
import { useDraft } from '../drafts/use-draft.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { nameFor } from '../ui/content.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { RecordPicker } from '../ui/record-picker.js';
import { useAnnounce } from '../ui/use-announce.js';
import { useFields } from '../ui/use-fields.js';

/** Records that a source is another that is in the registry too. */
export function MergeSourceForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const [q, setQ] = useState('');
  const { data } = useSourceSearch(q);
  const merge = useMergeSource(source);
  const { values, set, put, bind, problemOf } = useFields({ intoId: '', reason: '' }, merge.error);
  const draft = useDraft({ kind: 'merge', subject: source.id, values, put });
  const names = { intoId: { label: t('sources.merge.into') }, reason: { label: t('sources.merge.reason') } };
  const others = (data?.items ?? []).filter(({ id }) => id !== source.id);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    merge.mutate(values, {
      onSuccess: () => {
        draft.filed();
        onDone();
        announce(t('sources.merged'));
      },
    });
  };

  return (
    <DraftedForm
      draft={draft}
      names={names}
      label={t('sources.merge')}
      className={css.form}
      onSubmit={submit}
    >
      {merge.error && <ProblemNotice error={merge.error} />}
      <p>{t('sources.merge.hint')}</p>
      <RecordPicker
        required
        label={t('sources.merge.into')}
        description={t('evidence.publisher.hint')}
        chosen={null}
        found={others.map(({ id, names }) => ({ value: id, label: nameFor(names, language)?.name ?? id }))}
        value={values.intoId}
        error={problemOf('intoId')}
        onSearch={setQ}
        onChange={(id) => {
          set('intoId', id);
        }}
      />
      <Textarea label={t('sources.merge.reason')} dir="auto" rows={3} required {...bind('reason')} />
      <Button type="submit" loading={merge.isPending} disabled={values.intoId === ''} className={css.send}>
        {t('sources.merge')}
      </Button>
    </DraftedForm>
  );
}
