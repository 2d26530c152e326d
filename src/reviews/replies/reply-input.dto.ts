import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { IsNotBlank } from '../../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../../platform/http/may-be-absent.decorator.js';
import { IsInstant, IsNotInFuture } from '../../platform/http/time.decorators.js';
import {
  REPLY_CHANNELS,
  REPLY_OUTCOMES,
  type ReplyChannel,
  type ReplyOutcome,
} from './reply-request.entity.js';
import { MaxLength } from '../../platform/http/max-length.decorator.js';

/** A request for a reply that the desk has made. */
export class NewReplyRequestDto {
  /** Id of the source that was asked. */
  @IsUUID()
  sourceId: string;

  /** How it was asked. */
  @IsIn(REPLY_CHANNELS)
  channel: ReplyChannel;

  /** The address or number, or who took the call. */
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  contact?: string;

  /** What was put to it, in the words that were used. */
  @IsString()
  @IsNotBlank()
  @MaxLength(5_000)
  question: string;

  /** BCP-47 tag of the question's language. */
  @IsLanguageTag()
  language: string;

  /** When it was asked; left out: now. */
  @MayBeAbsent()
  @IsInstant()
  @IsNotInFuture()
  askedAt?: string;

  /** By when an answer is wanted. */
  @MayBeAbsent()
  @IsInstant()
  deadline?: string;
}

/** What came of a request for a reply. Left out: unchanged; null: cleared. */
export class ReplyChangesDto {
  /** The address or number, or who took the call. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  contact?: string | null;

  /** By when an answer is wanted. */
  @IsOptional()
  @IsInstant()
  deadline?: string | null;

  /**
   * `answered`, with `answer` and its language; `declined` to comment, perhaps in words; `no_answer`, once the deadline
   * has passed; `not_reached`; null: still pending, what was recorded was wrong.
   */
  @IsOptional()
  @IsIn(REPLY_OUTCOMES)
  outcome?: ReplyOutcome | null;

  /** What they said, in their words. */
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(20_000)
  answer?: string | null;

  /** BCP-47 tag of the answer's language. */
  @IsOptional()
  @IsLanguageTag()
  answerLanguage?: string | null;

  /** When they said it; left out with the outcome `answered`: now. */
  @IsOptional()
  @IsInstant()
  @IsNotInFuture()
  answeredAt?: string | null;
}
