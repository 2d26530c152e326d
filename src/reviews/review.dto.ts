import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsString, IsUUID } from 'class-validator';
import type { Stance } from '../evidence/evidence-link.entity.js';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { RatingDto, ScaleChoicesDto, ScaleRefDto } from '../ratings/rating.dto.js';
import { InterestDto } from './interests/interest.dto.js';
import { CONFIDENCES, type Confidence } from './review.entity.js';
import type { Hindrance, ReviewAction } from './review.rules.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** Somebody who reviewed or adjudicated. */
export class ReviewerDto {
  /** Id of the person, or of the program that has an account of its own. */
  id: string;
  /** The name as it was then. */
  name: string;
}

/** A piece of the claim's evidence that a review relies on. */
export class ReviewEvidenceDto {
  /** Id of the link between the claim and the evidence. */
  linkId: string;
  /** Id of the evidence. */
  evidenceId: string;
  /** What it says about the claim. */
  stance: Stance;
  /** Whether it has been taken off the claim since. */
  isRemoved: boolean;
}

/** What one person concludes about a claim. */
export class ReviewDto {
  /** Id of the review. */
  id: string;
  /** Who filed it. */
  reviewer: ReviewerDto;
  /** Whether the caller did. */
  isOwn: boolean;
  /** The conclusion. */
  rating: RatingDto;
  /** The scale that it was given on. */
  scale: ScaleRefDto;
  /** How sure the reviewer is. */
  confidence: Confidence;
  /** The conclusion in words. */
  summary: string;
  /** How it was reached. */
  method: string | null;
  /** What it leaves open. */
  limitations: string | null;
  /** BCP-47 tag of the language of these words. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** The evidence that it relies on, in the order in which it was added to the claim. */
  evidence: ReviewEvidenceDto[];
  /** Whether the reviewer said to have no interest in the claim. */
  declaresNoInterest: boolean;
  /** Whether the reviewer has declared an interest in the claim since, and not withdrawn it. */
  hasInterestNow: boolean;
  /** When it was filed. */
  filedAt: string;
}

/** What a third person decided where the ratings of a round differ. */
export class AdjudicationDto {
  /** Id of the adjudication. */
  id: string;
  /** Who decided. */
  adjudicator: ReviewerDto;
  /** The rating that holds. */
  rating: RatingDto;
  /** The scale that it was given on. */
  scale: ScaleRefDto;
  /** Why. */
  reason: string;
  /** BCP-47 tag of the language of the reason. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** When it was decided. */
  filedAt: string;
}

/** One sealed assessment of a claim by several people. */
export class RoundDto {
  /** 1, 2, 3 … per claim. */
  round: number;
  /** How many reviews unseal it. */
  quorum: number;
  /** How many have been filed. */
  filed: number;
  /** When the first review was filed. */
  openedAt: string;
  /** When the quorum was reached; null while it is sealed. */
  unsealedAt: string | null;
  /** Whether the ratings agree; null while it is sealed. */
  agreement: 'agree' | 'differ' | null;
  /** The rating that it came to: that of all reviews, or the adjudicator's; null while there is none. */
  settledRating: RatingDto | null;
  /** The reviews, in the order in which they were filed: all of them, but of a sealed round only the caller's own. */
  reviews: ReviewDto[];
  /** What a third person decided. */
  adjudication: AdjudicationDto | null;
}

/** What the reviews of a claim wait for. */
export class NextReviewActionDto {
  /** The work that is to be done. */
  action: ReviewAction;
  /** Why the caller may not do it; null: may. */
  hindrance: Hindrance | null;
}

/** All reviews of a claim that the caller may see. */
export class ClaimReviewsDto {
  /** Rounds of reviews, newest first. */
  rounds: RoundDto[];
  /** What is to be done next; null when the claim waits for no review and no adjudication. */
  next: NextReviewActionDto | null;
  /** How many reviews the round needs that the next review belongs to. */
  quorum: number;
  /** The scale that the next review or adjudication is given on. */
  scale: ScaleChoicesDto;
  /** Interests of the caller that bear on the claim. */
  interests: InterestDto[];
}

/** A review to be filed. It cannot be changed afterwards. */
export class NewReviewDto {
  /** Id of the rating, from `scale` of GET /api/v1/claims/:id/reviews. */
  @IsUUID()
  ratingId: string;

  /** How sure you are. */
  @IsIn(CONFIDENCES)
  confidence: Confidence;

  /** The conclusion in words. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  summary: string;

  /** How it was reached. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(20_000)
  method?: string;

  /** What it leaves open. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(20_000)
  limitations?: string;

  /** BCP-47 tag of the language of these words. */
  @IsLanguageTag()
  language: string;

  /** Ids of the links to the evidence that the review relies on. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceLinkIds?: string[];

  /** Whether you say that you have no interest in the claim. A verdict may need it. */
  @MayBeAbsent()
  @IsBoolean()
  declaresNoInterest?: boolean;
}

/** A decision between reviews whose ratings differ. It cannot be changed afterwards. */
export class NewAdjudicationDto {
  /** Id of the rating that holds, from `scale` of GET /api/v1/claims/:id/reviews. It need not be a reviewer's. */
  @IsUUID()
  ratingId: string;

  /** Why it holds. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  reason: string;

  /** BCP-47 tag of the language of the reason. */
  @IsLanguageTag()
  language: string;
}
