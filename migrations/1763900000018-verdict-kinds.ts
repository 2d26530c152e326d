import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A verdict's next version is an update (new facts), a correction (we were wrong, and say what about) or a retraction (it
 * no longer stands, and has neither rating nor words of its own). Each says on which round of reviews it rests and how
 * the publish gate saw it.
 */
export class VerdictKinds1763900000018 implements MigrationInterface {
  readonly name = 'VerdictKinds1763900000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table verdicts
        alter column rating_id drop not null,
        alter column summary drop not null,
        add column kind text,
        add column round integer,
        add column what_was_wrong text,
        add column what_changed text,
        add column none_found text[] not null default '{}',
        add column no_reply_reason text,
        add column gate jsonb,
        add column published_by_id uuid constraint verdicts_publisher_fk references users (id);
      alter table verdicts disable trigger verdicts_append_only;
      update verdicts set kind = case when version = 1 then 'publication' else 'update' end;
      alter table verdicts enable trigger verdicts_append_only;
      alter table verdicts
        alter column kind set not null,
        add constraint verdicts_kind_known check (kind in ('publication', 'update', 'correction', 'retraction')),
        add constraint verdicts_rated_unless_retracted check ((kind = 'retraction') = (rating_id is null)),
        add constraint verdicts_worded_unless_retracted check ((kind = 'retraction') = (summary is null)),
        add constraint verdicts_correction_explains check (
          (what_was_wrong is not null) = (kind in ('correction', 'retraction'))
          and (kind <> 'correction' or what_changed is not null)
          and (kind <> 'retraction' or what_changed is null)),
        add constraint verdicts_explanations_given check (
          btrim(what_was_wrong) <> '' and btrim(what_changed) <> '' and btrim(no_reply_reason) <> ''
          and greatest(length(what_was_wrong), length(what_changed), length(no_reply_reason)) <= 5000),
        add constraint verdicts_none_found_on_a_side check (none_found <@ array['supports', 'refutes']),
        add constraint verdicts_gate_is_a_list check (jsonb_typeof(gate) = 'array'),
        add constraint verdicts_round_fk foreign key (claim_id, round) references review_rounds (claim_id, round);

      create function verdict_kind_follows() returns trigger language plpgsql as $$
      declare
        previous text;
      begin
        select kind into previous from verdicts where claim_id = new.claim_id and version = new.supersedes_version;
        if (new.kind = 'publication') <> (previous is null or previous = 'retraction') then
          raise exception 'a % cannot follow % on claim %', new.kind, coalesce('a ' || previous, 'nothing'), new.claim_id
            using errcode = 'check_violation', constraint = 'verdicts_kind_follows';
        end if;
        if exists (select from review_rounds where claim_id = new.claim_id and round = new.round and unsealed_at is null) then
          raise exception 'round % of claim % is still sealed', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'verdicts_rest_on_unsealed_reviews';
        end if;
        return new;
      end
      $$;
      create trigger verdicts_kind_follows before insert on verdicts for each row execute function verdict_kind_follows();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger verdicts_kind_follows on verdicts;
      drop function verdict_kind_follows();
      alter table verdicts
        drop constraint verdicts_round_fk,
        drop constraint verdicts_gate_is_a_list,
        drop constraint verdicts_none_found_on_a_side,
        drop constraint verdicts_explanations_given,
        drop constraint verdicts_correction_explains,
        drop constraint verdicts_worded_unless_retracted,
        drop constraint verdicts_rated_unless_retracted,
        drop constraint verdicts_kind_known,
        drop column published_by_id,
        drop column gate,
        drop column no_reply_reason,
        drop column none_found,
        drop column what_changed,
        drop column what_was_wrong,
        drop column round,
        drop column kind,
        alter column summary set not null,
        alter column rating_id set not null;
    `);
  }
}
