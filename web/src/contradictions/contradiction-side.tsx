import { useId } from 'react';
import { Link } from 'react-router';
import type { ContradictionSide as Side } from '../api/contract.js';
import { useWords } from '../messages/words.js';
import { AttributionChain } from '../ui/attribution-chain.js';
import { ClaimWords } from '../ui/claim-words.js';
import { Day } from '../ui/dates.js';
import { EvidenceCounts } from '../ui/evidence-counts.js';
import { QuotedPassage } from '../ui/quoted-passage.js';
import { SourceKindLabel } from '../ui/source-kind.js';
import { SourceName } from '../ui/source-name.js';
import { VerdictBadge } from '../ui/verdict-badge.js';
import { claimantOf } from './claimant-of.js';
import css from './contradiction-side.module.css';

type Props = { side: Side; showsDate: boolean };

/** One of the two claims. The same parts in the same order on either side, whoever speaks. */
export function ContradictionSide({ side, showsDate }: Props) {
  const t = useWords();
  const nameId = useId();
  const claimant = claimantOf(side.attributions);
  const original = side.texts.find(({ isOriginal }) => isOriginal);

  return (
    <section className={css.side} aria-labelledby={nameId}>
      <header className={css.speaker}>
        {claimant && <SourceKindLabel kind={claimant.source.kind} />}
        <h3 id={nameId} className={css.name}>
          {claimant && <SourceName source={claimant.source} />}
        </h3>
      </header>
      <div className={css.claim}>
        <ClaimWords texts={side.texts} />
        {showsDate && side.eventDate !== null && (
          <p className={css.date}>
            {t('contradiction.event')} <Day value={side.eventDate} />
          </p>
        )}
      </div>
      <AttributionChain
        attributions={side.attributions}
        verbLanguage={side.quotation?.language ?? original?.language ?? 'und'}
      />
      <div>{side.quotation && <QuotedPassage quotation={side.quotation} claimId={side.claimId} />}</div>
      <footer className={css.standing}>
        <VerdictBadge verdict={side.verdict} />
        <EvidenceCounts count={side.evidenceCount} />
        <Link to={`/claims/${side.claimId}`} className={css.open} aria-describedby={nameId}>
          {t('claim.open')}
        </Link>
      </footer>
    </section>
  );
}
