import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A recheck begins, waits for what it needs, and is concluded: of a claim at most one has not begun. */
export class RecheckRuns1763900000061 implements MigrationInterface {
  readonly name = 'RecheckRuns1763900000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table verdicts add constraint verdicts_of_claim_unique unique (id, claim_id);
      alter table rechecks
        add column begun_at timestamptz,
        add column conclusion_job_id uuid constraint rechecks_conclusion_job_fk references jobs (id)
          constraint rechecks_one_per_conclusion unique,
        add column verdict_id uuid,
        add column left_out integer not null default 0,
        add column failure text,
        add constraint rechecks_verdict_fk foreign key (verdict_id, claim_id) references verdicts (id, claim_id),
        drop constraint rechecks_outcome_known;

      update rechecks set begun_at = finished_at,
          verdict_id = (select id from verdicts v where v.claim_id = rechecks.claim_id and v.published_at <= finished_at
            order by version desc limit 1)
        where finished_at is not null;
      update rechecks set verdict_id = null
        where verdict_id in (select id from verdicts where kind = 'retraction');
      update rechecks set begun_at = jobs.finished_at, finished_at = jobs.finished_at, outcome = 'failed', failure = 'given_up'
        from jobs where jobs.id = job_id and jobs.state = 'failed' and outcome is null;

      alter table rechecks
        add constraint rechecks_outcome_known check (outcome in ('unchanged', 'needs_review', 'failed')),
        add constraint rechecks_failure_known check (failure in ('no_page_reached', 'given_up')),
        add constraint rechecks_failed_says_why check ((failure is not null) = (coalesce(outcome, '') = 'failed')),
        add constraint rechecks_ended_after_beginning check (outcome is null or begun_at is not null),
        add constraint rechecks_concluded_after_beginning check (conclusion_job_id is null or begun_at is not null),
        add constraint rechecks_left_out_counted check (left_out >= 0);
      create unique index rechecks_one_waiting_per_claim on rechecks (claim_id) where begun_at is null;
      create index rechecks_by_verdict on rechecks (verdict_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rechecks drop constraint rechecks_outcome_known, drop constraint rechecks_failed_says_why;
      update rechecks set outcome = null, finished_at = null where outcome = 'failed';
      drop index rechecks_one_waiting_per_claim;
      alter table rechecks
        drop column begun_at, drop column conclusion_job_id, drop column verdict_id, drop column left_out,
        drop column failure,
        add constraint rechecks_outcome_known check (outcome in ('unchanged', 'needs_review'));
      alter table verdicts drop constraint verdicts_of_claim_unique;
    `);
  }
}
