import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { enqueueJob } from './enqueue-job.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind, NO_SUBJECT } from './job-kinds.js';

/** Sees to it that the kinds that recur come again: one of each at a time, whoever asks for it. */
@Injectable()
export class RecurringJobs implements OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const recurring = JOB_KINDS.flatMap((kind) => {
      const { every } = JOB_POLICIES[kind];
      return every === null ? [] : [{ kind, every }];
    });
    await this.dataSource.transaction(async (manager) => {
      const kinds = recurring.map(({ kind }) => kind);
      // One that is not known here belongs to processes of another version.
      await manager.query('delete from job_schedules where kind = any($1) and kind <> all($2)', [
        JOB_KINDS,
        kinds,
      ]);
      await manager.query(
        `insert into job_schedules (kind, every_seconds) select * from unnest($1::text[], $2::integer[]) order by 1
         on conflict (kind) do update set every_seconds = excluded.every_seconds`,
        [kinds, recurring.map(({ every }) => every)],
      );
    });
  }

  /** Promises what is due now, unless the one before is not done yet. Kinds of another version are left to that. */
  async promiseDue(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [due] = await manager.query<[{ kind: JobKind }[], number]>(
        `update job_schedules set next_at = now() + make_interval(secs => every_seconds)
         where kind in (
           select kind from job_schedules s where kind = any($1) and next_at <= now() and not exists (
             select from jobs where jobs.kind = s.kind and state in ('queued', 'sent', 'running'))
           for update skip locked)
         returning kind`,
        [JOB_KINDS],
      );
      for (const { kind } of due) await enqueueJob(manager, { kind, subject: NO_SUBJECT });
    });
  }
}

/** Has the next of its kind come as soon as this one is done, for whoever sees that there is more to do. */
export async function comeAgainSoon(manager: EntityManager, kind: JobKind): Promise<void> {
  await manager.query('update job_schedules set next_at = now() where kind = $1', [kind]);
}
