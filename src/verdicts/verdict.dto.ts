import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { IsDay, IsInstant } from '../platform/http/time.decorators.js';
import { RatingDto, ScaleRefDto } from '../ratings/rating.dto.js';

/** A version of a verdict, in short. */
export class VerdictRefDto {
  /** Id of the verdict. */
  id: string;
  /** 1, 2, 3 … per claim. */
  version: number;
}

/** A published verdict as other records show it. */
export class VerdictSummaryDto extends VerdictRefDto {
  /** The conclusion. */
  rating: RatingDto;
  /** When it was published. */
  publishedAt: string;
  /** The day by which somebody has to look again. */
  reviewBy: string | null;
  /** Whether that day has passed. */
  isStale: boolean;
}

/** A published verdict. */
export class VerdictDto extends VerdictSummaryDto {
  /** Id of the claim that it is about. */
  claimId: string;
  /** The scale that it was given on. */
  scale: ScaleRefDto;
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
  /** The state of knowledge that it speaks of. */
  asOf: string;
  /** The version that took its place. */
  supersededBy: VerdictRefDto | null;
  /** Whether it is the claim's current verdict. */
  isCurrent: boolean;
}

/** A page of verdicts. */
export class VerdictPageDto {
  /** The verdicts, oldest publication first. */
  items: VerdictDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** Which verdicts to list. */
export class VerdictQuery extends PageQuery {
  /** Only verdicts published at or after this time; superseding versions are publications too. */
  @IsOptional()
  @IsInstant()
  updatedSince?: string;
}

/** A verdict to be published. */
export class NewVerdictDto {
  /** Id of the rating, from the rating scales. */
  @IsUUID()
  ratingId: string;

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

  /** The state of knowledge that it speaks of; left out: now. */
  @MayBeAbsent()
  @IsInstant()
  asOf?: string;

  /** The day by which somebody has to look again. A recheck runs then by itself. */
  @MayBeAbsent()
  @IsDay()
  reviewBy?: string;

  /** Version of the verdict that this one supersedes; 0 for the first. Guards against publishing over a colleague's. */
  @IsInt()
  @Min(0)
  expectedVersion: number;
}
