import { Autocomplete, Button, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { NewBulk } from '../api/contract.js';
import { useDeskTags } from '../api/work.js';
import { useWords } from '../messages/words.js';
import { PersonPicker } from '../ui/person-picker.js';
import { filled, useFields } from '../ui/use-fields.js';
import css from './bulk.module.css';

export type BulkFormProps = {
  isPending: boolean;
  error: unknown;
  onSend: (what: Omit<NewBulk, 'claimIds'>) => void;
};

export function AssignManyForm({ isPending, error, onSend }: BulkFormProps) {
  const t = useWords();
  const { values, set, problemOf } = useFields({ assigneeId: '' }, error);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSend({ action: 'assign', assigneeId: values.assigneeId });
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={t('bulk.assign')}>
      <div className={css.field}>
        <PersonPicker
          label={t('work.assignee')}
          value={values.assigneeId}
          error={problemOf('assigneeId') ?? problemOf('claimIds')}
          onChange={(id) => {
            set('assigneeId', id);
          }}
        />
      </div>
      <Button type="submit" loading={isPending}>
        {t('work.assign.send')}
      </Button>
    </form>
  );
}

export function TagForm({ isPending, error, onSend }: BulkFormProps) {
  const t = useWords();
  const tags = useDeskTags();
  const { values, set, problemOf } = useFields({ tag: '' }, error);
  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    const action = event.nativeEvent.submitter?.getAttribute('value') === 'untag' ? 'untag' : 'tag';
    onSend({ action, tag: values.tag });
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={t('bulk.tag')}>
      <Autocomplete
        className={css.field}
        attributes={{ input: { dir: 'auto' } }}
        label={t('queue.tag')}
        required
        data={(tags.data?.items ?? []).map(({ tag }) => tag)}
        renderOption={({ option }) => <bdi>{option.value}</bdi>}
        value={values.tag}
        error={problemOf('tag') ?? problemOf('claimIds')}
        onChange={(tag) => {
          set('tag', tag);
        }}
      />
      <Button type="submit" loading={isPending}>
        {t('bulk.tag.add')}
      </Button>
      <Button type="submit" variant="default" value="untag" disabled={isPending}>
        {t('bulk.tag.remove')}
      </Button>
    </form>
  );
}

export function ArchiveForm({ isPending, error, onSend }: BulkFormProps) {
  const t = useWords();
  const { values, bind, problemOf } = useFields({ reason: '' }, error);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSend({ action: 'archive', reason: filled(values.reason) });
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={t('bulk.archive')}>
      <TextInput
        className={css.field}
        label={t('bulk.reason')}
        {...bind('reason')}
        error={problemOf('reason') ?? problemOf('claimIds')}
      />
      <Button type="submit" loading={isPending}>
        {t('bulk.archive')}
      </Button>
    </form>
  );
}
