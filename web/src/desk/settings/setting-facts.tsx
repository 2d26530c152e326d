import { FormattedMessage } from 'react-intl';
import type { Setting } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Moment } from '../../ui/dates.js';
import { SettingValue } from './setting-value.js';
import css from './settings.module.css';

/** Who changed a setting last, and what holds where nobody has. */
export function SettingFacts({ setting }: { setting: Setting }) {
  const t = useWords();
  return (
    <p className={css.facts}>
      <span>
        {setting.changedAt === null ? (
          t('settings.neverChanged')
        ) : (
          <FormattedMessage
            id="settings.changed"
            values={{
              when: <Moment value={setting.changedAt} />,
              name: setting.changedBy === null ? '' : <ActorName name={setting.changedBy} />,
            }}
          />
        )}
      </span>
      <span>
        {t('settings.default')} <SettingValue setting={setting} value={setting.default} />
      </span>
    </p>
  );
}
