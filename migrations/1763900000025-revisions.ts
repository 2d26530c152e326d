import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts the changes of sources and contradictions, so that nobody writes over a change that they have not seen. */
export class Revisions1763900000025 implements MigrationInterface {
  readonly name = 'Revisions1763900000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sources add column revision integer not null default 1;
      create trigger sources_count_revisions before update on sources for each row
        when (old.* is distinct from new.*) execute function count_revision();

      alter table contradictions add column revision integer not null default 1;
      create trigger contradictions_count_revisions before update on contradictions for each row
        when (old.* is distinct from new.*) execute function count_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger contradictions_count_revisions on contradictions;
      alter table contradictions drop column revision;
      drop trigger sources_count_revisions on sources;
      alter table sources drop column revision;
    `);
  }
}
