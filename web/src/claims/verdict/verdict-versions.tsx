import type { Verdict } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Moment } from '../../ui/dates.js';
import css from './verdict-panel.module.css';
import { VerdictText } from './verdict-text.js';

/** The versions before the newest; each opens to what it said. */
export function VerdictVersions({ versions }: { versions: Verdict[] }) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <section aria-label={t('verdict.versions')}>
      <h3 className={css.label}>{t('verdict.versions')}</h3>
      <ul className={css.versions}>
        {versions.map((verdict) => (
          <li key={verdict.id}>
            <details>
              <summary>
                {t('verdict.version', { version: verdict.version })}: {t(`verdict.kind.${verdict.kind}`)}
                {verdict.rating && <> · {verdict.rating.labels[language]}</>} ·{' '}
                <Moment value={verdict.publishedAt} />
              </summary>
              <div className={css.opened}>
                <VerdictText verdict={verdict} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
