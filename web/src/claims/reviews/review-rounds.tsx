import { IconLock, IconScale } from '@tabler/icons-react';
import type { Adjudication, ClaimPage, ReviewRound } from '../../api/contract.js';
import { useReviews } from '../../api/reviews.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { RatingBadge } from '../../ui/rating-badge.js';
import { Badge } from '../../ui/badge.js';
import { ContentBlock } from '../../ui/content.js';
import { Moment } from '../../ui/dates.js';
import { Panel } from '../../ui/panel.js';
import { ReviewCard } from './review-card.js';
import css from './reviews.module.css';

/** The reviews that may be read, round by round, newest first, those of a round side by side. */
export function ReviewRounds({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const reviews = useReviews(claim.id);
  const readable = (reviews.data?.rounds ?? []).filter((round) => round.reviews.length > 0);
  if (readable.length === 0) return null;
  return (
    <div className={css.rounds}>
      <h2 className={css.subtitle}>{t('review.rounds')}</h2>
      {readable.map((round) => (
        <Round key={round.round} round={round} claim={claim} />
      ))}
    </div>
  );
}

function Round({ round, claim }: { round: ReviewRound; claim: ClaimPage }) {
  const t = useWords();
  return (
    <Panel title={t('review.round', { round: round.round })} aside={<RoundState round={round} />}>
      <div className={css.reviews}>
        {round.reviews.map((review) => (
          <ReviewCard key={review.id} review={review} evidence={claim.evidence} />
        ))}
      </div>
      {round.adjudication && <Decision adjudication={round.adjudication} />}
    </Panel>
  );
}

function RoundState({ round }: { round: ReviewRound }) {
  const t = useWords();
  if (round.agreement === null) {
    return (
      <Badge tone="plain" icon={IconLock}>
        {t('review.sealed', { filed: round.filed, quorum: round.quorum })}
      </Badge>
    );
  }
  return (
    <Badge tone={round.settledRating ? 'accent' : 'caution'} icon={IconScale}>
      {t(`review.${round.agreement}`)}
    </Badge>
  );
}

function Decision({ adjudication }: { adjudication: Adjudication }) {
  const t = useWords();
  return (
    <section className={css.decision} aria-label={t('adjudication.title')}>
      <h3 className={css.label}>{t('adjudication.title')}</h3>
      <p className={css.badges}>
        <RatingBadge rating={adjudication.rating} />
        <ActorName name={adjudication.adjudicator.name} />
        <span className={css.soft}>
          <Moment value={adjudication.filedAt} />
        </span>
      </p>
      <ContentBlock of={adjudication}>{adjudication.reason}</ContentBlock>
    </section>
  );
}
