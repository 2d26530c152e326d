import { Button, PasswordInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useChangePassword } from '../api/accounts.js';
import { useWords } from '../messages/words.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { useAnnounce } from '../ui/use-announce.js';
import { useFields } from '../ui/use-fields.js';
import css from './account.module.css';

export function PasswordPanel() {
  const t = useWords();
  const announce = useAnnounce();
  const change = useChangePassword();
  const { values, set, bind } = useFields({ current: '', password: '' }, change.error);
  const toggle = { 'aria-label': t('session.showPassword') };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    change.mutate(values, {
      onSuccess: () => {
        set('current', '');
        set('password', '');
        announce(t('account.password.saved'));
      },
    });
  };

  return (
    <Panel title={t('session.password')}>
      <form className={css.form} onSubmit={submit}>
        {change.isError && <ProblemNotice error={change.error} />}
        <PasswordInput
          label={t('account.password.current')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={toggle}
          {...bind('current')}
        />
        <PasswordInput
          label={t('account.password.new')}
          description={t('account.password.hint')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={toggle}
          {...bind('password')}
        />
        <Button type="submit" className={css.send} loading={change.isPending}>
          {t('account.password.save')}
        </Button>
      </form>
    </Panel>
  );
}
