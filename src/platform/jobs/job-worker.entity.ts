import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A process that runs jobs, for as long as it says that it lives. All times are the database's: the clocks of the
 * machines may differ.
 */
@Entity('job_workers')
export class JobWorker {
  /** New at each start of the process. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'job_workers_pk' })
  id: string;

  @Column('text')
  role: string;

  @Column('text')
  host: string;

  @Column('integer')
  pid: number;

  @Column('timestamptz', { default: () => 'now()' })
  startedAt: Date;

  @Index('job_workers_by_sign_of_life')
  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}
