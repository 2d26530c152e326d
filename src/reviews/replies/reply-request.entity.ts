import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Claim } from '../../claims/claim.entity.js';
import { oneOf } from '../../platform/database/one-of.js';
import { Source } from '../../sources/source.entity.js';

export const REPLY_CHANNELS = ['email', 'phone', 'letter', 'message', 'in_person', 'other'] as const;
export type ReplyChannel = (typeof REPLY_CHANNELS)[number];

export const REPLY_OUTCOMES = ['answered', 'declined', 'no_answer', 'not_reached'] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/**
 * The right of reply: the desk asked somebody whom a claim is about, or who made it. What was put to them stays as it was
 * put; what came of it is recorded later, silence too.
 */
@Entity('reply_requests')
@Check('reply_requests_channel_known', oneOf('channel', REPLY_CHANNELS))
@Check('reply_requests_contact_given', `btrim(contact) <> '' and length(contact) <= 300`)
@Check('reply_requests_question_given', `btrim(question) <> '' and length(question) <= 5000`)
@Check('reply_requests_language_is_tag', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Check('reply_requests_answer_language_is_tag', `answer_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Check('reply_requests_deadline_after_question', 'deadline > asked_at')
@Check('reply_requests_outcome_known', oneOf('outcome', REPLY_OUTCOMES))
@Check(
  'reply_requests_outcome_is_signed',
  '(outcome is null) = (recorded_at is null) and (outcome is null) = (recorded_by is null)',
)
@Check(
  'reply_requests_answer_given',
  `outcome is distinct from 'answered' or (answer is not null and answered_at is not null)`,
)
@Check('reply_requests_answer_has_language', '(answer is null) = (answer_language is null)')
@Check('reply_requests_answer_is_worded', `btrim(answer) <> '' and length(answer) <= 20000`)
@Check(
  'reply_requests_silence_has_no_answer',
  `coalesce(outcome in ('answered', 'declined'), false) or num_nonnulls(answer, answered_at) = 0`,
)
@Check('reply_requests_answer_after_question', 'answered_at >= asked_at')
@Check('reply_requests_silence_has_deadline', `outcome is distinct from 'no_answer' or deadline is not null`)
@Index('reply_requests_by_claim', ['claimId', 'askedAt'])
@Index('reply_requests_by_source', ['sourceId'])
export class ReplyRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reply_requests_pk' })
  id: string;

  @ForeignKey(() => Claim, { name: 'reply_requests_claim_fk' })
  @Column('uuid')
  claimId: string;

  /** Whom the desk asked. */
  @ForeignKey(() => Source, { name: 'reply_requests_source_fk' })
  @Column('uuid')
  sourceId: string;

  @Column('text')
  channel: ReplyChannel;

  /** The address or number, or who took the call. */
  @Column('text', { nullable: true })
  contact: string | null;

  @Column('text')
  question: string;

  @Column('text')
  language: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text')
  askedBy: string;

  /** By when an answer was wanted. */
  @Column('timestamptz', { nullable: true })
  deadline: Date | null;

  /** Null while it is pending. */
  @Column('text', { nullable: true })
  outcome: ReplyOutcome | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  answerLanguage: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  recordedAt: Date | null;

  @Column('text', { nullable: true })
  recordedBy: string | null;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
