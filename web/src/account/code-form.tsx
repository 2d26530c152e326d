import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useWords } from '../messages/words.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { useFieldProblems } from '../ui/problem-text.js';
import css from './account.module.css';

type Props = { action: string; isPending: boolean; error: unknown; onCode: (code: string) => void };

/** Asks for a code of the authenticator. */
export function CodeForm({ action, isPending, error, onCode }: Props) {
  const t = useWords();
  const fieldProblem = useFieldProblems(error);
  const [code, setCode] = useState('');

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onCode(code);
  };

  return (
    <form className={css.form} onSubmit={submit}>
      {error !== null && <ProblemNotice error={error} />}
      <TextInput
        label={t('session.code')}
        name="code"
        autoComplete="one-time-code"
        dir="ltr"
        required
        withAsterisk={false}
        value={code}
        error={fieldProblem('code')}
        onChange={(event) => {
          setCode(event.currentTarget.value);
        }}
      />
      <Button type="submit" className={css.send} loading={isPending}>
        {action}
      </Button>
    </form>
  );
}
