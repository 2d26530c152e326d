import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sealed reviews. The database counts: a round is unsealed by the review that fills its quorum, by nothing else, and
 * takes none after that, so that nobody judges after having read the others. All of a round rate on one version of a
 * scale, that of the first review, or their ratings could not be compared.
 */
export class Reviews1763900000016 implements MigrationInterface {
  readonly name = 'Reviews1763900000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table interests (
        id uuid constraint interests_pk primary key,
        user_id uuid not null constraint interests_user_fk references users (id),
        source_id uuid constraint interests_source_fk references sources (id),
        claim_id uuid constraint interests_claim_fk references claims (id),
        is_self boolean not null default false,
        note text,
        declared_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        constraint interests_in_one_thing check (num_nonnulls(source_id, claim_id) = 1),
        constraint interests_only_a_source_is_a_person check (not is_self or source_id is not null),
        constraint interests_note_given check (btrim(note) <> '' and length(note) <= 2000)
      );
      create unique index interests_once_per_source on interests (user_id, source_id) where withdrawn_at is null;
      create unique index interests_once_per_claim on interests (user_id, claim_id) where withdrawn_at is null;
      create index interests_by_source on interests (source_id);
      create index interests_by_claim on interests (claim_id);

      create function interest_stays_as_declared() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
           and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at' then
          return new;
        end if;
        raise exception 'interest % stays as it was declared, and can only be withdrawn', old.id
          using errcode = 'restrict_violation', constraint = 'interests_stay_as_declared';
      end
      $$;
      create trigger interests_stay_as_declared before update or delete on interests
        for each row execute function interest_stays_as_declared();
      create trigger interests_no_truncate before truncate on interests
        for each statement execute function refuse_change();

      create function has_interest(person uuid, claim uuid) returns boolean stable language sql as $$
        select exists (select from interests i where i.user_id = person and i.withdrawn_at is null
          and (i.claim_id = claim or i.source_id in (select a.source_id from attributions a where a.claim_id = claim)))
      $$;

      create table review_rounds (
        claim_id uuid not null constraint review_rounds_claim_fk references claims (id),
        round integer not null,
        quorum integer not null,
        opened_at timestamptz not null default now(),
        unsealed_at timestamptz,
        constraint review_rounds_pk primary key (claim_id, round),
        constraint review_rounds_count check (round >= 1),
        constraint review_rounds_quorum_is_reachable check (quorum between 1 and 9)
      );

      create table reviews (
        id uuid constraint reviews_pk primary key,
        claim_id uuid not null,
        round integer not null,
        reviewer_id uuid not null constraint reviews_reviewer_fk references users (id),
        reviewer_name text not null,
        rating_id uuid not null constraint reviews_rating_fk references ratings (id),
        confidence text not null,
        language text not null,
        summary text not null,
        method text,
        limitations text,
        declares_no_interest boolean not null default false,
        filed_at timestamptz not null default clock_timestamp(),
        constraint reviews_round_fk foreign key (claim_id, round) references review_rounds (claim_id, round),
        constraint reviews_one_per_person unique (claim_id, round, reviewer_id),
        constraint reviews_of_claim_unique unique (id, claim_id),
        constraint reviews_confidence_known check (confidence in ('low', 'medium', 'high')),
        constraint reviews_summary_given check (btrim(summary) <> '' and length(summary) <= 5000),
        constraint reviews_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
      );
      create index reviews_by_reviewer on reviews (reviewer_id);
      create trigger reviews_append_only before update or delete on reviews for each row execute function refuse_change();
      create trigger reviews_no_truncate before truncate on reviews for each statement execute function refuse_change();

      alter table evidence_links add constraint evidence_links_of_claim_unique unique (id, claim_id);
      create table review_evidence (
        review_id uuid not null,
        claim_id uuid not null,
        link_id uuid not null,
        constraint review_evidence_pk primary key (review_id, link_id),
        constraint review_evidence_review_fk foreign key (review_id, claim_id) references reviews (id, claim_id),
        constraint review_evidence_link_fk foreign key (link_id, claim_id) references evidence_links (id, claim_id)
      );
      create trigger review_evidence_append_only before update or delete on review_evidence
        for each row execute function refuse_change();
      create trigger review_evidence_no_truncate before truncate on review_evidence
        for each statement execute function refuse_change();

      create function review_evidence_is_named_with_it() returns trigger language plpgsql as $$
      begin
        if (select filed_at from reviews where id = new.review_id) < now() then
          raise exception 'review % is filed, with the evidence that it relies on', new.review_id
            using errcode = 'restrict_violation', constraint = 'review_evidence_only_as_filed';
        end if;
        if exists (select from evidence_links where id = new.link_id and removed_at is not null) then
          raise exception 'evidence link % was removed', new.link_id
            using errcode = 'restrict_violation', constraint = 'review_evidence_still_linked';
        end if;
        return new;
      end
      $$;
      create trigger review_evidence_as_filed before insert on review_evidence
        for each row execute function review_evidence_is_named_with_it();

      create function review_is_independent() returns trigger language plpgsql as $$
      declare
        opened review_rounds;
      begin
        select * into opened from review_rounds where claim_id = new.claim_id and round = new.round for update;
        if opened.unsealed_at is not null then
          raise exception 'round % of claim % is no longer sealed', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_only_while_sealed';
        end if;
        if exists (select from reviews v join ratings given on given.id = v.rating_id
                     join ratings giving on giving.id = new.rating_id
                   where v.claim_id = new.claim_id and v.round = new.round and given.scale_id <> giving.scale_id) then
          raise exception 'round % of claim % is rated on another scale', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_on_one_scale';
        end if;
        if has_interest(new.reviewer_id, new.claim_id) then
          raise exception 'user % has an interest in claim %', new.reviewer_id, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_without_interest';
        end if;
        new.filed_at := clock_timestamp();
        return new;
      end
      $$;
      create trigger reviews_are_independent before insert on reviews for each row execute function review_is_independent();

      create function round_is_unsealed() returns trigger language plpgsql as $$
      begin
        update review_rounds set unsealed_at = clock_timestamp()
        where claim_id = new.claim_id and round = new.round
          and quorum <= (select count(*) from reviews where claim_id = new.claim_id and round = new.round);
        return null;
      end
      $$;
      create trigger reviews_unseal_their_round after insert on reviews for each row execute function round_is_unsealed();

      create function round_keeps_its_seal() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.unsealed_at is not null
           or (new.claim_id, new.round, new.quorum, new.opened_at) is distinct from (old.claim_id, old.round, old.quorum, old.opened_at)
           or old.quorum > (select count(*) from reviews where claim_id = old.claim_id and round = old.round) then
          raise exception 'round % of claim % keeps its seal until its quorum has filed', old.round, old.claim_id
            using errcode = 'restrict_violation', constraint = 'review_rounds_keep_their_seal';
        end if;
        return new;
      end
      $$;
      create trigger review_rounds_keep_their_seal before update or delete on review_rounds
        for each row execute function round_keeps_its_seal();
      create trigger review_rounds_no_truncate before truncate on review_rounds
        for each statement execute function refuse_change();

      create function round_follows() returns trigger language plpgsql as $$
      begin
        if new.unsealed_at is not null
           or new.round <> 1 + coalesce((select max(round) from review_rounds where claim_id = new.claim_id), 0)
           or exists (select from review_rounds where claim_id = new.claim_id and unsealed_at is null) then
          raise exception 'round % of claim % does not follow a finished one', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'review_rounds_follow_one_another';
        end if;
        return new;
      end
      $$;
      create trigger review_rounds_follow_one_another before insert on review_rounds
        for each row execute function round_follows();

      create table adjudications (
        id uuid constraint adjudications_pk primary key,
        claim_id uuid not null,
        round integer not null,
        adjudicator_id uuid not null constraint adjudications_adjudicator_fk references users (id),
        adjudicator_name text not null,
        rating_id uuid not null constraint adjudications_rating_fk references ratings (id),
        language text not null,
        reason text not null,
        filed_at timestamptz not null default clock_timestamp(),
        constraint adjudications_round_fk foreign key (claim_id, round) references review_rounds (claim_id, round),
        constraint adjudications_one_per_round unique (claim_id, round),
        constraint adjudications_reason_given check (btrim(reason) <> '' and length(reason) <= 5000),
        constraint adjudications_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
      );
      create trigger adjudications_append_only before update or delete on adjudications
        for each row execute function refuse_change();
      create trigger adjudications_no_truncate before truncate on adjudications
        for each statement execute function refuse_change();

      create function adjudication_is_by_a_third() returns trigger language plpgsql as $$
      begin
        if (select unsealed_at from review_rounds where claim_id = new.claim_id and round = new.round) is null
           or (select count(distinct rating_id) from reviews where claim_id = new.claim_id and round = new.round) < 2 then
          raise exception 'round % of claim % has nothing to adjudicate', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'adjudications_only_of_differences';
        end if;
        if exists (select from reviews where claim_id = new.claim_id and round = new.round and reviewer_id = new.adjudicator_id) then
          raise exception 'user % reviewed claim %', new.adjudicator_id, new.claim_id
            using errcode = 'restrict_violation', constraint = 'adjudications_by_a_third';
        end if;
        if exists (select from reviews v join ratings given on given.id = v.rating_id
                     join ratings giving on giving.id = new.rating_id
                   where v.claim_id = new.claim_id and v.round = new.round and given.scale_id <> giving.scale_id) then
          raise exception 'round % of claim % is rated on another scale', new.round, new.claim_id
            using errcode = 'restrict_violation', constraint = 'adjudications_on_the_scale_of_the_reviews';
        end if;
        if has_interest(new.adjudicator_id, new.claim_id) then
          raise exception 'user % has an interest in claim %', new.adjudicator_id, new.claim_id
            using errcode = 'restrict_violation', constraint = 'reviews_without_interest';
        end if;
        return new;
      end
      $$;
      create trigger adjudications_by_a_third before insert on adjudications
        for each row execute function adjudication_is_by_a_third();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table adjudications;
      drop function adjudication_is_by_a_third();
      drop table review_evidence;
      drop function review_evidence_is_named_with_it();
      alter table evidence_links drop constraint evidence_links_of_claim_unique;
      drop table reviews;
      drop function round_is_unsealed();
      drop function review_is_independent();
      drop table review_rounds;
      drop function round_follows();
      drop function round_keeps_its_seal();
      drop function has_interest(uuid, uuid);
      drop table interests;
      drop function interest_stays_as_declared();
    `);
  }
}
