import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClaimPage } from '../api/contract.js';
import { ContradictionCard } from '../contradictions/contradiction-card.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { AttributionChain } from '../ui/attribution-chain.js';
import { ClaimWords } from '../ui/claim-words.js';
import { textFor } from '../ui/content.js';
import { Panel } from '../ui/panel.js';
import { QuotedPassage } from '../ui/quoted-passage.js';
import css from './claim-details.module.css';
import { ClaimFacts } from './claim-facts.js';
import { EvidencePanel } from './evidence/evidence-panel.js';
import { HistoryPanel } from './history/history-panel.js';
import { MatchesPanel } from './matches/matches-panel.js';
import { RecheckPanel } from './rechecks/recheck-panel.js';
import { ReplyPanel } from './replies/reply-panel.js';
import { ReviewPanel } from './reviews/review-panel.js';
import { ReviewRounds } from './reviews/review-rounds.js';
import { VerdictPanel } from './verdict/verdict-panel.js';
import { Withdrawals } from './withdrawals/withdrawals.js';
import { WorkPanel } from './workflow/work-panel.js';

export function ClaimDetails({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const { language } = useLanguage();
  const original = claim.texts.find(({ isOriginal }) => isOriginal);
  const verbLanguage = claim.appearances[0]?.language ?? original?.language ?? 'und';

  return (
    <>
      <title>{`${textFor(claim.texts, language)?.text ?? t('claim.title')} · Isnad إسناد`}</title>
      <nav aria-label={t('claim.path')} className={css.path}>
        <Link to="/claims">{t('nav.claims')}</Link>
        <IconChevronRight size={14} className="along" aria-hidden />
        <span>{t('claim.title')}</span>
      </nav>
      <header className={css.head}>
        <ClaimWords texts={claim.texts} as="h1" />
        <ClaimFacts claim={claim} />
      </header>
      <div className={css.columns}>
        <div className={css.column}>
          <Panel title={t('claim.origin')}>
            <AttributionChain attributions={claim.attributions} verbLanguage={verbLanguage} />
            <Withdrawals claim={claim} />
            {claim.appearances.map((quotation) => (
              <QuotedPassage
                key={`${quotation.snapshotId}:${String(quotation.start)}`}
                quotation={quotation}
                claimId={claim.id}
              />
            ))}
          </Panel>
          <EvidencePanel claim={claim} />
          <ReplyPanel claim={claim} />
          <RecheckPanel claim={claim} />
          <MatchesPanel claimId={claim.id} />
        </div>
        <div className={css.column}>
          <WorkPanel claim={claim} />
          <ReviewPanel claim={claim} />
          <VerdictPanel claim={claim} />
        </div>
      </div>
      <ReviewRounds claim={claim} />
      {claim.contradictions.length > 0 && (
        <div className={css.contradictions}>
          <h2 className={css.subtitle}>
            {t('claim.contradictions', { count: claim.contradictions.length })}
          </h2>
          {claim.contradictions.map((contradiction) => (
            <ContradictionCard key={contradiction.id} contradiction={contradiction} />
          ))}
        </div>
      )}
      <HistoryPanel claim={claim} />
    </>
  );
}
