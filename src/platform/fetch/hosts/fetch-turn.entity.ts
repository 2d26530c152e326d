import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FetchHost } from './fetch-host.entity.js';

/** A place in the line before a host, or, once it has begun, the right to ask it until a time: whoever dies holds it no longer. */
@Entity('fetch_turns')
@Check('fetch_turns_put_offs_counted', 'put_offs >= 0')
@Check('fetch_turns_end', 'until > coalesce(began_at, come_at)')
@Index('fetch_turns_one_place_in_line', ['host', 'holder'], { unique: true, where: '(began_at IS NULL)' })
@Index('fetch_turns_by_host', ['host', 'queuedAt'])
export class FetchTurn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fetch_turns_pk' })
  id: string;

  @ForeignKey(() => FetchHost, { name: 'fetch_turns_host_fk' })
  @Column('text')
  host: string;

  /** What the page is asked for, such as a capture. */
  @Column('uuid')
  holder: string;

  /** Since when it stands in line. First come, first served. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  queuedAt: Date;

  /** How often the host has answered that it should come back later. */
  @Column('integer', { default: 0 })
  putOffs: number;

  /** When it was told to come back. */
  @Column('timestamptz')
  comeAt: Date;

  /** Null while it waits. */
  @Column('timestamptz', { nullable: true })
  beganAt: Date | null;

  /** When it is forgotten. */
  @Column('timestamptz')
  until: Date;
}
