import { useId, type ReactNode } from 'react';
import type { EvidenceLink, Review } from '../../api/contract.js';
import { useWords } from '../../messages/words.js';
import { ActorName } from '../../ui/actor-name.js';
import { RatingBadge } from '../../ui/rating-badge.js';
import { ContentBlock, ContentInline } from '../../ui/content.js';
import { Moment } from '../../ui/dates.js';
import css from './reviews.module.css';

type Props = { review: Review; evidence: EvidenceLink[] };

/** One review. All have the same parts in the same order, so that they can be compared line by line. */
export function ReviewCard({ review, evidence }: Props) {
  const t = useWords();
  const id = useId();
  return (
    <article className={css.review} aria-labelledby={id}>
      <div>
        <h3 id={id} className={css.reviewer}>
          <ActorName name={review.reviewer.name} />
          {review.isOwn && <span className={css.soft}> ({t('review.own')})</span>}
        </h3>
        <p className={css.soft}>
          <Moment value={review.filedAt} />
        </p>
      </div>
      <div>
        <p className={css.badges}>
          <RatingBadge rating={review.rating} />
        </p>
        <p className={css.soft}>
          {t('review.confidence')}: {t(`confidence.${review.confidence}`)}
        </p>
      </div>
      <Part title={t('verdict.summary')}>
        <ContentBlock of={review}>{review.summary}</ContentBlock>
      </Part>
      <Part title={t('verdict.method')}>
        <Stated review={review}>{review.method}</Stated>
      </Part>
      <Part title={t('verdict.limitations')}>
        <Stated review={review}>{review.limitations}</Stated>
      </Part>
      <Part title={t('review.reliesOn')}>
        <ReliedOn review={review} evidence={evidence} />
      </Part>
      <Part title={t('review.interest')}>
        <p>{t(review.declaresNoInterest ? 'review.declaresNone' : 'review.declaresNothing')}</p>
        {review.hasInterestNow && <p>{t('review.interestNow')}</p>}
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className={css.label}>{title}</h4>
      {children}
    </div>
  );
}

function Stated({ review, children }: { review: Review; children: string | null }) {
  const t = useWords();
  return children === null ? (
    <p className={css.soft}>{t('review.notStated')}</p>
  ) : (
    <ContentBlock of={review}>{children}</ContentBlock>
  );
}

function ReliedOn({ review, evidence }: Props) {
  const t = useWords();
  if (review.evidence.length === 0) return <p className={css.soft}>{t('review.reliesOnNothing')}</p>;
  return (
    <ul className={css.list}>
      {review.evidence.map(({ linkId, stance }) => {
        const link = evidence.find(({ id }) => id === linkId);
        return (
          <li key={linkId}>
            {link ? (
              <ContentInline of={link.evidence}>{link.evidence.title}</ContentInline>
            ) : (
              t('review.evidenceRemoved')
            )}{' '}
            <span className={css.soft}>({t(`stance.${stance}`)})</span>
          </li>
        );
      })}
    </ul>
  );
}
