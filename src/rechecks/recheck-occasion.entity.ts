import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';
import type { DomainEvents } from '../platform/events/domain-events.js';

/** The events that can bear on verdicts. */
export const OCCASIONS = [
  'capture.finished',
  'evidence.changed',
  'evidence.link_changed',
  'contradiction.confirmed',
  'verdict.published',
  'rating_scale.defined',
  'source.merged',
  'attribution.withdrawn',
] as const satisfies readonly (keyof DomainEvents)[];
export type OccasionName = (typeof OCCASIONS)[number];

/** An event and what is known of it. */
export type Occasion = { [Name in OccasionName]: { event: Name; about: DomainEvents[Name] } }[OccasionName];

/**
 * Something that happened and was not yet told to all claims whose verdicts it bears on. Noted where it happens, without
 * waiting for any of these; a job tells them afterwards, and the row is gone.
 */
@Entity('recheck_occasions')
@Check('recheck_occasions_event_known', oneOf('event', OCCASIONS))
@Check('recheck_occasions_about_is_an_object', `jsonb_typeof(about) = 'object'`)
export class RecheckOccasion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recheck_occasions_pk' })
  id: string;

  @Column('text')
  event: OccasionName;

  @Column('jsonb')
  about: object;

  /** The last claim that was told; the others have greater ids. */
  @Column('uuid', { nullable: true })
  afterClaimId: string | null;

  /** By the clock, not by the beginning of the transaction, which may have waited for a verdict to be published. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  happenedAt: Date;
}
