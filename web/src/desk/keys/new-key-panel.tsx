import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ApiKeyList, KeyScope, NewApiKey } from '../../api/contract.js';
import { useMakeKey } from '../../api/keys.js';
import { useWords } from '../../messages/words.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { filled, useFields } from '../../ui/use-fields.js';
import { KeyToCopy } from './key-to-copy.js';
import desk from '../desk-page.module.css';
import css from './keys.module.css';
import { ScopeChoice } from './scope-choice.js';

type Props = { choices: ApiKeyList };

/** Makes a key, and shows it once. */
export function NewKeyPanel({ choices: { roles, owners } }: Props) {
  const t = useWords();
  const make = useMakeKey();
  const highest = roles.at(-1)?.role ?? 'reader';
  const { values, set, bind } = useFields(
    { name: '', owner: 'me', role: highest, expiresAt: '' },
    make.error,
  );
  const [scopes, setScopes] = useState<KeyScope[] | null>(null);
  const [choosesNothing, setChoosesNothing] = useState(false);
  const offered = roles.find(({ role }) => role === values.role)?.scopes ?? [];

  const choose = (chosen: KeyScope[] | null): void => {
    setScopes(chosen);
    setChoosesNothing(false);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const within = scopes?.filter((scope) => offered.includes(scope));
    if (within?.length === 0) {
      setChoosesNothing(true);
      return;
    }
    const body: NewApiKey = {
      name: values.name.trim(),
      owner: values.owner as NewApiKey['owner'],
      role: values.role,
      scopes: within,
      expiresAt: filled(values.expiresAt),
    };
    make.mutate(body, {
      onSuccess: () => {
        set('name', '');
        set('expiresAt', '');
        choose(null);
      },
    });
  };

  return (
    <Panel title={t('keys.new')}>
      {make.isError && <ProblemNotice error={make.error} />}
      <form className={desk.form} onSubmit={submit}>
        <div className={css.pair}>
          <TextInput
            label={t('keys.name')}
            description={t('keys.name.hint')}
            required
            withAsterisk={false}
            {...bind('name')}
          />
          <TextInput
            label={t('keys.expires')}
            description={t('keys.expires.hint')}
            type="date"
            {...bind('expiresAt')}
          />
        </div>
        <div className={css.pair}>
          <NativeSelect
            label={t('keys.role')}
            data={roles.map(({ role }) => ({ value: role, label: t(`userRole.${role}`) }))}
            {...bind('role')}
          />
          {owners.length > 1 && (
            <NativeSelect
              label={t('keys.owner')}
              data={owners.map((owner) => ({ value: owner, label: t(`keys.owner.${owner}`) }))}
              {...bind('owner')}
            />
          )}
        </div>
        <ScopeChoice
          scopes={offered}
          chosen={scopes}
          error={choosesNothing ? t('keys.reach.none') : undefined}
          onChange={choose}
        />
        <Button type="submit" className={desk.send} loading={make.isPending}>
          {t('keys.make')}
        </Button>
      </form>
      {make.data && (
        <KeyToCopy
          secret={make.data}
          onDone={() => {
            make.reset();
          }}
        />
      )}
    </Panel>
  );
}
