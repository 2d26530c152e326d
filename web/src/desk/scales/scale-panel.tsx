import type { ScaleVersion } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Badge } from '../../ui/badge.js';
import { Moment } from '../../ui/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { NextVersionForm } from './next-version-form.js';
import { RatingsTable } from './ratings-table.js';
import css from './scales.module.css';

type Props = { versions: [ScaleVersion, ...ScaleVersion[]]; mayDefine: boolean };

/** One scale: its newest version, the earlier ones, and the next. */
export function ScalePanel({ versions: [newest, ...earlier], mayDefine }: Props) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <Panel
      title={newest.titles[language]}
      aside={newest.isInUse && <Badge tone="accent">{t('scales.inUse')}</Badge>}
    >
      <VersionFacts version={newest} />
      <RatingsTable version={newest} />
      <div className={css.more}>
        {earlier.length > 0 && (
          <Disclosure label={t('scales.earlier', { count: earlier.length })}>
            {() => (
              <div className={css.earlier}>
                {earlier.map((version) => (
                  <section key={version.id} aria-label={t('scales.version', { version: version.version })}>
                    <VersionFacts version={version} />
                    <RatingsTable version={version} />
                  </section>
                ))}
              </div>
            )}
          </Disclosure>
        )}
        {mayDefine && (
          <Disclosure label={t('scales.next')}>
            {(finish) => <NextVersionForm newest={newest} onDone={finish} />}
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

function VersionFacts({ version: { key, version, worst, best, createdAt } }: { version: ScaleVersion }) {
  const t = useWords();
  return (
    <p className={css.facts}>
      <span className={css.version}>{t('scales.version', { version })}</span>
      <span>{t('scales.range', { worst, best })}</span>
      <span>
        {t('scales.since')} <Moment value={createdAt} />
      </span>
      <span>
        {t('scales.form.key')}: <code dir="ltr">{key}</code>
      </span>
    </p>
  );
}
