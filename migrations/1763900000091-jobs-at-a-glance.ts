import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Among a million jobs that are done, those of today, and the last hundred of a kind, are found without reading the rest. */
export class JobsAtAGlance1763900000091 implements MigrationInterface {
  readonly name = 'JobsAtAGlance1763900000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index jobs_done on jobs (kind, finished_at) where state = 'done';
      create index jobs_cancelled on jobs (finished_at) where state = 'cancelled';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index jobs_cancelled;
      drop index jobs_done;
    `);
  }
}
