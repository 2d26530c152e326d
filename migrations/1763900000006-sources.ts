import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry of who says things and who publishes them, with names per language and other spellings. */
export class Sources1763900000006 implements MigrationInterface {
  readonly name = 'Sources1763900000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sources (
        id uuid constraint sources_pk primary key,
        external_key text constraint sources_external_key_unique unique,
        kind text not null,
        same_as text[] not null default '{}',
        note text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint sources_kind_known check (kind in ('person', 'organisation', 'armed_force', 'government_body', 'state_media', 'news_agency', 'media_outlet', 'anonymous'))
      );

      create table source_names (
        id uuid constraint source_names_pk primary key,
        source_id uuid not null constraint source_names_source_fk references sources (id),
        use text not null,
        language text,
        name text not null,
        search_text text not null,
        constraint source_names_use_known check (use in ('name', 'alias')),
        constraint source_names_name_given check (btrim(name) <> '' and length(name) <= 500),
        constraint source_names_name_has_language check (use = 'alias' or language is not null),
        constraint source_names_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint source_names_spelling_unique unique (source_id, use, name)
      );
      create unique index source_names_one_name_per_language on source_names (source_id, language) where use = 'name';
      create index source_names_search on source_names using gin (search_text gin_trgm_ops);

      create function source_has_a_name() returns trigger language plpgsql as $$
      declare
        checked uuid := coalesce(new.id, old.id);
      begin
        if tg_table_name = 'source_names' then
          checked := old.source_id;
        end if;
        if exists (select from sources where id = checked)
           and not exists (select from source_names where source_id = checked and use = 'name') then
          raise exception 'source % has no name', checked
            using errcode = 'check_violation', constraint = 'sources_have_a_name';
        end if;
        return null;
      end
      $$;
      create constraint trigger sources_have_a_name after insert on sources
        deferrable initially deferred for each row execute function source_has_a_name();
      create constraint trigger source_names_keep_a_name after update or delete on source_names
        deferrable initially deferred for each row execute function source_has_a_name();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table source_names;
      drop table sources;
      drop function source_has_a_name();
    `);
  }
}
