import { IsString, IsUrl } from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { IsInstant, IsNotInFuture } from '../platform/http/time.decorators.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** That a source took back what it said, or corrected it. */
export class WithdrawalDto {
  /** When it did. */
  withdrawnAt: string;
  /** What it said then. */
  note: string;
  /** BCP-47 tag of the note's language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** Where it can be read. */
  url: string | null;
  /** Who recorded it. */
  recordedBy: string;
  /** When it was recorded. */
  recordedAt: string;
}

/** A withdrawal to be recorded. */
export class NewWithdrawalDto {
  /** When the source took it back; left out: now. */
  @MayBeAbsent()
  @IsInstant()
  @IsNotInFuture()
  withdrawnAt?: string;

  /** What it said then. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  note: string;

  /** BCP-47 tag of the note's language. */
  @IsLanguageTag()
  language: string;

  /** Where it can be read. */
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  url?: string;
}
