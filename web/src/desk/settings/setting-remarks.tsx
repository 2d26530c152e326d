import { IconAlertTriangle } from '@tabler/icons-react';
import type { Setting } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import css from './settings.module.css';

/** What is to be known of what holds now: a part of it that has no effect. */
export function SettingRemarks({ setting }: { setting: Setting }) {
  const { language } = useLanguage();
  return (
    <div role="status">
      {setting.remarks.length > 0 && (
        <ul className={css.remarks}>
          {setting.remarks.map((remark) => (
            <li key={remark.en} className={css.remark}>
              <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
              <span>{remark[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
