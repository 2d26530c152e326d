import { useSettings } from '../../api/settings.js';
import { useWords } from '../../messages/words.js';
import { Loading } from '../../ui/loading.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { SettingPanel } from './setting-panel.js';
import css from './settings.module.css';

/** What the desk decides for itself, and for administrators the way to decide it. */
export function SettingsPage() {
  const t = useWords();
  const settings = useSettings();
  const isReadOnly = settings.data?.items.every(({ actions }) => actions.length === 0) ?? false;
  return (
    <div className={css.page}>
      <PageHeading title={t('settings.title')} lead={t('settings.lead')} />
      {settings.isPending && <Loading blocks={4} height={140} />}
      {settings.isError && <ProblemNotice error={settings.error} onRetry={() => void settings.refetch()} />}
      {isReadOnly && <p className={css.soft}>{t('settings.readOnly')}</p>}
      {settings.data?.items.map(({ key, title }) => (
        <SettingPanel key={key} settingKey={key} title={title} />
      ))}
    </div>
  );
}
