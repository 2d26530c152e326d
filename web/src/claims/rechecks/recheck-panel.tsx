import type { ClaimPage, Recheck } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { RecheckItem } from './recheck-item.js';
import css from './rechecks.module.css';
import { RequestRecheckForm } from './request-recheck-form.js';

const NEWEST_SHOWN = 2;

/** What was looked at again, what came of it, what is to be decided on it, and the way to ask for it. */
export function RecheckPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const shown = claim.rechecks.filter(isShown);
  const folded = claim.rechecks.filter((recheck, index) => !isShown(recheck, index));
  return (
    <Panel title={t('recheck.title')}>
      {claim.rechecks.length === 0 ? <p className={css.soft}>{t('recheck.none')}</p> : <List of={shown} />}
      {folded.length > 0 && (
        <Disclosure label={t('recheck.earlier', { count: folded.length })}>
          {() => <List of={folded} />}
        </Disclosure>
      )}
      {claim.actions.includes('request_recheck') && <RequestRecheckForm claimId={claim.id} />}
    </Panel>
  );
}

/** The newest ones, and all that people had, or have, to decide on: those do not go from under their hands. */
function isShown({ decision, openSince }: Recheck, index: number): boolean {
  const isByPerson = decision?.decision === 'verdict_stands' || decision?.decision === 'reopen';
  return index < NEWEST_SHOWN || openSince !== null || isByPerson;
}

function List({ of }: { of: Recheck[] }) {
  return (
    <ul className={css.list}>
      {of.map((recheck) => (
        <RecheckItem key={recheck.id} recheck={recheck} />
      ))}
    </ul>
  );
}
