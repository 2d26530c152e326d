import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { JobKind } from './job-kinds.js';

/** When the next job of a kind that recurs is due. */
@Entity('job_schedules')
@Check('job_schedules_go_on', 'every_seconds > 0')
export class JobSchedule {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'job_schedules_pk' })
  kind: JobKind;

  @Column('integer')
  everySeconds: number;

  @Column('timestamptz', { default: () => 'now()' })
  nextAt: Date;
}
