import { PickType } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { IsInstant, IsNotInFuture } from '../platform/http/time.decorators.js';
import { STANCES, type Stance } from './evidence-link.entity.js';
import { ACCESS_LEVELS, EVIDENCE_TIERS, type AccessLevel, type EvidenceTier } from './evidence.entity.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

const isNew = (body: NewEvidenceDto): boolean => body.evidenceId === undefined;
const SHA256 = /^[0-9a-f]{64}$/;
const NOT_SHA256 = { message: 'must be the sha256 that POST /api/v1/files answered' };

/** Evidence for a claim: an existing piece by `evidenceId`, or a new one by `title`, `tier` and `language`. */
export class NewEvidenceDto {
  /** Id of a piece of evidence that is stored already; then only the fields of the link are taken. */
  @MayBeAbsent()
  @IsUUID()
  evidenceId?: string;

  /** What it is, in its language. */
  @ValidateIf(isNew)
  @IsString()
  @IsNotBlank()
  @MaxLength(1_000)
  title?: string;

  /** Where it can be seen. */
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  url?: string;

  /** `sha256` of an uploaded file, as `POST /files` answered; `fileName` goes with it. */
  @MayBeAbsent()
  @Matches(SHA256, NOT_SHA256)
  fileSha256?: string;

  /** Name of the file. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(255)
  fileName?: string;

  /** `primary`: the origin itself; `secondary`: a report of it. */
  @ValidateIf(isNew)
  @IsIn(EVIDENCE_TIERS)
  tier?: EvidenceTier;

  /** Why a secondary source is used. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  secondaryReason?: string;

  /** BCP-47 tag of its language. */
  @ValidateIf(isNew)
  @IsLanguageTag()
  language?: string;

  /** Id of the source that published it. */
  @MayBeAbsent()
  @IsUUID()
  publisherId?: string;

  /** When it was published. */
  @MayBeAbsent()
  @IsInstant()
  @IsNotInFuture()
  publishedAt?: string;

  /** `reviewers_only`: outside the desk and in every export only that it exists is shown; `accessReason` says why. */
  @MayBeAbsent()
  @IsIn(ACCESS_LEVELS)
  accessLevel?: AccessLevel;

  /** Why it is withheld. Shown to everybody. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  accessReason?: string;

  /** Id of the evidence that this one only passes on. */
  @MayBeAbsent()
  @IsUUID()
  derivedFromId?: string;

  /** What it says about this claim. */
  @IsIn(STANCES)
  stance: Stance;

  /** Words of it that bear on the claim. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(10_000)
  quote?: string;

  /** What stands before these words, to tell apart places that repeat them. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(1_000)
  quotePrefix?: string;

  /** What stands after them. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(1_000)
  quoteSuffix?: string;

  /** Position of their first character in the captured text, in Unicode code points. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  quoteStart?: number;

  /** Where in it: page, paragraph, time code. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  locator?: string;

  /** Remark. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  note?: string;
}

/** What to change of a piece of evidence, for every claim that uses it. What is left out stays; `null` clears. */
export class ChangedEvidenceDto {
  /** What it is, in its language. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(1_000)
  title?: string;

  /** Where it can be seen. A new address is captured. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  url?: string | null;

  /** `sha256` of an uploaded file, as `POST /files` answered; `fileName` goes with it. */
  @IsOptional()
  @Matches(SHA256, NOT_SHA256)
  fileSha256?: string | null;

  /** Name of the file. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(255)
  fileName?: string | null;

  /** `primary`: the origin itself; `secondary`: a report of it. */
  @MayBeAbsent()
  @IsIn(EVIDENCE_TIERS)
  tier?: EvidenceTier;

  /** Why a secondary source is used. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  secondaryReason?: string | null;

  /** BCP-47 tag of its language. */
  @MayBeAbsent()
  @IsLanguageTag()
  language?: string;

  /** Id of the source that published it. */
  @IsOptional()
  @IsUUID()
  publisherId?: string | null;

  /** When it was published. */
  @IsOptional()
  @IsInstant()
  @IsNotInFuture()
  publishedAt?: string | null;

  /** `reviewers_only`: outside the desk and in every export only that it exists is shown; `accessReason` says why. */
  @MayBeAbsent()
  @IsIn(ACCESS_LEVELS)
  accessLevel?: AccessLevel;

  /** Why it is withheld. Shown to everybody. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  accessReason?: string | null;

  /** Id of the evidence that this one only passes on. */
  @IsOptional()
  @IsUUID()
  derivedFromId?: string | null;
}

/**
 * What to change of what a piece of evidence says about a claim. What is left out stays; `null` clears. A changed quote
 * is looked for in the captured text; with `quotePrefix`, `quoteSuffix` or `quoteStart` it has to be one place there.
 */
export class ChangedEvidenceLinkDto extends PickType(NewEvidenceDto, [
  'quotePrefix',
  'quoteSuffix',
  'quoteStart',
] as const) {
  /** What it says about this claim. */
  @MayBeAbsent()
  @IsIn(STANCES)
  stance?: Stance;

  /** Words of it that bear on the claim. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(10_000)
  quote?: string | null;

  /** Where in it: page, paragraph, time code. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  locator?: string | null;

  /** Remark. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  note?: string | null;
}

/** Which evidence to list. */
export class EvidenceQuery extends PageQuery {
  /** Words of its title, its address, its file or its publisher, in any spelling. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
