import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs of claims that cannot both hold. A pair stands once, whatever its state, so that a rejected suggestion does not come back. */
export class Contradictions1763900000011 implements MigrationInterface {
  readonly name = 'Contradictions1763900000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contradictions (
        id uuid constraint contradictions_pk primary key,
        claim_a_id uuid not null constraint contradictions_claim_a_fk references claims (id),
        claim_b_id uuid not null constraint contradictions_claim_b_fk references claims (id),
        status text not null default 'suggested',
        resolution text not null default 'open',
        basis text not null,
        score double precision,
        explanation_en text not null,
        explanation_ar text not null,
        note text,
        note_language text,
        suggested_by text not null,
        suggested_at timestamptz not null default now(),
        decided_by text,
        decided_at timestamptz,
        decision_reason text,
        constraint contradictions_pair_once unique (claim_a_id, claim_b_id),
        constraint contradictions_pair_ordered check (claim_a_id < claim_b_id),
        constraint contradictions_status_known check (status in ('suggested', 'confirmed', 'rejected')),
        constraint contradictions_resolution_known check (resolution in ('open', 'one_side_supported', 'both_unsupported', 'different_scope')),
        constraint contradictions_only_confirmed_are_resolved check (resolution = 'open' or status = 'confirmed'),
        constraint contradictions_score_is_share check (score between 0 and 1),
        constraint contradictions_suggester_known check (suggested_by in ('engine', 'person')),
        constraint contradictions_decision_is_signed check (
          (status = 'suggested' and decided_by is null and decided_at is null)
          or (status <> 'suggested' and decided_by is not null and decided_at is not null)),
        constraint contradictions_note_has_language check ((note is null) = (note_language is null))
      );
      create function claim_text_is_decided() returns trigger language plpgsql as $$
      begin
        if (new.text, new.event_date) is distinct from (old.text, old.event_date) and exists (
          select from contradictions where (claim_a_id = old.id or claim_b_id = old.id) and status = 'confirmed') then
          raise exception 'claim % stands in a confirmed contradiction', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_decided_words';
        end if;
        return new;
      end
      $$;
      create trigger claims_keep_their_decided_words before update of text, event_date on claims
        for each row execute function claim_text_is_decided();
      create index contradictions_by_claim_b on contradictions (claim_b_id);
      create index contradictions_by_status on contradictions (status, suggested_at, id);
      create index contradictions_oldest on contradictions (suggested_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claims_keep_their_decided_words on claims;
      drop function claim_text_is_decided();
      drop table contradictions;
    `);
  }
}
