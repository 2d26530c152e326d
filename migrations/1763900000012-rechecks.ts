import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each new look at a claim and its verdict: why, when, and what came of it. */
export class Rechecks1763900000012 implements MigrationInterface {
  readonly name = 'Rechecks1763900000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rechecks (
        id uuid constraint rechecks_pk primary key,
        claim_id uuid not null constraint rechecks_claim_fk references claims (id),
        job_id uuid not null constraint rechecks_job_fk references jobs (id) constraint rechecks_one_per_job unique,
        trigger text not null,
        reason text,
        requested_by text not null,
        requested_at timestamptz not null default now(),
        finished_at timestamptz,
        outcome text,
        findings jsonb not null default '[]',
        constraint rechecks_trigger_known check (trigger in ('manual', 'review_date')),
        constraint rechecks_outcome_known check (outcome in ('unchanged', 'needs_review')),
        constraint rechecks_outcome_has_time check ((outcome is null) = (finished_at is null)),
        constraint rechecks_findings_are_a_list check (jsonb_typeof(findings) = 'array')
      );
      create index rechecks_by_claim on rechecks (claim_id, requested_at desc);
      create index rechecks_newest on rechecks (requested_at desc, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table rechecks;
    `);
  }
}
