import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision on a contradiction is about words and dates: who decides has to have seen them, and a rejection says nothing of
 * other words.
 */
export class RewordedContradictions1763900000160 implements MigrationInterface {
  readonly name = 'RewordedContradictions1763900000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contradictions
        add column rejected_words text,
        add column rejected_by text,
        add column rejected_at timestamptz,
        add column rejection_reason text;

      -- What two claims say and of when, as one hash. It is the same whatever the time zone of the session.
      create function contradiction_words(claim_a uuid, claim_b uuid) returns text language sql stable as $$
        select encode(sha256(convert_to(jsonb_agg(
          jsonb_build_array(text, language, event_date, extract(epoch from claimed_at)) order by id)::text, 'UTF8')), 'hex')
        from claims where id in (claim_a, claim_b)
      $$;

      -- A rejection that stands again after a later suggestion was withdrawn is still about the words that it was about.
      create function contradiction_rejection_is_kept() returns trigger language plpgsql as $$
      begin
        if new.decided_at is distinct from new.rejected_at or new.rejected_words is null then
          new.rejected_words := contradiction_words(new.claim_a_id, new.claim_b_id);
        end if;
        new.rejected_by := new.decided_by;
        new.rejected_at := new.decided_at;
        new.rejection_reason := new.decision_reason;
        return new;
      end
      $$;

      -- A rejection is taken to be about other words if the trail knows of a change of either claim since.
      alter table contradictions disable trigger contradictions_count_revisions;
      update contradictions c set rejected_by = decided_by, rejected_at = decided_at, rejection_reason = decision_reason,
        rejected_words = case when exists (
          select from audit_events e
          where e.entity_type = 'claim' and e.entity_id in (c.claim_a_id, c.claim_b_id) and e.action = 'claim.changed'
            and e.at > c.decided_at and (e.before ->> 'text', e.before ->> 'eventDate', (e.before ->> 'claimedAt')::timestamptz)
              is distinct from (e.after ->> 'text', e.after ->> 'eventDate', (e.after ->> 'claimedAt')::timestamptz))
          then 'not known' else contradiction_words(claim_a_id, claim_b_id) end
      where status = 'rejected';
      alter table contradictions enable trigger contradictions_count_revisions;

      create trigger contradictions_keep_rejections before insert or update on contradictions for each row
        when (new.status = 'rejected') execute function contradiction_rejection_is_kept();
      alter table contradictions add constraint contradictions_rejection_is_kept check (
        (rejected_words is null) = (rejected_by is null) and (rejected_words is null) = (rejected_at is null)
        and (rejection_reason is null or rejected_words is not null)
        and (status <> 'rejected' or (rejected_by = decided_by and rejected_at = decided_at
          and rejection_reason is not distinct from decision_reason)));

      create or replace function claim_text_is_decided() returns trigger language plpgsql as $$
      declare
        is_confirmed boolean;
      begin
        if (new.text, new.language, new.claimed_at, new.event_date)
           is not distinct from (old.text, old.language, old.claimed_at, old.event_date) then
          return new;
        end if;
        -- Who is deciding at this moment is waited for.
        select bool_or(status = 'confirmed') into is_confirmed from (
          select status from contradictions where claim_a_id = old.id or claim_b_id = old.id
          order by id for no key update) pairs;
        if is_confirmed then
          raise exception 'claim % stands in a confirmed contradiction', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_decided_words';
        end if;
        -- Who has read the old words decides on none of these any more.
        update contradictions set revision = revision + 1 where claim_a_id = old.id or claim_b_id = old.id;
        return new;
      end
      $$;
      drop trigger claims_keep_their_decided_words on claims;
      create trigger claims_keep_their_decided_words before update of text, language, claimed_at, event_date on claims
        for each row execute function claim_text_is_decided();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claims_keep_their_decided_words on claims;
      create or replace function claim_text_is_decided() returns trigger language plpgsql as $$
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

      drop trigger contradictions_keep_rejections on contradictions;
      alter table contradictions
        drop constraint contradictions_rejection_is_kept,
        drop column rejected_words,
        drop column rejected_by,
        drop column rejected_at,
        drop column rejection_reason;
      drop function contradiction_rejection_is_kept(), contradiction_words(uuid, uuid);
    `);
  }
}
