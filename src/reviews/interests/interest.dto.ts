import { IsBoolean, IsString, IsUUID } from 'class-validator';
import { IsNotBlank } from '../../platform/http/is-not-blank.decorator.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.decorator.js';
import { SourceRefDto } from '../../sources/source.dto.js';
import { MaxLength } from '../../platform/http/max-length.decorator.js';

/** Something of the caller's own that bears on a source or on one claim. */
export class InterestDto {
  /** Id of the declaration. */
  id: string;
  /** The source; null for an interest in one claim. */
  source: SourceRefDto | null;
  /** Id of the claim; null for an interest in a source. */
  claimId: string | null;
  /** Whether the source is the caller. */
  isSelf: boolean;
  /** What the interest is. */
  note: string | null;
  /** When it was declared. */
  declaredAt: string;
}

/** The interests that the caller has declared and not withdrawn. */
export class InterestListDto {
  /** The interests, oldest first. */
  items: InterestDto[];
}

/** An interest to be declared: in a source, or in one claim. */
export class NewInterestDto {
  /** Id of the source. It bears on every claim that the source makes or relays. */
  @MayBeAbsent()
  @IsUUID()
  sourceId?: string;

  /** Id of the claim. */
  @MayBeAbsent()
  @IsUUID()
  claimId?: string;

  /** Whether you are that source. */
  @MayBeAbsent()
  @IsBoolean()
  isSelf?: boolean;

  /** What the interest is. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  note?: string;

  /** Id of the claim about which an interest in a source was drafted: that draft of the caller's goes with the declaration. */
  @MayBeAbsent()
  @IsUUID()
  draftClaimId?: string;
}
