import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Callers ask which verdicts have come under recheck, or out of it, since they looked last. */
export class RechecksOfVerdicts1763900000138 implements MigrationInterface {
  readonly name = 'RechecksOfVerdicts1763900000138';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index rechecks_by_what_they_say_of_verdicts on rechecks (greatest(finished_at, decided_at), verdict_id)
      where verdict_id is not null and outcome <> 'failed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index rechecks_by_what_they_say_of_verdicts');
  }
}
