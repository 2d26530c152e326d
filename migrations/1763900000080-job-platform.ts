import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Jobs with a priority, a worker, progress and a way to be cancelled; the processes that run them; those that recur. What
 * was sent before is sent again: nobody can say who has it.
 */
export class JobPlatform1763900000080 implements MigrationInterface {
  readonly name = 'JobPlatform1763900000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update jobs set state = 'queued', sent_at = null where state = 'sent';
      alter table jobs
        add priority smallint not null default 2,
        add errors jsonb not null default '[]',
        add progress_done integer,
        add progress_total integer,
        add traceparent text,
        add started_at timestamptz,
        add worker_id uuid,
        add cancelled_by text,
        drop constraint jobs_state_known,
        drop constraint jobs_finished_has_time,
        add constraint jobs_state_known
          check (state in ('queued', 'sent', 'running', 'done', 'failed', 'cancelled')),
        add constraint jobs_priority_in_order check (priority between 1 and 3),
        add constraint jobs_running_by_somebody
          check (state <> 'running' or (started_at is not null and worker_id is not null)),
        add constraint jobs_finished_has_time
          check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null)),
        add constraint jobs_cancelled_by_somebody check (state <> 'cancelled' or cancelled_by is not null),
        add constraint jobs_errors_are_a_list check (jsonb_typeof(errors) = 'array'),
        add constraint jobs_progress_of_something check ((progress_done is null) = (progress_total is null)
          and (progress_done is null or progress_done between 0 and progress_total));
      drop index jobs_due;
      drop index jobs_in_flight;
      create index jobs_due on jobs (kind, priority, run_at) where state = 'queued';
      create index jobs_sent on jobs (kind, sent_at) where state = 'sent';
      create index jobs_running on jobs (worker_id, started_at) where state = 'running';
      create index jobs_begun on jobs (kind, started_at) where kind = 'capture';

      create table job_workers (
        id uuid constraint job_workers_pk primary key,
        role text not null,
        host text not null,
        pid integer not null,
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      );
      create index job_workers_by_sign_of_life on job_workers (seen_at);

      create table job_schedules (
        kind text constraint job_schedules_pk primary key,
        every_seconds integer not null,
        next_at timestamptz not null default now(),
        constraint job_schedules_go_on check (every_seconds > 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table job_schedules;
      drop table job_workers;
      update jobs set state = 'queued', sent_at = null where state in ('sent', 'running');
      update jobs set state = 'failed', last_error = 'Cancelled by ' || cancelled_by where state = 'cancelled';
      drop index jobs_begun;
      drop index jobs_running;
      drop index jobs_sent;
      drop index jobs_due;
      alter table jobs
        drop constraint jobs_state_known,
        drop constraint jobs_finished_has_time,
        drop priority,
        drop errors,
        drop progress_done,
        drop progress_total,
        drop traceparent,
        drop started_at,
        drop worker_id,
        drop cancelled_by,
        add constraint jobs_state_known check (state in ('queued', 'sent', 'done', 'failed')),
        add constraint jobs_finished_has_time check ((state in ('done', 'failed')) = (finished_at is not null));
      create index jobs_due on jobs (run_at) where state = 'queued';
      create index jobs_in_flight on jobs (sent_at) where state = 'sent';
    `);
  }
}
