import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What claims to compare are found by, as an inverted index that can be read in order and no further than wanted. The index
 * over the array of keys could not: it gathers all claims under a key before it gives the first, however common the key.
 */
export class ContradictionPostings1763900000150 implements MigrationInterface {
  readonly name = 'ContradictionPostings1763900000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without a foreign key: it would be checked a dozen times for each claim, and a posting without its claim is harmless.
      create table contradiction_postings (
        key text collate "C" not null,
        -- When what the claim speaks of happened; 'infinity' where nobody has said.
        event_date date not null,
        claim_id uuid not null,
        constraint contradiction_postings_pk primary key (key, event_date, claim_id)
      );

      -- The claims that are there already are posted by another migration, while claims are being entered and corrected.
      create function claims_are_posted() returns trigger language plpgsql as $$
      begin
        insert into contradiction_postings (key, event_date, claim_id)
        select distinct given.key, coalesce(event_date, 'infinity'), id from entered, unnest(contradiction_keys) given(key)
        where status <> 'archived' order by 1, 2, 3
        on conflict do nothing;
        return null;
      end $$;
      create trigger claims_posted after insert on claims
        referencing new table as entered for each statement execute function claims_are_posted();

      create function claim_is_posted_again() returns trigger language plpgsql as $$
      begin
        delete from contradiction_postings p using unnest(old.contradiction_keys) given(key)
        where p.key = given.key and p.event_date = coalesce(old.event_date, 'infinity') and p.claim_id = old.id;
        if new.status <> 'archived' then
          insert into contradiction_postings (key, event_date, claim_id)
          select distinct given.key, coalesce(new.event_date, 'infinity'), new.id
          from unnest(new.contradiction_keys) given(key)
          on conflict do nothing;
        end if;
        return null;
      end $$;
      create trigger claims_posted_again after update on claims for each row
        when (old.contradiction_keys <> new.contradiction_keys or old.event_date is distinct from new.event_date
          or (old.status = 'archived') <> (new.status = 'archived'))
        execute function claim_is_posted_again();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claims_posted on claims;
      drop trigger claims_posted_again on claims;
      drop function claims_are_posted(), claim_is_posted_again();
      drop table contradiction_postings;
    `);
  }
}
