import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What points to sources, and with which column. */
const REFERENCES = [
  ['attributions', 'source_id'],
  ['documents', 'publisher_id'],
  ['evidence', 'publisher_id'],
  ['interests', 'source_id'],
  ['reply_requests', 'source_id'],
] as const;

/**
 * Two records of one source become one. What points to the record that is given up stays as it is, for reviews and
 * verdicts are about it; whoever reads goes on to the other. Nothing new may point to it.
 */
export class MergedSources1763900000110 implements MigrationInterface {
  readonly name = 'MergedSources1763900000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sources
        add column merged_into_id uuid constraint sources_merged_into_fk references sources (id),
        add constraint sources_not_merged_into_themselves check (merged_into_id <> id);
      create index sources_by_merger on sources (merged_into_id);

      create function source_merges_in_one_step() returns trigger language plpgsql as $$
      begin
        -- Locked, or two merges at once could make a chain of two.
        perform from sources where id = new.merged_into_id for share;
        if exists (select from sources where id = new.merged_into_id and merged_into_id is not null)
           or exists (select from sources where merged_into_id = new.id) then
          raise exception 'source % would be merged in more than one step', new.id
            using errcode = 'restrict_violation', constraint = 'sources_merge_in_one_step';
        end if;
        return new;
      end
      $$;
      create trigger sources_merge_in_one_step before insert or update of merged_into_id on sources
        for each row when (new.merged_into_id is not null) execute function source_merges_in_one_step();

      create function refuse_merged_source() returns trigger language plpgsql as $$
      declare
        named text := to_jsonb(new) ->> tg_argv[0];
        other uuid;
      begin
        if tg_op = 'UPDATE' and named is not distinct from to_jsonb(old) ->> tg_argv[0] then
          return new;
        end if;
        -- Not locked: a reference that is written while its source is being merged is read like those before it.
        select merged_into_id into other from sources where id = named::uuid;
        if other is not null then
          raise exception 'source % is merged into %', named, other
            using errcode = 'restrict_violation', constraint = tg_name, detail = other::text;
        end if;
        return new;
      end
      $$;
      ${REFERENCES.map(
        ([table, column]) => `
      create trigger ${table}_of_standing_sources before insert or update of ${column} on ${table}
        for each row execute function refuse_merged_source('${column}');`,
      ).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${REFERENCES.map(([table]) => `drop trigger ${table}_of_standing_sources on ${table};`).join('\n')}
      drop function refuse_merged_source();
      drop trigger sources_merge_in_one_step on sources;
      drop function source_merges_in_one_step();
      alter table sources drop column merged_into_id;
    `);
  }
}
