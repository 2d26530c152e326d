import { ArrayUnique, IsArray, IsIn, IsInt, IsString, IsUUID, Min } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { IsDay, IsInstant } from '../platform/http/time.decorators.js';
import { type Side, SIDES } from './gate/gate.rules.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** What a verdict says, whatever makes it necessary. */
class VerdictContentDto {
  /** Id of the rating: the one that the reviews came to. */
  @IsUUID()
  ratingId: string;

  /** The conclusion in words. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  summary: string;

  /** How it was reached. The publish gate may demand it. */
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

  /** Stances for which evidence was looked for and none was found. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(SIDES, { each: true })
  noneFound?: Side[];

  /** Why nobody was asked for a reply. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  noReplyReason?: string;
}

/** A verdict to be published: the first, or an update because of new facts. */
export class NewVerdictDto extends VerdictContentDto {
  /** Of an update: what is new. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  whatChanged?: string;

  /** Version of the verdict that this one supersedes; 0 for the first. Guards against publishing over a colleague's. */
  @IsInt()
  @Min(0)
  expectedVersion: number;
}

/** A verdict to be published because the version before was wrong. What was wrong and what changed is public. */
export class CorrectionDto extends VerdictContentDto {
  /** What was wrong with the version before. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  whatWasWrong: string;

  /** What is different now. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  whatChanged: string;
}

/** That a verdict no longer stands. The reason is public. */
export class RetractionDto {
  /** What is wrong with it. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  whatWasWrong: string;

  /** BCP-47 tag of the language of the reason. */
  @IsLanguageTag()
  language: string;
}
