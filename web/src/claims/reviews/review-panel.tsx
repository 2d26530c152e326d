import { IconGavel, IconLock, IconScale } from '@tabler/icons-react';
import type { ClaimPage, ClaimReviews } from '../../api/contract.js';
import { useReviews } from '../../api/reviews.js';
import { DraftMark } from '../../drafts/draft-mark.js';
import { useWords } from '../../messages/words.js';
import { RatingBadge } from '../../ui/rating-badge.js';
import { Badge } from '../../ui/badge.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { ProblemNotice } from '../../ui/problem-notice.js';
import { AdjudicationForm } from './adjudication-form.js';
import { FileReviewForm } from './file-review-form.js';
import { Interests } from './interests.js';
import css from './reviews.module.css';

/** How far the reviews of the claim are, and what the reader may do about it. */
export function ReviewPanel({ claim }: { claim: ClaimPage }) {
  const t = useWords();
  const reviews = useReviews(claim.id);
  if (reviews.isError) {
    return (
      <Panel title={t('review.title')}>
        <ProblemNotice error={reviews.error} onRetry={() => void reviews.refetch()} />
      </Panel>
    );
  }
  if (!reviews.data) return null;
  return (
    <Panel title={t('review.title')}>
      <ReviewState reviews={reviews.data} />
      <NextStep claim={claim} reviews={reviews.data} />
      {reviews.data.next !== null && <Interests claim={claim} interests={reviews.data.interests} />}
    </Panel>
  );
}

/** A round that is not begun is told as one in which nobody has filed. */
function ReviewState({ reviews: { rounds, next, quorum } }: { reviews: ClaimReviews }) {
  const t = useWords();
  const newest = rounds[0];
  if (next?.action === 'file_review') {
    const filed = newest?.unsealedAt === null ? newest.filed : 0;
    return (
      <>
        <p className={css.badges}>
          <Badge tone="plain" icon={IconLock}>
            {t('review.sealed', { filed, quorum })}
          </Badge>
        </p>
        <p className={css.soft}>{t('review.sealedHint', { quorum })}</p>
      </>
    );
  }
  if (!newest || newest.agreement === null) return <p className={css.soft}>{t('review.noneYet')}</p>;
  return (
    <p className={css.badges}>
      <Badge
        tone={newest.settledRating ? 'accent' : 'caution'}
        icon={newest.adjudication ? IconGavel : IconScale}
      >
        {t(`review.${newest.agreement}`)}
      </Badge>
      {newest.settledRating && (
        <span>
          {t('review.settled')} <RatingBadge rating={newest.settledRating} />
        </span>
      )}
    </p>
  );
}

function NextStep({ claim, reviews: { next, scale } }: { claim: ClaimPage; reviews: ClaimReviews }) {
  const t = useWords();
  if (next === null) return null;
  if (next.hindrance === null) {
    return next.action === 'file_review' ? (
      <Disclosure label={t('review.file')} mark={<DraftMark kind="review" subject={claim.id} />}>
        {(finish) => <FileReviewForm claim={claim} scale={scale} onDone={finish} />}
      </Disclosure>
    ) : (
      <Disclosure
        label={t('adjudication.decide')}
        mark={<DraftMark kind="adjudication" subject={claim.id} />}
      >
        {(finish) => <AdjudicationForm claimId={claim.id} scale={scale} onDone={finish} />}
      </Disclosure>
    );
  }
  if (next.hindrance === 'interest_declared') return <p>{t('review.hindered.interest_declared')}</p>;
  if (next.hindrance === 'interest_withdrawn') return <p>{t('review.hindered.interest_withdrawn')}</p>;
  if (next.action === 'adjudicate') return <p className={css.soft}>{t('review.waitsForThird')}</p>;
  return next.hindrance === 'review_filed' ? <p>{t('review.hindered.review_filed')}</p> : null;
}
