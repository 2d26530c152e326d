import type { Setting } from '../../api/contract.js';
import { useSetting } from '../../api/settings.js';
import { useLanguage } from '../../messages/language-provider.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { ChangeSettingForm } from './change-setting-form.js';
import { SettingFacts } from './setting-facts.js';
import { SettingRemarks } from './setting-remarks.js';
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
            <ChangeSettingForm read={setting.data} />
          ) : (
            <p className={css.value}>
              <SettingValue setting={setting.data.data} value={setting.data.data.value} />
            </p>
          )}
          <SettingRemarks setting={setting.data.data} />
          <SettingFacts setting={setting.data.data} />
        </>
      )}
    </Panel>
  );
}
