import { Button } from '@mantine/core';
import { useContext, useState, type SyntheticEvent } from 'react';
import type { Tagged } from '../../api/client.js';
import type { Setting } from '../../api/contract.js';
import { conflictOf } from '../../api/problem.js';
import { useChangeSetting, useSetting } from '../../api/settings.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { FocusHome, useFocusHomeAfter } from '../../ui/focus-home.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useFieldProblems } from '../../ui/problem-text.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { SettingConflict } from './setting-conflict.js';
import { SettingControl } from './setting-control.js';
import { SettingFacts } from './setting-facts.js';
import { SettingValue } from './setting-value.js';
import css from './settings.module.css';

/** One setting: what it decides, what holds, and the way to change it for whoever may. */
export function SettingPanel({ settingKey, title }: { settingKey: string; title: Setting['title'] }) {
  const { language } = useLanguage();
  const setting = useSetting(settingKey);
  return (
    <Panel title={title[language]}>
      {setting.isPending && <Loading blocks={1} height={96} />}
      {setting.isError && <ProblemNotice error={setting.error} onRetry={() => void setting.refetch()} />}
      {setting.data && (
        <>
          <p className={css.meaning}>{setting.data.data.meaning[language]}</p>
          {setting.data.data.actions.includes('change') ? (
            <ChangeForm read={setting.data} />
          ) : (
            <p className={css.value}>
              <SettingValue setting={setting.data.data} value={setting.data.data.value} />
            </p>
          )}
          <SettingFacts setting={setting.data.data} />
        </>
      )}
    </Panel>
  );
}

/** What the reader has chosen, and the tag of what they saw when they began: a later reading does not move it. */
type Edit = { value: unknown; tag: string };

function ChangeForm({ read: { data: setting, tag } }: { read: Tagged<Setting> }) {
  const t = useWords();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const change = useChangeSetting(setting.key);
  const [edit, setEdit] = useState<Edit | null>(null);
  useFocusHomeAfter(edit === null, useContext(FocusHome));
  const conflict = conflictOf(change.error);
  const error = useFieldProblems(change.error)('value');

  const discard = (): void => {
    setEdit(null);
    change.reset();
  };
  const save = (chosen: Edit): void => {
    change.mutate(chosen, {
      onSuccess: () => {
        setEdit(null);
        announce(t('settings.saved', { title: setting.title[language] }));
      },
    });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (edit) save(edit);
  };

  return (
    <form className={css.form} onSubmit={submit}>
      <SettingControl
        setting={setting}
        value={edit ? edit.value : setting.value}
        error={error}
        onChange={(value) => {
          setEdit({ value, tag: edit?.tag ?? tag });
        }}
      />
      {conflict && edit && (
        <SettingConflict
          setting={setting}
          conflict={conflict}
          mine={edit.value}
          onKeep={() => {
            save({ value: edit.value, tag });
          }}
          onTake={discard}
        />
      )}
      {change.isError && !conflict && <ProblemNotice error={change.error} />}
      {edit && !conflict && (
        <div className={css.actions}>
          <Button type="submit" loading={change.isPending}>
            {t('settings.save')}
          </Button>
          <Button variant="default" onClick={discard}>
            {t('settings.discard')}
          </Button>
        </div>
      )}
    </form>
  );
}
