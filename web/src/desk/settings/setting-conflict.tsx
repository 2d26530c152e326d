import { FormattedMessage } from 'react-intl';
import type { Setting } from '../../api/contract.js';
import type { EditConflict } from '../../api/problem.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { ConflictNotice } from '../../ui/conflict-notice.js';
import { Moment } from '../../ui/dates.js';
import { SettingValue } from './setting-value.js';
import css from './settings.module.css';

type Props = {
  /** As it was read again after the conflict. */
  setting: Setting;
  conflict: EditConflict;
  mine: unknown;
  onKeep: () => void;
  onTake: () => void;
};

/** Tells the second of two what the first has changed, with what they chose themselves still there. */
export function SettingConflict({ setting, conflict, mine, onKeep, onTake }: Props) {
  const t = useWords();
  const before = conflict.changed.find(({ field }) => field === 'value');
  return (
    <ConflictNotice
      isAnswer
      title={
        conflict.by === null || conflict.at === null ? (
          t('settings.conflict.nobody')
        ) : (
          <FormattedMessage
            id="settings.conflict"
            values={{ name: <ActorName name={conflict.by} />, when: <Moment value={conflict.at} /> }}
          />
        )
      }
      choices={[
        { label: t('settings.conflict.keep'), choose: onKeep },
        { label: t('settings.conflict.take'), choose: onTake },
      ]}
    >
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
    </ConflictNotice>
  );
}
