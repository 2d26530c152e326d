import { Button, PasswordInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { useUseLink } from '../api/accounts.js';
import { useWords } from '../messages/words.js';
import { ColourSwitch } from '../shell/colour-switch.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { Wordmark } from '../shell/wordmark.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { useFieldProblems } from '../ui/problem-text.js';
import css from './sign-in-page.module.css';

export function InvitationPage() {
  return <LinkPage purpose="invitation" />;
}

export function PasswordResetPage() {
  return <LinkPage purpose="password_reset" />;
}

/** Where the link that an administrator handed over leads: whoever holds it chooses a password. */
function LinkPage({ purpose }: { purpose: 'invitation' | 'password_reset' }) {
  const t = useWords();
  // Behind `#`, where it reaches no server's log.
  const token = useLocation().hash.slice(1);
  const link = useUseLink(purpose);
  const fieldProblem = useFieldProblems(link.error);
  const [password, setPassword] = useState('');
  const title = t(`link.${purpose}.title`);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    link.mutate({ token, password });
  };

  return (
    <div className={css.page}>
      <title>{`${title} · Isnad إسناد`}</title>
      <header className={css.tools}>
        <LanguageSwitch />
        <ColourSwitch />
      </header>
      <main className={css.main}>
        <Wordmark size="large" />
        <p className={css.purpose}>{t('session.purpose')}</p>
        {link.isSuccess ? (
          <div className={css.form} role="status">
            <h1 className={css.title}>{t('link.done')}</h1>
            <Button component={Link} to="/sign-in" size="md" autoFocus>
              {t('session.signIn')}
            </Button>
          </div>
        ) : (
          <form className={css.form} onSubmit={submit}>
            <h1 className={css.title}>{title}</h1>
            {link.isError && <ProblemNotice error={link.error} />}
            <PasswordInput
              label={t('account.password.new')}
              description={t('account.password.hint')}
              name="password"
              autoComplete="new-password"
              required
              withAsterisk={false}
              value={password}
              error={fieldProblem('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
              onChange={(event) => {
                setPassword(event.currentTarget.value);
              }}
            />
            <Button type="submit" size="md" loading={link.isPending}>
              {t('link.save')}
            </Button>
          </form>
        )}
      </main>
    </div>
  );
}
