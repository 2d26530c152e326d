import { directionOf } from '../language/text/language.js';
import { RATING, SCALE_REF } from '../ratings/rating-fragments.js';
import type { AdjudicationDto, ReviewDto, RoundDto } from './review.dto.js';

/**
 * SQL: whether the viewer may see the review in table `v`. The seal: a review is everybody's once its round is unsealed,
 * and until then its reviewer's alone, whatever the role. Whatever reads reviews for anybody's eyes reads them through
 * this.
 *
 * @param viewer an SQL expression: the id of the user who looks, null for nobody
 */
export function visibleReviewSql(viewer: string): string {
  return `(v.reviewer_id = ${viewer} or exists (select from review_rounds s
    where s.claim_id = v.claim_id and s.round = v.round and s.unsealed_at is not null))`;
}

/** SQL: how many have filed in the round in table `o`: all that is told of a sealed one. */
export const FILED = `(select count(*)::integer from reviews f where f.claim_id = o.claim_id and f.round = o.round)`;

/**
 * SQL: the rating that the round in table `o` came to, as an id: the adjudicator's, or the one that all reviews gave.
 * Null while it is sealed, and while the ratings differ and nobody has decided.
 */
export const SETTLED_RATING = `(select coalesce(
    (select d.rating_id from adjudications d where d.claim_id = o.claim_id and d.round = o.round),
    case when count(distinct f.rating_id) = 1 then (array_agg(f.rating_id))[1] end)
  from reviews f where f.claim_id = o.claim_id and f.round = o.round and o.unsealed_at is not null)`;

/** SQL: whether the ratings of the unsealed round in table `o` differ; null while it is sealed. */
const DIFFER = `(select count(distinct f.rating_id) > 1 from reviews f
  where f.claim_id = o.claim_id and f.round = o.round and o.unsealed_at is not null having count(*) > 0)`;

export type ReviewRow = Omit<ReviewDto, 'direction' | 'filedAt' | 'isOwn'> & {
  filedAt: string;
};
export type AdjudicationRow = Omit<AdjudicationDto, 'direction' | 'filedAt'> & { filedAt: string };
export type RoundRow = Omit<
  RoundDto,
  'reviews' | 'adjudication' | 'openedAt' | 'unsealedAt' | 'agreement'
> & {
  openedAt: string;
  unsealedAt: string | null;
  differ: boolean | null;
  reviews: ReviewRow[];
  adjudication: AdjudicationRow | null;
};

const EVIDENCE = `(select coalesce(jsonb_agg(jsonb_build_object('linkId', l.id, 'evidenceId', l.evidence_id,
    'stance', l.stance, 'isRemoved', l.removed_at is not null) order by l.added_at, l.id), '[]')
  from review_evidence w join evidence_links l on l.id = w.link_id where w.review_id = v.id)`;

const REVIEW = `jsonb_build_object('id', v.id, 'reviewer', jsonb_build_object('id', v.reviewer_id, 'name', v.reviewer_name),
  'rating', ${RATING}, 'scale', ${SCALE_REF}, 'confidence', v.confidence, 'language', v.language, 'summary', v.summary,
  'method', v.method, 'limitations', v.limitations, 'evidence', ${EVIDENCE}, 'declaresNoInterest', v.declares_no_interest,
  'hasInterestNow', has_interest(v.reviewer_id, v.claim_id), 'filedAt', v.filed_at)`;

const ADJUDICATION = `(select jsonb_build_object('id', d.id, 'adjudicator',
    jsonb_build_object('id', d.adjudicator_id, 'name', d.adjudicator_name), 'rating', ${RATING}, 'scale', ${SCALE_REF},
    'language', d.language, 'reason', d.reason, 'filedAt', d.filed_at)
  from adjudications d join ratings r on r.id = d.rating_id join rating_scales s on s.id = r.scale_id
  where d.claim_id = o.claim_id and d.round = o.round)`;

/** SQL: all rounds of the claim `id` as the viewer may see them, newest first; both are SQL expressions. */
export function roundsSql(id: string, viewer: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('round', o.round, 'quorum', o.quorum, 'filed', ${FILED},
      'openedAt', o.opened_at, 'unsealedAt', o.unsealed_at, 'differ', ${DIFFER},
      'settledRating', (select ${RATING} from ratings r where r.id = ${SETTLED_RATING}),
      'reviews', (select coalesce(jsonb_agg(${REVIEW} order by v.filed_at, v.id), '[]')
        from reviews v join ratings r on r.id = v.rating_id join rating_scales s on s.id = r.scale_id
        where v.claim_id = o.claim_id and v.round = o.round and ${visibleReviewSql(viewer)}),
      'adjudication', ${ADJUDICATION}) order by o.round desc), '[]')
    from review_rounds o where o.claim_id = ${id})`;
}

export function toRound(row: RoundRow, viewer: string | null): RoundDto {
  return {
    round: row.round,
    quorum: row.quorum,
    filed: row.filed,
    openedAt: new Date(row.openedAt).toISOString(),
    unsealedAt: row.unsealedAt === null ? null : new Date(row.unsealedAt).toISOString(),
    agreement: row.differ === null ? null : row.differ ? 'differ' : 'agree',
    settledRating: row.settledRating,
    reviews: row.reviews.map((review) => toReview(review, viewer)),
    adjudication: row.adjudication && {
      ...row.adjudication,
      direction: directionOf(row.adjudication.language),
      filedAt: new Date(row.adjudication.filedAt).toISOString(),
    },
  };
}

export function toReview(row: ReviewRow, viewer: string | null): ReviewDto {
  return {
    ...row,
    isOwn: row.reviewer.id === viewer,
    direction: directionOf(row.language),
    filedAt: new Date(row.filedAt).toISOString(),
  };
}
