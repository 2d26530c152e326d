import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { type LinkPurpose, useOpenLink, useUseLink } from '../api/accounts.js';
import type { OpenLink } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { ColourSwitch } from '../shell/colour-switch.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { Wordmark } from '../shell/wordmark.js';
import { Loading } from '../ui/loading.js';
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
function LinkPage({ purpose }: { purpose: LinkPurpose }) {
  const t = useWords();
  // Behind `#`, where it reaches no server's log.
  const token = useLocation().hash.slice(1);
  const owner = useOpenLink(purpose, token);
  const [isSet, setIsSet] = useState(false);
  const title = t(`link.${purpose}.title`);

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
        {isSet ? (
          <div className={css.form} role="status">
            <h1 className={css.title}>{t('link.done')}</h1>
            <Button component={Link} to="/sign-in" size="md" autoFocus>
              {t('session.signIn')}
            </Button>
          </div>
        ) : (
          <>
            {owner.isPending && <Loading blocks={1} height={220} />}
            {owner.isError && <ProblemNotice error={owner.error} />}
            {owner.data && (
              <PasswordForm
                purpose={purpose}
                token={token}
                owner={owner.data}
                onDone={() => {
                  setIsSet(true);
                }}
              />
            )}
          </>
        )}
      </main>
    </div>
  );
}

type Props = { purpose: LinkPurpose; token: string; owner: OpenLink; onDone: () => void };

function PasswordForm({ purpose, token, owner, onDone }: Props) {
  const t = useWords();
  const link = useUseLink(purpose);
  const fieldProblem = useFieldProblems(link.error);
  const [password, setPassword] = useState('');

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    link.mutate({ token, password }, { onSuccess: onDone });
  };

  return (
    <form className={css.form} onSubmit={submit}>
      <h1 className={css.title}>{t(`link.${purpose}.title`)}</h1>
      <p className={css.owner}>
        {t('link.owner')} <bdi>{owner.name}</bdi>
      </p>
      {link.isError && <ProblemNotice error={link.error} />}
      {/* Read-only and not hidden: a password keeper takes from it whose password it is. */}
      <TextInput
        label={t('session.email')}
        name="email"
        autoComplete="username"
        dir="ltr"
        readOnly
        value={owner.email}
      />
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
  );
}
