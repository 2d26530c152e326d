import { Button, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useChangeName } from '../api/accounts.js';
import type { Session } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { useAnnounce } from '../ui/use-announce.js';
import { useFields } from '../ui/use-fields.js';
import css from './account.module.css';

export function NamePanel({ user }: { user: Session['user'] }) {
  const t = useWords();
  const announce = useAnnounce();
  const change = useChangeName();
  const { values, bind } = useFields({ name: user.name }, change.error);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate(
      { name: values.name.trim() },
      {
        onSuccess: () => {
          announce(t('account.saved'));
        },
      },
    );
  };

  return (
    <Panel title={t('account.name')}>
      <p className={css.soft}>
        <bdi>{user.email}</bdi> · {t(`userRole.${user.role}`)}
      </p>
      <form className={css.form} onSubmit={submit}>
        {change.isError && <ProblemNotice error={change.error} />}
        <TextInput
          label={t('account.name')}
          description={t('account.name.hint')}
          autoComplete="name"
          required
          withAsterisk={false}
          {...bind('name')}
        />
        <Button type="submit" className={css.send} loading={change.isPending}>
          {t('account.save')}
        </Button>
      </form>
    </Panel>
  );
}
