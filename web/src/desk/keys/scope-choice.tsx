import { Checkbox, Radio } from '@mantine/core';
import { useId } from 'react';
import type { KeyScope } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import css from './keys.module.css';
import { grouped, permissionWord } from './permission-groups.js';

type Props = {
  /** What can be chosen. */
  scopes: readonly KeyScope[];
  /** What is chosen; null: no choice is made, and all is allowed. */
  chosen: KeyScope[] | null;
  error: string | undefined;
  onChange: (chosen: KeyScope[] | null) => void;
};

/** All that the role may do, or some of it, in plain words. */
export function ScopeChoice({ scopes, chosen, error, onChange }: Props) {
  const t = useWords();
  return (
    <>
      <Radio.Group
        label={t('keys.reach')}
        error={error}
        value={chosen === null ? 'all' : 'some'}
        onChange={(reach) => {
          onChange(reach === 'all' ? null : []);
        }}
      >
        <div className={css.choices}>
          <Radio value="all" label={t('keys.reach.all')} />
          <Radio value="some" label={t('keys.reach.some')} />
        </div>
      </Radio.Group>
      {chosen !== null && (
        <div className={css.groups}>
          {grouped(scopes).map(([group, offered]) => (
            <Group
              key={group}
              title={t(`permissionGroup.${group}`)}
              scopes={offered}
              chosen={chosen}
              onChange={onChange}
            />
          ))}
        </div>
      )}
    </>
  );
}

type GroupProps = {
  title: string;
  scopes: readonly KeyScope[];
  chosen: KeyScope[];
  onChange: (chosen: KeyScope[]) => void;
};

function Group({ title, scopes, chosen, onChange }: GroupProps) {
  const t = useWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={css.group}>
      <h3 id={id} className={css.groupTitle}>
        {title}
      </h3>
      {scopes.map((scope) => (
        <Checkbox
          key={scope}
          size="sm"
          label={t(permissionWord(scope))}
          checked={chosen.includes(scope)}
          onChange={(event) => {
            const without = chosen.filter((each) => each !== scope);
            onChange(event.currentTarget.checked ? [...without, scope] : without);
          }}
        />
      ))}
    </div>
  );
}
