import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';
import { Recheck } from './recheck.entity.js';

/** What can set a recheck off. The first five ask for one; the others are what has happened to what a verdict rests on. */
export const RECHECK_TRIGGERS = [
  'manual',
  'api',
  'webhook',
  'review_date',
  'policy',
  'evidence_changed',
  'evidence_unreachable',
  'evidence_gone',
  'contradiction_confirmed',
  'opposing_verdict',
  'source_merged',
  'attribution_withdrawn',
  'rating_scale_changed',
] as const;
export type RecheckTriggerKind = (typeof RECHECK_TRIGGERS)[number];

/** What a trigger is about, as far as it applies: ids of records, and codes. */
export interface TriggerAbout {
  evidenceId?: string;
  captureId?: string;
  /** What a look at the page of the evidence came to. */
  outcome?: string;
  /** What was done to the evidence: `added`, `removed`, `restored`, `reassessed` or `replaced`. */
  change?: string;
  contradictionId?: string;
  /** The claim on the other side. */
  otherClaimId?: string;
  verdictId?: string;
  sourceId?: string;
  intoId?: string;
  attributionId?: string;
  scaleKey?: string;
  version?: number;
  /** The hook through which it was asked for. */
  hookId?: string;
  /** How often the verdict is to be rechecked. */
  everyDays?: number;
}

/** One of the things that set a recheck off. */
@Entity('recheck_triggers')
@Check('recheck_triggers_known', oneOf('trigger', RECHECK_TRIGGERS))
@Check('recheck_triggers_about_is_an_object', `jsonb_typeof(about) = 'object'`)
@Check('recheck_triggers_reason_given', `btrim(reason) <> '' and length(reason) <= 2000`)
@Index('recheck_triggers_by_recheck', ['recheckId', 'requestedAt', 'id'])
export class RecheckTrigger {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recheck_triggers_pk' })
  id: string;

  @ForeignKey(() => Recheck, { name: 'recheck_triggers_recheck_fk' })
  @Column('uuid')
  recheckId: string;

  @Column('text')
  trigger: RecheckTriggerKind;

  /** Why, as data: whoever reads it is told in words, as far as he may know. */
  @Column('jsonb', { default: '{}' })
  about: TriggerAbout;

  /** Why, in the words of who asked for it. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Name of who asked for it, as it was then. */
  @Column('text')
  requestedBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt: Date;
}
