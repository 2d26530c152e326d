import { Button, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useInvite } from '../../api/accounts.js';
import type { UserRole } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useFields } from '../../ui/use-fields.js';
import { LinkToHandOver } from './link-to-hand-over.js';
import desk from '../desk-page.module.css';
import css from './people.module.css';
import { RoleSelect } from './role-select.js';

const EMPTY = { name: '', email: '', role: 'fact_checker' };

export function InvitePanel() {
  const t = useWords();
  const invite = useInvite();
  const { values, set, bind } = useFields(EMPTY, invite.error);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    invite.mutate(
      { name: values.name.trim(), email: values.email.trim(), role: values.role as UserRole },
      {
        onSuccess: () => {
          set('name', '');
          set('email', '');
        },
      },
    );
  };

  return (
    <Panel title={t('people.invite')}>
      {invite.isError && <ProblemNotice error={invite.error} />}
      <form className={css.form} onSubmit={submit}>
        <TextInput label={t('account.name')} required withAsterisk={false} {...bind('name')} />
        <TextInput
          label={t('session.email')}
          type="email"
          dir="ltr"
          required
          withAsterisk={false}
          {...bind('email')}
        />
        <RoleSelect label={t('people.role')} {...bind('role')} />
        <Button type="submit" className={desk.send} loading={invite.isPending}>
          {t('people.invite.make')}
        </Button>
      </form>
      {invite.data && (
        <LinkToHandOver
          link={invite.data.link}
          expiresAt={invite.data.expiresAt}
          whose={invite.variables.name}
        />
      )}
    </Panel>
  );
}
