import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person decides on a recheck that asks for one. Of a claim at most one asks; what was found and decided stays. */
export class RecheckDecisions1763900000063 implements MigrationInterface {
  readonly name = 'RecheckDecisions1763900000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rechecks
        add column open_since timestamptz,
        add column decision text,
        add column decided_at timestamptz,
        add column decided_by text,
        add column decision_note text;
      update rechecks set open_since = finished_at where outcome = 'needs_review';
      update rechecks r set decision = 'superseded', decided_at = finished_at, decided_by = 'isnad: recheck'
        where outcome = 'needs_review' and (
          exists (select from rechecks n where n.claim_id = r.claim_id and n.outcome <> 'failed'
            and (n.finished_at, n.id) > (r.finished_at, r.id))
          or exists (select from verdicts v where v.claim_id = r.claim_id and v.published_at > r.finished_at));
      alter table rechecks
        add constraint rechecks_decision_known check (decision in ('verdict_stands', 'reopen', 'superseded', 'repeated')),
        add constraint rechecks_decided_where_open check (decision is null or open_since is not null),
        add constraint rechecks_open_where_it_needs_review
          check ((open_since is not null) = (coalesce(outcome, '') = 'needs_review')),
        add constraint rechecks_decision_is_signed
          check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
        add constraint rechecks_note_of_a_decision check (decision_note is null
          or decision is not null and btrim(decision_note) <> '' and length(decision_note) <= 2000);
      create unique index rechecks_one_open_per_claim on rechecks (claim_id)
        where outcome = 'needs_review' and decision is null;

      create function recheck_stays_as_concluded() returns trigger language plpgsql as $$
      begin
        if old.outcome is not null and (new.outcome, new.findings, new.finished_at, new.open_since, new.verdict_id)
             is distinct from (old.outcome, old.findings, old.finished_at, old.open_since, old.verdict_id) then
          raise exception 'recheck % was concluded', old.id
            using errcode = 'restrict_violation', constraint = 'rechecks_stay_as_concluded';
        end if;
        if old.decision is not null and (new.decision, new.decided_at, new.decided_by, new.decision_note)
             is distinct from (old.decision, old.decided_at, old.decided_by, old.decision_note) then
          raise exception 'recheck % was decided', old.id
            using errcode = 'restrict_violation', constraint = 'rechecks_stay_as_decided';
        end if;
        return new;
      end
      $$;
      create trigger rechecks_stay_as_concluded before update on rechecks
        for each row execute function recheck_stays_as_concluded();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger rechecks_stay_as_concluded on rechecks;
      drop function recheck_stays_as_concluded();
      drop index rechecks_one_open_per_claim;
      alter table rechecks
        drop column open_since, drop column decision, drop column decided_at, drop column decided_by,
        drop column decision_note;
    `);
  }
}
