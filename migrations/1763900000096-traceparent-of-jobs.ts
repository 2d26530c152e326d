import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a job keeps of its trace is what W3C says that it looks like, or nothing. */
export class TraceparentOfJobs1763900000096 implements MigrationInterface {
  readonly name = 'TraceparentOfJobs1763900000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table jobs add constraint jobs_traceparent_of_w3c check (
        traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' and traceparent !~ '-(0{32}|0{16})-');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table jobs drop constraint jobs_traceparent_of_w3c;`);
  }
}
