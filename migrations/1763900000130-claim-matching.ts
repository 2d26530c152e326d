import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What claims are found by that say the same: an inverted index in tables of its own, and the statistics that say how
 * telling each word is. All of it is made from the claims and can be made again (`isnad matches rebuild`).
 */
export class ClaimMatching1763900000130 implements MigrationInterface {
  readonly name = 'ClaimMatching1763900000130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table match_entries (
        number integer generated always as identity constraint match_entries_pk primary key,
        claim_id uuid not null constraint match_entries_claim_fk references claims (id),
        language text not null,
        stems text[] not null,
        text_words integer not null,
        subtitle_words integer not null,
        version integer not null,
        constraint match_entries_one_per_language unique (claim_id, language),
        constraint match_entries_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint match_entries_words_counted check (text_words >= 0 and subtitle_words >= 0)
      );

      -- Without a foreign key: it would be checked a dozen times for each claim, and a posting without its entry is harmless.
      create table match_postings (
        stem text collate "C" not null,
        entry integer not null,
        constraint match_postings_pk primary key (stem, entry)
      );

      create table match_stems (
        stem text collate "C" constraint match_stems_pk primary key,
        entries integer not null
      );

      create table match_totals (
        is_the_one boolean default true constraint match_totals_pk primary key,
        entries integer not null default 0,
        text_words bigint not null default 0,
        subtitle_words bigint not null default 0,
        constraint match_totals_one_row check (is_the_one)
      );
      insert into match_totals default values;

      -- Writers add to this instead of all counting up the rows of the same common words, and waiting for each other.
      create table match_changes (
        id bigint generated always as identity constraint match_changes_pk primary key,
        change smallint not null,
        stems text[] not null,
        text_words integer not null,
        subtitle_words integer not null,
        constraint match_changes_come_or_go check (change in (-1, 1))
      );

      create table match_decisions (
        claim_a_id uuid not null constraint match_decisions_claim_a_fk references claims (id),
        claim_b_id uuid not null constraint match_decisions_claim_b_fk references claims (id),
        decision text not null,
        reason text,
        decided_by text not null,
        decided_at timestamptz not null default clock_timestamp(),
        constraint match_decisions_pk primary key (claim_a_id, claim_b_id),
        constraint match_decisions_pair_ordered check (claim_a_id < claim_b_id),
        constraint match_decisions_decision_known check (decision in ('same', 'different')),
        constraint match_decisions_reason_given check (btrim(reason) <> '' and length(reason) <= 5000)
      );
      create index match_decisions_by_claim_b on match_decisions (claim_b_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table match_decisions, match_changes, match_totals, match_stems, match_postings, match_entries;
    `);
  }
}
