import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A host that we ask for pages, and how it has been answering. */
@Entity('fetch_hosts')
@Check('fetch_hosts_name_is_bare', `host ~ '^[^[:space:][:upper:]/@?#]+$'`)
@Check(
  'fetch_hosts_failures_of_visits',
  'consecutive_failures >= 0 and consecutive_failures <= failures and failures <= visits',
)
@Check('fetch_hosts_time_counts', 'took_ms >= 0')
@Check('fetch_hosts_visited_at_a_time', '(visits = 0) = (asked_at is null)')
@Check(
  'fetch_hosts_failure_is_told',
  '(failures = 0) = (failed_at is null) and (failures = 0) = (failure is null) and (failures = 0) = (error is null)',
)
export class FetchHost {
  /** Name or address, with the port where it is not the usual one. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'fetch_hosts_pk' })
  host: string;

  /** How often a turn was taken there. */
  @Column('integer', { default: 0 })
  visits: number;

  @Column('integer', { default: 0 })
  failures: number;

  @Column('integer', { default: 0 })
  consecutiveFailures: number;

  /** How long it takes to answer, smoothed. */
  @Column('integer', { default: 0 })
  tookMs: number;

  /** When the last turn began. */
  @Column('timestamptz', { nullable: true })
  askedAt: Date | null;

  /** Until when the host itself has asked us to stay away. */
  @Column('timestamptz', { nullable: true })
  heldUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  succeededAt: Date | null;

  @Column('timestamptz', { nullable: true })
  failedAt: Date | null;

  /** What the last failure was, as a code. */
  @Column('text', { nullable: true })
  failure: string | null;

  /** The same in words, for whoever looks into it. */
  @Column('text', { nullable: true })
  error: string | null;
}
