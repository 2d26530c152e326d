import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Setting } from '../../api/contract.js';
import type { EditConflict } from '../../api/problem.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Moment } from '../../ui/dates.js';
import { SettingValue } from './setting-value.js';
import css from './settings.module.css';

type Props = {
  /** As it was read again after the conflict. */
  setting: Setting;
  conflict: EditConflict;
  mine: unknown;
  isSaving: boolean;
  onKeep: () => void;
  onTake: () => void;
};

/** Tells the second of two what the first has changed, with what they chose themselves still there. */
export function SettingConflict({ setting, conflict, mine, isSaving, onKeep, onTake }: Props) {
  const t = useWords();
  const before = conflict.changed.find(({ field }) => field === 'value');
  return (
    <div className={css.conflict} role="alert">
      <p className={css.told}>
        <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
        <span>
          {conflict.by === null || conflict.at === null ? (
            t('settings.conflict.nobody')
          ) : (
            <FormattedMessage
              id="settings.conflict"
              values={{ name: <ActorName name={conflict.by} />, when: <Moment value={conflict.at} /> }}
            />
          )}
        </span>
      </p>
      <dl className={css.versions}>
        {before && (
          <>
            <dt>{t('settings.conflict.before')}</dt>
            <dd>
              <SettingValue setting={setting} value={before.before} />
            </dd>
          </>
        )}
        <dt>{t('settings.conflict.now')}</dt>
        <dd>
          <SettingValue setting={setting} value={setting.value} />
        </dd>
        <dt>{t('settings.conflict.mine')}</dt>
        <dd>
          <SettingValue setting={setting} value={mine} />
        </dd>
      </dl>
      <div className={css.actions}>
        <Button loading={isSaving} onClick={onKeep}>
          {t('settings.conflict.keep')}
        </Button>
        <Button variant="default" onClick={onTake}>
          {t('settings.conflict.take')}
        </Button>
      </div>
    </div>
  );
}
