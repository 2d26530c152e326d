import { Button, Textarea } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { Source } from '../api/contract.js';
import { useMergeSource } from '../api/sources.js';
import css from '../claims/form.module.css';
import { DraftedForm } from '../drafts/drafted-form.js';
import { useDraft } from '../drafts/use-draft.js';
import { useWords } from '../messages/words.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { SourcePicker } from '../ui/source-picker.js';
import { useAnnounce } from '../ui/use-announce.js';
import { useFields } from '../ui/use-fields.js';

/** Records that a source is another that is in the registry too. */
export function MergeSourceForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const merge = useMergeSource(source);
  const { values, set, put, bind, problemOf } = useFields({ intoId: '', reason: '' }, merge.error);
  const draft = useDraft({ kind: 'merge', subject: source.id, values, put });
  const names = { intoId: { label: t('sources.merge.into') }, reason: { label: t('sources.merge.reason') } };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    merge.mutate({
      body: values,
      onMerged: () => {
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
      <SourcePicker
        required
        label={t('sources.merge.into')}
        except={source.id}
        value={values.intoId}
        error={problemOf('intoId')}
        onChange={(id) => {
          set('intoId', id);
        }}
      />
      <Textarea label={t('sources.merge.reason')} rows={3} required {...bind('reason')} />
      <Button type="submit" loading={merge.isPending} disabled={values.intoId === ''} className={css.send}>
        {t('sources.merge')}
      </Button>
    </DraftedForm>
  );
}
