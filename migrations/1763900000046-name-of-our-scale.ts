import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Isnad's own scale bears in Arabic the word that the dashboard has for rating scales, where a desk gave it no other name. */
export class NameOfOurScale1763900000046 implements MigrationInterface {
  readonly name = 'NameOfOurScale1763900000046';

  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, 'سلّم إسناد', 'مقياس إسناد');
  }

  async down(runner: QueryRunner): Promise<void> {
    await rename(runner, 'مقياس إسناد', 'سلّم إسناد');
  }
}

async function rename(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query('alter table rating_scales disable trigger rating_scales_append_only');
  await runner.query(`update rating_scales set title_ar = $2 where key = 'standard' and title_ar = $1`, [
    from,
    to,
  ]);
  await runner.query('alter table rating_scales enable trigger rating_scales_append_only');
}
