import { SourceRefDto } from '../../sources/source.dto.js';
import type { ReplyChannel, ReplyOutcome } from './reply-request.entity.js';
import type { ReplyState } from './reply.rules.js';

/** Words in their language. */
export class ReplyTextDto {
  /** The words. */
  text: string;
  /** BCP-47 tag of their language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
}

/** Somebody was asked for a reply to a claim. */
export class ReplyDto {
  /** Id of the request. */
  id: string;
  /** Whom the desk asked. */
  source: SourceRefDto;
  /** How. */
  channel: ReplyChannel;
  /** The address or number, or who took the call. */
  contact: string | null;
  /** What was put to them. */
  question: ReplyTextDto;
  /** When they were asked. */
  askedAt: string;
  /** Name of whoever recorded the request. */
  askedBy: string;
  /** By when an answer was wanted; null: none was set. */
  deadline: string | null;
  /** What it came to; `overdue`: the deadline has passed, and nobody has recorded what came. */
  state: ReplyState;
  /** What they said; null unless they spoke. */
  answer: ReplyTextDto | null;
  /** When they said it. */
  answeredAt: string | null;
  /** When the outcome was recorded; null while it is pending. */
  recordedAt: string | null;
  /** Who recorded it. */
  recordedBy: string | null;
  /** Counts the changes; its ETag names it. */
  revision: number;
  /** What the caller may do with it now. */
  actions: 'record'[];
  /** What can be recorded as having come of it: `no_answer` only once the deadline has passed. */
  outcomes: ReplyOutcome[];
}

/** Everybody whom the desk asked about a claim. */
export class ReplyListDto {
  /** The requests, in the order in which they were made. */
  items: ReplyDto[];
}
