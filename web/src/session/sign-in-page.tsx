import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Problem } from '../api/problem.js';
import { useSession, useSignIn } from '../api/session.js';
import { useWords } from '../messages/words.js';
import { ColourSwitch } from '../shell/colour-switch.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { Wordmark } from '../shell/wordmark.js';
import { useFieldProblems } from '../ui/problem-text.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { IdentityProviderButton } from './identity-provider-button.js';
import css from './sign-in-page.module.css';

const HOME = '/contradictions';

/** Only a path of our own: the address could have been made up by anyone. */
function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(next) ? next : HOME;
}

/** The second step appears under whoever has just sent the first: they type on without looking for it. */
function focusOnceShown(input: HTMLInputElement | null): void {
  input?.focus();
}

export function SignInPage() {
  const t = useWords();
  const [params] = useSearchParams();
  const session = useSession();
  const signIn = useSignIn();
  const fieldProblem = useFieldProblems(signIn.error);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);

  const next = safeNext(params.get('next'));
  if (session.data) return <Navigate to={next} replace />;

  const asksForCode = signIn.error instanceof Problem && signIn.error.code === 'code_required';
  // Set by the way back from the identity provider.
  const refusal = params.get('problem');

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    signIn.mutate(needsCode ? { email, password, code } : { email, password }, {
      onError: (error) => {
        if (error instanceof Problem && error.code === 'code_required') setNeedsCode(true);
      },
    });
  };

  return (
    <div className={css.page}>
      <title>{`${t('session.signIn')} · Isnad إسناد`}</title>
      <header className={css.tools}>
        <LanguageSwitch />
        <ColourSwitch />
      </header>
      <main className={css.main}>
        <Wordmark size="large" />
        <p className={css.purpose}>{t('session.purpose')}</p>
        <form className={css.form} onSubmit={submit}>
          <h1 className={css.title}>{t('session.signIn')}</h1>
          {signIn.isError && !asksForCode && <ProblemNotice error={signIn.error} />}
          {refusal !== null && signIn.isIdle && <ProblemNotice error={new Problem(0, { code: refusal })} />}
          <TextInput
            label={t('session.email')}
            type="email"
            name="email"
            autoComplete="username"
            dir="ltr"
            required
            withAsterisk={false}
            value={email}
            error={fieldProblem('email')}
            onChange={(event) => {
              setEmail(event.currentTarget.value);
            }}
          />
          <PasswordInput
            label={t('session.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            error={fieldProblem('password')}
            visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
            }}
          />
          {needsCode && (
            <TextInput
              label={t('session.code')}
              description={t('session.code.hint')}
              name="code"
              autoComplete="one-time-code"
              dir="ltr"
              required
              withAsterisk={false}
              ref={focusOnceShown}
              value={code}
              error={fieldProblem('code')}
              onChange={(event) => {
                setCode(event.currentTarget.value);
              }}
            />
          )}
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('session.signIn')}
          </Button>
          <IdentityProviderButton next={next} />
        </form>
      </main>
    </div>
  );
}
