import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconCloudOff,
  IconEyeExclamation,
  type Icon,
} from '@tabler/icons-react';
import { useId } from 'react';
import type { Recheck } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Moment } from '../../ui/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { ComparedPages } from './compared-pages.js';
import { DecidePart } from './decide-recheck-form.js';
import { recheckAnchor } from './recheck-anchor.js';
import { RecheckDecisionRecord } from './recheck-decision-record.js';
import { RecheckTriggers } from './recheck-triggers.js';
import css from './rechecks.module.css';

type Look = { tone: Tone; icon: Icon };

const STATES: Record<Recheck['state'], Look> = {
  queued: { tone: 'plain', icon: IconClock },
  waiting_for_captures: { tone: 'plain', icon: IconClock },
  running: { tone: 'plain', icon: IconClock },
  done: { tone: 'accent', icon: IconCircleCheck },
  failed: { tone: 'caution', icon: IconAlertTriangle },
};

const OUTCOMES: Record<NonNullable<Recheck['outcome']>, Look> = {
  unchanged: { tone: 'accent', icon: IconCircleCheck },
  needs_review: { tone: 'caution', icon: IconEyeExclamation },
  failed: { tone: 'quiet', icon: IconCloudOff },
};

/** One recheck: what set it off, what it came to, and what was, or is to be, decided on it. */
export function RecheckItem({ recheck }: { recheck: Recheck }) {
  const t = useWords();
  const { language } = useLanguage();
  const headingId = useId();
  const { findings, whatToDo, lastError, openSince, decision, evidenceLeftOut } = recheck;
  return (
    <li id={recheckAnchor(recheck.id)} className={css.item} aria-labelledby={headingId}>
      <div className={css.head}>
        <h3 id={headingId} className={css.when}>
          <Moment value={recheck.finishedAt ?? recheck.requestedAt} />
        </h3>
        <p className={css.line} role="status">
          <Badge {...STATES[recheck.state]}>{t(`recheck.state.${recheck.state}`)}</Badge>
          {recheck.outcome && (
            <Badge {...OUTCOMES[recheck.outcome]}>{t(`recheck.outcome.${recheck.outcome}`)}</Badge>
          )}
        </p>
      </div>
      <RecheckTriggers triggers={recheck.triggers} />
      {whatToDo && <p className={css.advice}>{whatToDo[language]}</p>}
      {whatToDo && lastError !== null && (
        <p className={css.soft}>
          {t('recheck.lastError')} <bdi>{lastError}</bdi>
        </p>
      )}
      {findings.length > 0 && (
        <section aria-labelledby={`${headingId}-found`}>
          <h4 id={`${headingId}-found`} className={css.label}>
            {t('recheck.found')}
          </h4>
          <ul className={css.findings}>
            {findings.map(({ code, evidence, message }) => (
              <li key={`${code} ${evidence?.id ?? ''}`}>{message[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {evidenceLeftOut > 0 && <p className={css.soft}>{t('recheck.leftOut', { count: evidenceLeftOut })}</p>}
      {openSince !== null && decision === null && (
        <p className={css.small}>
          <span>
            {t('recheck.openSince')} <Moment value={openSince} />
          </span>
        </p>
      )}
      {openSince !== null ? (
        <ComparedPages recheck={recheck} isQuietWhenNone />
      ) : (
        recheck.state === 'done' && (
          <Disclosure label={t('recheck.pages')}>{() => <ComparedPages recheck={recheck} />}</Disclosure>
        )
      )}
      {decision && <RecheckDecisionRecord decision={decision} />}
      <DecidePart recheck={recheck} />
    </li>
  );
}
