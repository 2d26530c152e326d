import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is archived is no match, and took the places of what is: its entries are taken out of `match_postings` and of the
 * statistics, and come back when the claim does. What was archived before is taken out by another migration.
 */
export class MatchingWithoutArchivedClaims1763900000161 implements MigrationInterface {
  readonly name = 'MatchingWithoutArchivedClaims1763900000161';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether it is in match_postings and counted in the statistics: those of archived claims are not.
      alter table match_entries add column is_posted boolean not null default true;
      -- Whether an older version has read any claim is asked every hour.
      create index match_entries_by_version on match_entries (version);

      -- Adds waiting changes to the statistics where more wait than there may. One transaction at a time does so, without
      -- anybody waiting for it: who finds another at it leaves it to that one.
      create function count_match_changes(most_waiting integer) returns void language plpgsql as $$
      begin
        if (select count(*) from (select from match_changes limit most_waiting + 1) waiting) <= most_waiting then
          return;
        end if;
        if not pg_try_advisory_xact_lock(hashtext('match_changes')) then
          return;
        end if;
        with taken as (
          delete from match_changes returning change, stems, text_words, subtitle_words),
        counted as (
          insert into match_stems as known (stem, entries)
          select stem, sum(change) from taken, unnest(stems) stem group by stem order by stem
          on conflict (stem) do update set entries = known.entries + excluded.entries)
        update match_totals set entries = match_totals.entries + added.entries,
          text_words = match_totals.text_words + added.text_words,
          subtitle_words = match_totals.subtitle_words + added.subtitle_words
        from (select sum(change) as entries, sum(change * text_words) as text_words,
          sum(change * subtitle_words) as subtitle_words from taken having count(*) > 0) added;
      end
      $$;

      create function post_match_entries(claims uuid[]) returns void language sql as $$
        with back as (
          update match_entries set is_posted = true where claim_id = any(claims) and not is_posted
          returning number, stems, text_words, subtitle_words),
        posted as (
          insert into match_postings (stem, entry) select stem, number from back, unnest(stems) stem order by 1, 2
          on conflict do nothing)
        insert into match_changes (change, stems, text_words, subtitle_words)
        select 1, stems, text_words, subtitle_words from back order by number;
      $$;

      create function unpost_match_entries(claims uuid[]) returns void language sql as $$
        with gone as (
          update match_entries set is_posted = false where claim_id = any(claims) and is_posted
          returning number, stems, text_words, subtitle_words),
        taken as (
          delete from match_postings p using gone, unnest(gone.stems) s(stem) where p.stem = s.stem and p.entry = gone.number)
        insert into match_changes (change, stems, text_words, subtitle_words)
        select -1, stems, text_words, subtitle_words from gone order by number;
      $$;

      create function claim_is_matched_again() returns trigger language plpgsql as $$
      begin
        if new.status = 'archived' then
          perform unpost_match_entries(array[new.id]);
        else
          perform post_match_entries(array[new.id]);
        end if;
        perform count_match_changes(200);
        return null;
      end
      $$;
      create trigger claims_matched_while_not_archived after update of status on claims for each row
        when ((old.status = 'archived') <> (new.status = 'archived'))
        execute function claim_is_matched_again();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claims_matched_while_not_archived on claims;
      drop function claim_is_matched_again(), post_match_entries(uuid[]), unpost_match_entries(uuid[]), count_match_changes(integer);
      drop index match_entries_by_version;
      alter table match_entries drop column is_posted;
    `);
  }
}
