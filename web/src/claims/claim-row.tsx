import { IconEqualNot } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClaimRow as Claim } from '../api/contract.js';
import { useLanguage } from '../messages/language-provider.js';
import { useWords } from '../messages/words.js';
import { Badge } from '../ui/badge.js';
import { ContentInline, textFor } from '../ui/content.js';
import { Day } from '../ui/dates.js';
import { EvidenceCounts } from '../ui/evidence-counts.js';
import { ShortChain } from '../ui/short-chain.js';
import { VerdictBadge } from '../ui/verdict-badge.js';
import css from './claim-row.module.css';

/** One claim in a list: what was said, by whom and through whom, and how far its checking has come. */
export function ClaimRow({ claim }: { claim: Claim }) {
  const t = useWords();
  const { language } = useLanguage();
  const text = textFor(claim.texts, language);
  return (
    <li className={css.row}>
      <div className={css.said}>
        <h2 className={css.text}>
          <Link to={`/claims/${claim.id}`}>
            {text && <ContentInline of={text}>{text.text}</ContentInline>}
          </Link>
        </h2>
        <ShortChain attributions={claim.attributions} />
      </div>
      <div className={css.standing}>
        <span className={css.badges}>
          <VerdictBadge verdict={claim.verdict} />
          {claim.contradictionCount > 0 && (
            <Badge tone="caution" icon={IconEqualNot}>
              {t('claim.contradictions', { count: claim.contradictionCount })}
            </Badge>
          )}
        </span>
        <span className={css.facts}>
          <span>{t(`claimStatus.${claim.status}`)}</span>
          {claim.eventDate !== null && <Day value={claim.eventDate} />}
          <EvidenceCounts count={claim.evidenceCount} />
        </span>
      </div>
    </li>
  );
}
