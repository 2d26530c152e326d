import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { LANGUAGE_TAG } from '../platform/database/language-tag.js';
import { oneOf } from '../platform/database/one-of.js';
import { MISSES, REFUSALS } from '../platform/fetch/fetch-failure.js';
import { Blob } from '../platform/blobs/blob.entity.js';
import { Evidence } from './evidence.entity.js';

/** Unreachable is not deleted: only `gone` says that the server says it is no more. */
export const CAPTURE_OUTCOMES = ['ok', 'changed', 'unreachable', 'blocked', 'gone'] as const;
export type CaptureOutcome = (typeof CAPTURE_OUTCOMES)[number];

/** `http_status`: the answer came, and said no. `not_finished`: it was our fault that there is none. */
export const CAPTURE_REASONS = [...REFUSALS, ...MISSES, 'http_status', 'not_finished'] as const;
export type CaptureReason = (typeof CAPTURE_REASONS)[number];

/** One look at the page of a piece of evidence. Once finished it is what was seen at that time, and never changes. */
@Entity('captures')
@Check('captures_outcome_known', oneOf('outcome', CAPTURE_OUTCOMES))
@Check('captures_outcome_has_time', '(outcome is null) = (finished_at is null)')
@Check(
  'captures_seen_has_bytes',
  `outcome is null or (outcome in ('ok', 'changed')) = (body_sha256 is not null)`,
)
@Check('captures_unseen_says_why', `outcome is null or outcome in ('ok', 'changed') or error is not null`)
@Check('captures_reason_known', oneOf('reason', CAPTURE_REASONS))
@Check('captures_reason_of_unseen', `reason is null or outcome in ('unreachable', 'blocked', 'gone')`)
@Check('captures_language_is_tag', LANGUAGE_TAG)
@Check('captures_redirects_are_a_list', `jsonb_typeof(redirects) = 'array'`)
@Check('captures_not_modified_since_another', 'not_modified_since <> id')
@Check(
  'captures_not_modified_was_said',
  `(not_modified_since is not null) = coalesce(outcome in ('ok', 'changed') and http_status = 304, false)`,
)
@Check('captures_page_record_has_time', '(page_record_id is null) = (page_asked_at is null)')
@ForeignKey(
  () => Capture,
  ['notModifiedSince', 'evidenceId', 'bodySha256'],
  ['id', 'evidenceId', 'bodySha256'],
  { name: 'captures_not_modified_bytes_fk' },
)
@Unique('captures_of_evidence_unique', ['id', 'evidenceId'])
@Unique('captures_of_bytes_unique', ['id', 'evidenceId', 'bodySha256'])
@Index('captures_by_evidence', { synchronize: false })
@Index('captures_by_final_url', { synchronize: false })
@Index('captures_by_canonical_url', { synchronize: false })
@Index('captures_unfinished', ['requestedAt'], { where: '(outcome IS NULL)' })
export class Capture {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'captures_pk' })
  id: string;

  @ForeignKey(() => Evidence, { name: 'captures_evidence_fk' })
  @Column('uuid')
  evidenceId: string;

  @Column('text')
  requestedUrl: string;

  @Column('text')
  requestedBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: CaptureOutcome | null;

  /** Why nothing was seen, as one of a few. */
  @Column('text', { nullable: true })
  reason: CaptureReason | null;

  /** The same in the words of whoever was asked, for a person who looks into it. */
  @Column('text', { nullable: true })
  error: string | null;

  /** Where the redirects ended. */
  @Column('text', { nullable: true })
  finalUrl: string | null;

  /** The address that the page calls its own. */
  @Column('text', { nullable: true })
  canonicalUrl: string | null;

  /** Each redirect on the way, with its status. */
  @Column('jsonb', { default: [] })
  redirects: { url: string; status: number }[];

  @Column('integer', { nullable: true })
  httpStatus: number | null;

  @Column('jsonb', { nullable: true })
  headers: Record<string, string | string[]> | null;

  @Column('text', { nullable: true })
  mediaType: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  /** What a reader would read, without the page around it. */
  @Column('text', { nullable: true })
  text: string | null;

  @ForeignKey(() => Blob, { name: 'captures_body_fk' })
  @Column('bytea', { nullable: true })
  bodySha256: Buffer | null;

  /** Request and response as a WARC record. */
  @ForeignKey(() => Blob, { name: 'captures_warc_fk' })
  @Column('bytea', { nullable: true })
  warcSha256: Buffer | null;

  /**
   * The capture for which the page was sent, where the site said that it is as it was then. Its words and bytes are repeated
   * here, so that whoever reads a capture need not know.
   */
  @Column('uuid', { nullable: true })
  notModifiedSince: string | null;

  /** Id of the record in the WARC that holds the page, to which records of later looks refer. */
  @Column('uuid', { nullable: true })
  pageRecordId: string | null;

  /** When the page was asked for that came. */
  @Column('timestamptz', { nullable: true })
  pageAskedAt: Date | null;
}
