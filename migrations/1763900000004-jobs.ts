import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that can wait. A row here is the promise; Redis only carries its id to a worker. */
export class Jobs1763900000004 implements MigrationInterface {
  readonly name = 'Jobs1763900000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jobs (
        id uuid constraint jobs_pk primary key,
        kind text not null,
        subject uuid not null,
        run_at timestamptz not null default now(),
        state text not null default 'queued',
        attempts integer not null default 0,
        max_attempts integer not null default 5,
        last_error text,
        result jsonb,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        finished_at timestamptz,
        constraint jobs_state_known check (state in ('queued', 'sent', 'done', 'failed')),
        constraint jobs_attempts_counted check (attempts >= 0 and max_attempts >= 1),
        constraint jobs_sent_has_time check (state <> 'sent' or sent_at is not null),
        constraint jobs_finished_has_time check ((state in ('done', 'failed')) = (finished_at is not null)),
        constraint jobs_failed_says_why check (state <> 'failed' or last_error is not null)
      );
      create index jobs_due on jobs (run_at) where state = 'queued';
      create index jobs_in_flight on jobs (sent_at) where state = 'sent';
      create index jobs_by_subject on jobs (subject);
      create index jobs_given_up on jobs (finished_at) where state = 'failed';

      create function announce_job() returns trigger language plpgsql as $$
      begin
        perform pg_notify('isnad_jobs', '');
        return null;
      end
      $$;
      create trigger jobs_announced after insert on jobs for each statement execute function announce_job();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table jobs;
      drop function announce_job();
    `);
  }
}
