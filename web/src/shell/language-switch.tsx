import { useLanguage } from '../messages/language-provider.js';
import { directionOf, UI_LANGUAGES, type UiLanguage } from '../messages/languages.js';
import { useWords } from '../messages/words.js';
import css from './language-switch.module.css';

/** Each language says its own name, so that it is found by whoever cannot read the other one. */
const OWN_NAMES: Record<UiLanguage, string> = { en: 'English', ar: 'العربية' };

export function LanguageSwitch() {
  const t = useWords();
  const { language, setLanguage } = useLanguage();
  return (
    <div className={css.switch} role="group" aria-label={t('shell.language')}>
      {UI_LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          dir={directionOf(choice)}
          aria-pressed={choice === language}
          className={css.choice}
          onClick={() => void setLanguage(choice)}
        >
          {OWN_NAMES[choice]}
        </button>
      ))}
    </div>
  );
}
