import { Button, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useMakeRecheckHook } from '../../api/hooks.js';
import { useWords } from '../../messages/words.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useFields } from '../../ui/use-fields.js';
import { HookToCopy } from './hook-to-copy.js';
import desk from '../desk-page.module.css';
import css from './hooks.module.css';

/** Makes a hook, and shows its address once. */
export function NewHookPanel() {
  const t = useWords();
  const make = useMakeRecheckHook();
  const { values, set, bind } = useFields({ name: '' }, make.error);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    make.mutate(
      { name: values.name.trim() },
      {
        onSuccess: () => {
          set('name', '');
        },
      },
    );
  };

  return (
    <Panel title={t('hooks.new')}>
      {make.isError && <ProblemNotice error={make.error} />}
      <form className={desk.form} onSubmit={submit}>
        <TextInput
          className={css.name}
          label={t('hooks.name')}
          description={t('hooks.name.hint')}
          required
          withAsterisk={false}
          {...bind('name')}
        />
        <Button type="submit" className={desk.send} loading={make.isPending}>
          {t('hooks.make')}
        </Button>
      </form>
      {make.data && (
        <HookToCopy
          // Another one is another thing to copy, and takes the focus anew.
          key={make.data.id}
          url={make.data.url}
          onDone={() => {
            make.reset();
          }}
        />
      )}
    </Panel>
  );
}
