import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { RatingOutOfUse, RatingUnknown } from '../ratings/rating.errors.js';
import { Adjudicate } from './adjudicate.js';
import { FileReview } from './file-review.js';
import {
  AdjudicationDto,
  ClaimReviewsDto,
  NewAdjudicationDto,
  NewReviewDto,
  ReviewDto,
} from './review.dto.js';
import {
  AdjudicatorReviewed,
  ClaimNotReviewable,
  EvidenceNotLinked,
  InterestDeclared,
  NothingToAdjudicate,
  ReviewFiledAlready,
} from './review.errors.js';
import { ReviewsReader } from './reviews.reader.js';

@Controller('api/v1/claims/:id')
export class ReviewsController {
  constructor(
    private readonly reader: ReviewsReader,
    private readonly fileReview: FileReview,
    private readonly adjudicate: Adjudicate,
  ) {}

  /**
   * The reviews of a claim, round by round. Of a sealed round everybody, whatever the role, sees how many have filed and
   * nothing but their own review.
   */
  @Get('reviews')
  @Requires('reviews.read')
  @Fails(RecordNotFound, IdInvalid)
  list(@CurrentActor() actor: Actor, @Param('id', RecordId) claimId: string): Promise<ClaimReviewsDto> {
    return this.reader.ofClaim(actor, claimId);
  }

  /** File your review. It stays sealed until the quorum of its round has filed, and is never changed. */
  @Post('reviews')
  @Requires('reviews.file')
  @Fails(InputInvalid, RatingUnknown, RatingOutOfUse, EvidenceNotLinked, RecordNotFound, IdInvalid)
  @Fails(ClaimNotReviewable, ReviewFiledAlready, InterestDeclared)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewReviewDto,
  ): Promise<ReviewDto> {
    return this.reader.getOwn(actor, claimId, await this.fileReview.execute(actor, claimId, body));
  }

  /** Decide, as a third person, between reviews whose ratings differ. The rating need not be one of theirs. */
  @Post('adjudication')
  @Requires('reviews.adjudicate')
  @Fails(InputInvalid, RatingUnknown, RatingOutOfUse, RecordNotFound, IdInvalid)
  @Fails(NothingToAdjudicate, AdjudicatorReviewed, InterestDeclared)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewAdjudicationDto,
  ): Promise<AdjudicationDto> {
    const round = await this.adjudicate.execute(actor, claimId, body);
    return this.reader.getAdjudication(actor, claimId, round);
  }
}
