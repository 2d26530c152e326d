import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published conclusions. A version is never altered; a claim has one current verdict because each version is superseded at most once. */
export class Verdicts1763900000010 implements MigrationInterface {
  readonly name = 'Verdicts1763900000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rating_scales (
        id uuid constraint rating_scales_pk primary key,
        key text not null,
        version integer not null,
        worst integer not null,
        best integer not null,
        created_at timestamptz not null default now(),
        constraint rating_scales_one_per_version unique (key, version),
        constraint rating_scales_version_counts check (version >= 1),
        constraint rating_scales_ordered check (worst < best)
      );

      create table ratings (
        id uuid constraint ratings_pk primary key,
        scale_id uuid not null constraint ratings_scale_fk references rating_scales (id),
        position integer not null,
        key text not null,
        value integer,
        normalised text not null,
        label_en text not null,
        label_ar text not null,
        constraint ratings_one_per_position unique (scale_id, position),
        constraint ratings_one_per_key unique (scale_id, key),
        constraint ratings_normalised_known check (normalised in ('true', 'false', 'mixed', 'unverifiable')),
        constraint ratings_without_value_are_unverifiable check (value is not null or normalised = 'unverifiable')
      );
      create trigger rating_scales_append_only before update or delete on rating_scales
        for each row execute function refuse_change();
      create trigger ratings_append_only before update or delete on ratings
        for each row execute function refuse_change();

      insert into rating_scales (id, key, version, worst, best) values ('01939d00-0000-7000-8000-000000000001', 'standard', 1, 1, 5);
      insert into ratings (id, scale_id, position, key, value, normalised, label_en, label_ar) values
        ('01939d00-0000-7000-8000-000000000100', '01939d00-0000-7000-8000-000000000001', 0, 'true', 5, 'true', 'True', 'صحيح'),
        ('01939d00-0000-7000-8000-000000000101', '01939d00-0000-7000-8000-000000000001', 1, 'mostly_true', 4, 'mixed', 'Mostly true', 'صحيح في معظمه'),
        ('01939d00-0000-7000-8000-000000000102', '01939d00-0000-7000-8000-000000000001', 2, 'mixed', 3, 'mixed', 'Partly true', 'صحيح جزئيًا'),
        ('01939d00-0000-7000-8000-000000000103', '01939d00-0000-7000-8000-000000000001', 3, 'mostly_false', 2, 'mixed', 'Mostly false', 'غير صحيح في معظمه'),
        ('01939d00-0000-7000-8000-000000000104', '01939d00-0000-7000-8000-000000000001', 4, 'false', 1, 'false', 'False', 'غير صحيح'),
        ('01939d00-0000-7000-8000-000000000105', '01939d00-0000-7000-8000-000000000001', 5, 'unproven', null, 'unverifiable', 'Unproven', 'غير مثبت');

      create table verdicts (
        id uuid constraint verdicts_pk primary key,
        claim_id uuid not null constraint verdicts_claim_fk references claims (id),
        version integer not null,
        supersedes_version integer,
        rating_id uuid not null constraint verdicts_rating_fk references ratings (id),
        language text not null,
        summary text not null,
        method text,
        limitations text,
        as_of timestamptz not null,
        review_by date,
        published_at timestamptz not null default now(),
        published_by text not null,
        constraint verdicts_version_unique unique (claim_id, version),
        constraint verdicts_superseded_once unique (claim_id, supersedes_version),
        constraint verdicts_supersede_the_one_before check (version >= 1 and supersedes_version is not distinct from nullif(version - 1, 0)),
        constraint verdicts_superseded_fk foreign key (claim_id, supersedes_version) references verdicts (claim_id, version),
        constraint verdicts_summary_given check (btrim(summary) <> '' and length(summary) <= 5000),
        constraint verdicts_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint verdicts_as_of_not_later check (as_of <= published_at)
      );
      create index verdicts_newest on verdicts (published_at, id);
      create index verdicts_by_rating on verdicts (rating_id);
      create trigger verdicts_append_only before update or delete on verdicts
        for each row execute function refuse_change();
      create trigger verdicts_no_truncate before truncate on verdicts
        for each statement execute function refuse_change();

      create function claim_text_is_judged() returns trigger language plpgsql as $$
      begin
        if new.text is distinct from old.text and exists (select from verdicts where claim_id = old.id) then
          raise exception 'claim % has a verdict on its present words', old.id
            using errcode = 'restrict_violation', constraint = 'claims_keep_their_judged_words';
        end if;
        return new;
      end
      $$;
      create trigger claims_keep_their_judged_words before update of text on claims
        for each row execute function claim_text_is_judged();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claims_keep_their_judged_words on claims;
      drop function claim_text_is_judged();
      drop table verdicts;
      drop table ratings;
      drop table rating_scales;
    `);
  }
}
