import { Button } from '@mantine/core';
import { useContext, useState, type SyntheticEvent } from 'react';
import type { Tagged } from '../../api/client.js';
import type { Setting } from '../../api/contract.js';
import { conflictOf } from '../../api/problem.js';
import { useChangeSetting } from '../../api/settings.js';
import { DraftedForm } from '../../drafts/drafted-form.js';
import { useDraft } from '../../drafts/use-draft.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { FocusHome, useFocusHomeAfter } from '../../ui/focus-home.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { useFieldProblems } from '../../ui/problem-text.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { SettingConflict } from './setting-conflict.js';
import { SettingControl } from './setting-control.js';
import { SettingValue } from './setting-value.js';
import css from './settings.module.css';

/** What stands in the form where nothing is chosen, so that it shows what holds, whoever changes that. */
const NOTHING = '';

/**
 * Decides a setting. A choice is kept as it is made, with the tag of what its maker saw when they began: a later reading
 * does not move it.
 */
export function ChangeSettingForm({ read: { data: setting, tag } }: { read: Tagged<Setting> }) {
  const t = useWords();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const change = useChangeSetting(setting.key);
  const [written, setWritten] = useState(NOTHING);
  const draft = useDraft({
    kind: 'setting',
    subject: setting.draftSubject,
    openedOn: tag,
    values: { value: written },
    put: ({ value }) => {
      setWritten(value);
    },
  });
  const isChosen = written !== NOTHING;
  const chosen = isChosen ? (JSON.parse(written) as unknown) : setting.value;
  useFocusHomeAfter(!isChosen, useContext(FocusHome));
  const conflict = conflictOf(change.error);
  const error = useFieldProblems(change.error)('value');

  const discard = (): void => {
    draft.discard();
    change.reset();
  };
  const save = (begunOn: string): void => {
    change.mutate(
      { value: chosen, tag: begunOn },
      {
        onSuccess: () => {
          draft.filed();
          setWritten(NOTHING);
          announce(t('settings.saved', { title: setting.title[language] }));
        },
      },
    );
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isChosen) save(draft.basis);
  };
  const show = (value: string) => <SettingValue setting={setting} value={JSON.parse(value) as unknown} />;

  return (
    <DraftedForm
      draft={draft}
      names={{ value: { label: setting.title[language], show } }}
      label={t('settings.form')}
      className={css.form}
      onSubmit={submit}
    >
      <SettingControl
        setting={setting}
        value={chosen}
        error={error}
        onChange={(value) => {
          const now = JSON.stringify(value);
          if (isChosen) setWritten(now);
          else draft.goOnFrom(tag, { value: now });
        }}
      />
      {conflict && isChosen && (
        <SettingConflict
          setting={setting}
          conflict={conflict}
          mine={chosen}
          onKeep={() => {
            save(tag);
          }}
          onTake={discard}
        />
      )}
      {change.isError && !conflict && <ProblemNotice error={change.error} />}
      {isChosen && !conflict && (
        <div className={css.actions}>
          <Button type="submit" loading={change.isPending}>
            {t('settings.save')}
          </Button>
          <Button variant="default" onClick={discard}>
            {t('settings.discard')}
          </Button>
        </div>
      )}
    </DraftedForm>
  );
}
