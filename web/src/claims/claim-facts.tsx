import type { ReactNode } from 'react';
import type { ClaimPage } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { Day, Moment } from '../ui/dates.js';
import css from './claim-facts.module.css';

/** The four dates of a claim are different things; each that is known is named. */
export function ClaimFacts({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const facts: [label: string, value: ReactNode][] = [
    [t('claim.eventDate'), claim.eventDate !== null && <Day value={claim.eventDate} />],
    [t('claim.claimedAt'), claim.claimedAt !== null && <Moment value={claim.claimedAt} />],
    [t('claim.topic'), claim.topic !== null && <bdi>{claim.topic}</bdi>],
    [t('claim.recordedAt'), <Moment key="recorded" value={claim.createdAt} />],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(
        ([label, value]) =>
          value !== false && (
            <div key={label} className={css.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
