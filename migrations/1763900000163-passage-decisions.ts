import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people decided on statements that the engine finds in an article: that one is set aside, or is a suggestion again.
 * A draft has no record of its own, so the decision is about the words: a passage of a snapshot, which never changes.
 */
export class PassageDecisions1763900000163 implements MigrationInterface {
  readonly name = 'PassageDecisions1763900000163';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table passage_decisions (
        snapshot_id uuid not null constraint passage_decisions_snapshot_fk references document_snapshots (id),
        start_at integer not null,
        end_at integer not null,
        decision text not null,
        reason text,
        decided_by text not null,
        decided_at timestamptz not null default clock_timestamp(),
        constraint passage_decisions_pk primary key (snapshot_id, start_at, end_at),
        constraint passage_decisions_span_has_words check (0 <= start_at and start_at < end_at),
        constraint passage_decisions_decision_known check (decision in ('suggested', 'rejected')),
        constraint passage_decisions_reason_given check (btrim(reason) <> '' and length(reason) <= 5000)
      );

      -- What is rejected stays so until a person says otherwise: a row that was removed would let it come back by itself.
      create trigger passage_decisions_stay before delete or update of snapshot_id, start_at, end_at on passage_decisions
        for each row execute function refuse_change();
      create trigger passage_decisions_no_truncate before truncate on passage_decisions
        for each statement execute function refuse_change();

      create function passage_can_be_decided() returns trigger language plpgsql as $$
      declare
        letters integer;
      begin
        -- Who files a claim of these words at this moment holds the snapshot, and is waited for.
        select length(text) into letters from document_snapshots where id = new.snapshot_id for no key update;
        if new.end_at > letters then
          raise exception 'snapshot % has no character %', new.snapshot_id, new.end_at
            using errcode = 'check_violation', constraint = 'passage_decisions_within_snapshot';
        end if;
        if new.decision = 'rejected' and exists (
          select from appearances
          where snapshot_id = new.snapshot_id and start_at < new.end_at and end_at > new.start_at) then
          raise exception 'a claim stands at %..% of snapshot %', new.start_at, new.end_at, new.snapshot_id
            using errcode = 'restrict_violation', constraint = 'passage_decisions_reject_no_claim';
        end if;
        return new;
      end
      $$;
      create trigger passage_decisions_within_snapshot before insert or update on passage_decisions
        for each row execute function passage_can_be_decided();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table passage_decisions;
      drop function passage_can_be_decided();
    `);
  }
}
