import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What set a recheck off: any number of things, each with why. Of the rechecks of a claim that wait, one is kept for all. */
export class RecheckTriggers1763900000060 implements MigrationInterface {
  readonly name = 'RecheckTriggers1763900000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recheck_triggers (
        id uuid constraint recheck_triggers_pk primary key,
        recheck_id uuid not null constraint recheck_triggers_recheck_fk references rechecks (id),
        trigger text not null,
        about jsonb not null default '{}',
        reason text,
        requested_by text not null,
        requested_at timestamptz not null default now(),
        constraint recheck_triggers_known check (trigger in ('manual', 'api', 'webhook', 'review_date', 'policy',
          'evidence_changed', 'evidence_unreachable', 'evidence_gone', 'contradiction_confirmed', 'opposing_verdict',
          'source_merged', 'attribution_withdrawn', 'rating_scale_changed')),
        constraint recheck_triggers_about_is_an_object check (jsonb_typeof(about) = 'object'),
        constraint recheck_triggers_reason_given check (btrim(reason) <> '' and length(reason) <= 2000)
      );
      create index recheck_triggers_by_recheck on recheck_triggers (recheck_id, requested_at, id);

      create temporary table kept on commit drop as
        select r.id, first_value(r.id) over (partition by r.claim_id order by r.requested_at, r.id) as kept_id
        from rechecks r join jobs on jobs.id = r.job_id
        where r.outcome is null and jobs.state in ('queued', 'sent');
      insert into recheck_triggers (id, recheck_id, trigger, reason, requested_by, requested_at)
        select r.id, coalesce(k.kept_id, r.id), r.trigger, nullif(btrim(r.reason), ''), r.requested_by, r.requested_at
        from rechecks r left join kept k on k.id = r.id;
      create temporary table dropped on commit drop as
        select r.id, r.job_id from rechecks r join kept k on k.id = r.id where k.kept_id <> r.id;
      delete from rechecks where id in (select id from dropped);
      delete from jobs where id in (select job_id from dropped);

      create trigger recheck_triggers_append_only before update or delete on recheck_triggers
        for each row execute function refuse_change();
      create trigger recheck_triggers_no_truncate before truncate on recheck_triggers
        for each statement execute function refuse_change();
      alter table rechecks drop column trigger, drop column reason, drop column requested_by;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Columns keep their order only in a table that is made anew.
    await runner.query(`
      create temporary table kept on commit drop as
        select r.id, r.claim_id, r.job_id, case t.trigger when 'review_date' then t.trigger else 'manual' end as trigger,
          t.reason, t.requested_by, r.requested_at, r.finished_at, r.outcome, r.findings
        from rechecks r join lateral (select * from recheck_triggers where recheck_id = r.id
          order by requested_at, id limit 1) t on true;
      drop table recheck_triggers;
      drop table rechecks;
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
      insert into rechecks select * from kept;
    `);
  }
}
