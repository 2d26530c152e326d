import { Link } from 'react-router';
import type { Recheck } from '../../api/contract.js';
import { useLanguage } from '../../messages/language-provider.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { Moment } from '../../ui/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import css from './rechecks.module.css';

const FIRST_SHOWN = 4;

type Triggers = Recheck['triggers'];

/** All that set a recheck off, oldest first. */
export function RecheckTriggers({ triggers }: { triggers: Triggers }) {
  const t = useWords();
  const more = triggers.slice(FIRST_SHOWN);
  return (
    <div>
      <h4 className={css.label}>{t('recheck.setOffBy')}</h4>
      <TriggerList triggers={triggers.slice(0, FIRST_SHOWN)} />
      {more.length > 0 && (
        <Disclosure label={t('recheck.moreTriggers', { count: more.length })}>
          {() => <TriggerList triggers={more} />}
        </Disclosure>
      )}
    </div>
  );
}

function TriggerList({ triggers }: { triggers: Triggers }) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <ul className={css.triggers}>
      {triggers.map(({ message, reason, requestedBy, requestedAt, otherClaimId }, index) => (
        // Nothing is ever taken out of the list or put before what stands in it.
        <li key={index}>
          <p>{message[language]}</p>
          {reason !== null && (
            <blockquote className={css.quote} dir="auto">
              {reason}
            </blockquote>
          )}
          <p className={css.small}>
            <ActorName name={requestedBy} />
            <Moment value={requestedAt} />
            {otherClaimId !== null && <Link to={`/claims/${otherClaimId}`}>{t('recheck.otherClaim')}</Link>}
          </p>
        </li>
      ))}
    </ul>
  );
}
