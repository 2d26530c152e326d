import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Many jobs become due at one and the same time. With their ids in the index a page of the list of those that wait is read
 * from it as it stands, where all of them had to be sorted before.
 */
export class WaitingJobsInOrder1763900000141 implements MigrationInterface {
  readonly name = 'WaitingJobsInOrder1763900000141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index jobs_due;
      create index jobs_due on jobs (kind, priority, run_at, id) where state = 'queued'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index jobs_due;
      create index jobs_due on jobs (kind, priority, run_at) where state = 'queued'`);
  }
}
