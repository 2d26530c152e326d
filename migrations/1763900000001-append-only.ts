import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The function behind every table whose rows may be added but never changed or removed, and the trigram index support.
 * Undoing it leaves the extension: somebody else may own it or use it.
 */
export class AppendOnly1763900000001 implements MigrationInterface {
  readonly name = 'AppendOnly1763900000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% on % is refused: its rows are never changed or deleted; add a new one that supersedes', tg_op, tg_table_name
          using errcode = 'restrict_violation', constraint = tg_name;
      end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function refuse_change();
    `);
  }
}
