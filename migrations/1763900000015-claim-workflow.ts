import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a claim moves through the desk: the moves that exist, who works on it, and what makes it urgent. */
export class ClaimWorkflow1763900000015 implements MigrationInterface {
  readonly name = 'ClaimWorkflow1763900000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table claims
        add column revision integer not null default 1,
        add column archived_from text,
        add column not_checkable_reason text,
        add column reach smallint,
        add column harm smallint,
        add column waiting_since timestamptz not null default now(),
        add constraint claims_archived_from_somewhere check ((status = 'archived') = (archived_from is not null)),
        add constraint claims_archived_from_known
          check (archived_from in ('draft', 'open', 'reviewed', 'not_checkable')),
        add constraint claims_not_checkable_says_why check ((coalesce(archived_from, status) = 'not_checkable') = (not_checkable_reason is not null)),
        add constraint claims_reach_is_graded check (reach between 0 and 3),
        add constraint claims_harm_is_graded check (harm between 0 and 3);
      update claims set waiting_since = created_at;
      create index claims_by_status on claims (status, created_at desc, id desc);

      create function claim_moves() returns trigger language plpgsql as $$
      begin
        if not (old.status, new.status) in (
          ('draft', 'open'), ('open', 'in_review'), ('in_review', 'open'), ('in_review', 'adjudication'),
          ('in_review', 'reviewed'), ('adjudication', 'reviewed'), ('reviewed', 'open'),
          ('draft', 'not_checkable'), ('open', 'not_checkable'), ('in_review', 'not_checkable'), ('not_checkable', 'open'),
          ('draft', 'archived'), ('open', 'archived'), ('reviewed', 'archived'), ('not_checkable', 'archived'),
          ('archived', 'draft'), ('archived', 'open'), ('archived', 'reviewed'), ('archived', 'not_checkable'))
          or (old.status = 'archived' and new.status <> old.archived_from) then
          raise exception 'claim % does not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'claims_status_moves';
        end if;
        -- Who takes a claim and gives it back does not send it to the end of the queue.
        if old.status = 'archived' or new.status = 'open' and old.status <> 'in_review' then
          new.waiting_since := clock_timestamp();
        end if;
        return new;
      end
      $$;
      create trigger claims_status_moves before update of status on claims
        for each row when (old.status is distinct from new.status) execute function claim_moves();

      create function count_revision() returns trigger language plpgsql as $$
      begin
        new.revision := old.revision + 1;
        return new;
      end
      $$;
      create trigger claims_count_revisions before update on claims for each row
        when ((old.text, old.topic, old.claimed_at, old.event_date, old.status, old.reach, old.harm, old.not_checkable_reason)
          is distinct from
          (new.text, new.topic, new.claimed_at, new.event_date, new.status, new.reach, new.harm, new.not_checkable_reason))
        execute function count_revision();

      create table claim_tags (
        claim_id uuid constraint claim_tags_claim_fk references claims (id),
        tag text,
        id uuid not null,
        constraint claim_tags_pk primary key (claim_id, tag),
        constraint claim_tags_tag_given check (btrim(tag) = tag and tag <> '' and length(tag) <= 60)
      );
      create index claim_tags_by_tag on claim_tags (tag);

      create table assignments (
        id uuid constraint assignments_pk primary key,
        claim_id uuid not null constraint assignments_claim_fk references claims (id),
        assignee_id uuid not null constraint assignments_assignee_fk references users (id),
        assigned_by text not null,
        assigned_at timestamptz not null default now(),
        released_at timestamptz,
        released_by text,
        release_reason text,
        constraint assignments_release_is_signed
          check (num_nonnulls(released_at, released_by, release_reason) in (0, 3)),
        constraint assignments_release_reason_known
          check (release_reason in ('released', 'reassigned', 'idle', 'review_filed', 'claim_closed'))
      );
      create unique index assignments_one_per_person on assignments (claim_id, assignee_id) where released_at is null;
      create index assignments_by_assignee on assignments (assignee_id) where released_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assignments;
      drop table claim_tags;
      drop trigger claims_count_revisions on claims;
      drop function count_revision();
      drop trigger claims_status_moves on claims;
      drop function claim_moves();
      drop index claims_by_status;
      alter table claims
        drop constraint claims_harm_is_graded,
        drop constraint claims_reach_is_graded,
        drop constraint claims_not_checkable_says_why,
        drop constraint claims_archived_from_known,
        drop constraint claims_archived_from_somewhere,
        drop column waiting_since,
        drop column harm,
        drop column reach,
        drop column not_checkable_reason,
        drop column archived_from,
        drop column revision;
    `);
  }
}
