import { Button, NativeSelect } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import type { ClaimPage } from '../../api/contract.js';
import { useAssign } from '../../api/work.js';
import { useWords } from '../../messages/words.js';
import { PersonPicker } from '../../ui/person-picker.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { filled, useFields } from '../../ui/use-fields.js';
import css from './work.module.css';

/** Gives the claim to somebody, beside those who work on it or in the place of one of them. */
export function AssignForm({ claim, onDone }: { claim: ClaimPage; onDone: () => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const assign = useAssign(claim.id);
  const { values, set, bind, problemOf } = useFields({ assigneeId: '', insteadOf: '' }, assign.error);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    assign.mutate(
      { assigneeId: values.assigneeId, insteadOf: filled(values.insteadOf) },
      {
        onSuccess: () => {
          onDone();
          announce(t('work.assigned'));
        },
      },
    );
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={t('work.assign')}>
      {assign.error && <ProblemNotice error={assign.error} />}
      <PersonPicker
        label={t('work.assignee')}
        value={values.assigneeId}
        error={problemOf('assigneeId')}
        without={claim.assignments.map(({ assignee }) => assignee.id)}
        onChange={(id) => {
          set('assigneeId', id);
        }}
      />
      {claim.assignments.length > 0 && (
        <NativeSelect
          label={t('work.insteadOf')}
          data={[
            { value: '', label: t('work.inAddition') },
            ...claim.assignments.map(({ assignee }) => ({ value: assignee.id, label: assignee.name })),
          ]}
          {...bind('insteadOf')}
        />
      )}
      <Button type="submit" className={css.send} loading={assign.isPending}>
        {t('work.assign.send')}
      </Button>
    </form>
  );
}
