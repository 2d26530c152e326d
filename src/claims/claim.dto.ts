import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { IsDay, IsInstant } from '../platform/http/time.decorators.js';
import { SourceRefDto } from '../sources/source.dto.js';
import type { AnchorStatus } from './appearance.entity.js';
import {
  ATTRIBUTION_KINDS,
  ATTRIBUTION_ROLES,
  type AttributionKind,
  type AttributionRole,
} from './attribution.entity.js';
import { FIRST_STATUSES, type FirstStatus } from './claim.entity.js';
import { WithdrawalDto } from './withdrawal.dto.js';
import { LONGEST_TAG, MOST_TAGS } from './claim-tags.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** A claim in one language. */
export class ClaimTextDto {
  /** BCP-47 tag of the language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** The claim in that language. */
  text: string;
  /** Whether this is the language in which the claim was made. */
  isOriginal: boolean;
}

/** One link of the chain by which a claim reached the reader. */
export class AttributionDto {
  /** Id of the attribution. */
  id: string;
  /** Place in the chain; 0 is who says it. */
  position: number;
  /** Who. */
  source: SourceRefDto;
  /** What the source does with the claim. */
  role: AttributionRole;
  /** How the text reports it. */
  kind: AttributionKind;
  /** The word with which the text reports it. */
  reportingVerb: string | null;
  /** That the source took back what it said, or corrected it; null as far as is known it did not. */
  withdrawal: WithdrawalDto | null;
}

/** A claim's place in an article, with the paragraph around it: `before`, `exact`, `after`. */
export class QuotationDto {
  /** Id of the document. */
  documentId: string;
  /** Its title. */
  documentTitle: string;
  /** Id of the snapshot that holds these words. */
  snapshotId: string;
  /** BCP-47 tag of the document's language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** The paragraph up to the quotation; of a long one its last 600 characters, after an ellipsis. */
  before: string;
  /** The quoted words. */
  exact: string;
  /** The rest of the paragraph; of a long one its next 600 characters and an ellipsis. */
  after: string;
  /** First character of `exact` in the snapshot, in Unicode code points. */
  start: number;
  /** The character after the last, in code points. */
  end: number;
  /** Whether the quotation is still where it was found. */
  anchorStatus: AnchorStatus;
}

/** One link of a new claim's chain. */
export class NewAttributionDto {
  /** Id of the source. */
  @IsUUID()
  sourceId: string;

  /** What the source does with the claim. */
  @IsIn(ATTRIBUTION_ROLES)
  role: AttributionRole;

  /** How the text reports it. */
  @IsIn(ATTRIBUTION_KINDS)
  kind: AttributionKind;

  /** The word with which the text reports it. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  reportingVerb?: string | null;
}

/** Where a new claim stands: W3C TextQuoteSelector and, if need be, a position. */
export class NewAppearanceDto {
  /** Id of the stored document. */
  @IsUUID()
  documentId: string;

  /** The words, exactly as they stand there. */
  @IsString()
  @IsNotBlank()
  @MaxLength(20_000)
  exact: string;

  /** What stands before them, to tell apart places that repeat them. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(1_000)
  prefix?: string;

  /** What stands after them. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(1_000)
  suffix?: string;

  /** Position of their first character, in Unicode code points from the start. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  start?: number;
}

/** A claim in another language. */
export class NewTranslationDto {
  /** BCP-47 tag of the language. */
  @IsLanguageTag()
  language: string;

  /** The claim in that language. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  text: string;
}

/** A claim to be entered. */
export class NewClaimDto {
  /** The claim, in the language in which it was made. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  text: string;

  /** BCP-47 tag of that language; left out, it is told from the script. */
  @MayBeAbsent()
  @IsLanguageTag()
  language?: string;

  /** The claim in other languages. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewTranslationDto)
  translations?: NewTranslationDto[];

  /** Who said it and through whom it reached the reader, in order: the claimant first, the publisher last. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewAttributionDto)
  attributions: NewAttributionDto[];

  /** Where it stands in a stored document. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => NewAppearanceDto)
  appearance?: NewAppearanceDto;

  /** What it is about, in a word or two. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  topic?: string | null;

  /** When it was said. */
  @IsOptional()
  @IsInstant()
  claimedAt?: string | null;

  /** The day of what it speaks of. Claims about different days are not held against each other. */
  @IsOptional()
  @IsDay()
  eventDate?: string | null;

  /** `draft` keeps it from the reviewers until somebody opens it. */
  @MayBeAbsent()
  @IsIn(FIRST_STATUSES)
  status?: FirstStatus;

  /** Enter it even where a claim of the same source stands in the very same words of the document already. */
  @MayBeAbsent()
  @IsBoolean()
  another?: boolean;
}

/** What to change of a claim. A field that is left out stays as it is; `null` clears it. */
export class ChangedClaimDto extends PickType(NewClaimDto, ['topic', 'claimedAt', 'eventDate'] as const) {
  /** The claim in its own language. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  text?: string;

  /** How far it has spread: 0 (hardly) to 3 (everywhere). */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  reach?: number | null;

  /** What believing it wrongly does: 0 (nothing) to 3 (danger to life). */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  harm?: number | null;

  /** Words by which the desk groups its work. The list takes the place of the one before. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_TAGS)
  @IsString({ each: true })
  @IsNotBlank({ each: true })
  @MaxLength(LONGEST_TAG, { each: true })
  tags?: string[];
}
