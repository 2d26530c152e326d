import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimStatus } from '../claims/claim.entity.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { settingValue } from '../platform/settings/setting.js';
import { scaleSql } from '../ratings/rating-fragments.js';
import type { ScaleChoicesDto } from '../ratings/rating.dto.js';
import { SCALE_IN_USE } from '../ratings/scale-in-use.js';
import { type InterestRow, interestsInClaimSql, toInterest } from './interests/interest-fragments.js';
import { roundsSql, type RoundRow, toRound } from './review-fragments.js';
import { REVIEW_QUORUM } from './review-settings.js';
import type { AdjudicationDto, ClaimReviewsDto, ReviewDto } from './review.dto.js';
import { nextReviewAction } from './review.rules.js';

interface Row {
  status: ClaimStatus;
  rounds: RoundRow[];
  interests: InterestRow[];
  hasWithdrawnInterest: boolean;
  hasFiled: boolean;
  scale: ScaleChoicesDto;
}

/** The version of a scale that the newest round was given on, unless it is over and the next one is free to choose. */
const SCALE_ID = `coalesce(
  (select r.scale_id from reviews f join ratings r on r.id = f.rating_id join review_rounds o
     on o.claim_id = f.claim_id and o.round = f.round
   where f.claim_id = claims.id and (o.unsealed_at is null or claims.status = 'adjudication')
   order by f.round desc limit 1),
  (select n.id from rating_scales n where n.key = $3 order by n.version desc limit 1))`;

/** The round that is judged next: the one that is sealed, or waits for a third; where all are over, the one to come. */
const NEXT_ROUND = `(select coalesce(
    max(o.round) filter (where o.unsealed_at is null or claims.status = 'adjudication'), max(o.round) + 1, 1)
  from review_rounds o where o.claim_id = claims.id)`;

/** Reads the reviews of a claim, each reader those that the seal lets them see. */
@Injectable()
export class ReviewsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound */
  async ofClaim(actor: Actor, claimId: string): Promise<ClaimReviewsDto> {
    const { manager } = this.dataSource;
    const [row] = await manager.query<Row[]>(
      `select claims.status, ${roundsSql('claims.id', '$2::uuid')} as rounds, ${scaleSql(SCALE_ID)} as scale,
         ${interestsInClaimSql('claims.id', '$2::uuid')} as interests,
         coalesce(withdrew_interest($2, claims.id, ${NEXT_ROUND}), false) as "hasWithdrawnInterest",
         exists (select from reviews f where f.claim_id = claims.id and f.reviewer_id = $2
           and f.round = ${NEXT_ROUND}) as "hasFiled"
       from claims where claims.id = $1`,
      [claimId, actor.userId, await settingValue(manager, SCALE_IN_USE)],
    );
    if (!row) throw new RecordNotFound('claim', claimId);
    const rounds = row.rounds.map((round) => toRound(round, actor.userId));
    const sealed = rounds.find(({ unsealedAt }) => unsealedAt === null);
    return {
      rounds,
      next: nextReviewAction({
        status: row.status,
        allowed: {
          file_review: mayDo(actor, 'reviews.file'),
          adjudicate: mayDo(actor, 'reviews.adjudicate'),
        },
        hasInterest: row.interests.length > 0,
        hasWithdrawnInterest: row.hasWithdrawnInterest,
        hasFiled: row.hasFiled,
      }),
      quorum: sealed?.quorum ?? (await settingValue(manager, REVIEW_QUORUM)),
      scale: row.scale,
      interests: row.interests.map(toInterest),
    };
  }

  /** A review that the actor filed. @throws RecordNotFound */
  async getOwn(actor: Actor, claimId: string, reviewId: string): Promise<ReviewDto> {
    const { rounds } = await this.ofClaim(actor, claimId);
    const review = rounds.flatMap(({ reviews }) => reviews).find(({ id }) => id === reviewId);
    if (!review) throw new RecordNotFound('review', reviewId);
    return review;
  }

  /** The adjudication of a round. @throws RecordNotFound */
  async getAdjudication(actor: Actor, claimId: string, round: number): Promise<AdjudicationDto> {
    const { rounds } = await this.ofClaim(actor, claimId);
    const adjudication = rounds.find((each) => each.round === round)?.adjudication;
    if (!adjudication) throw new RecordNotFound('adjudication of this claim', claimId);
    return adjudication;
  }
}
