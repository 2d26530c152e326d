import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A source takes back what it said, or corrects it. That is a fact beside the attribution, which stays: the claim was made.
 * It can be recorded whatever the state of the claim, for it is what a verdict has to be looked at again for.
 */
export class WithdrawnAttributions1763900000112 implements MigrationInterface {
  readonly name = 'WithdrawnAttributions1763900000112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attribution_withdrawals (
        attribution_id uuid constraint attribution_withdrawals_pk primary key
          constraint attribution_withdrawals_attribution_fk references attributions (id),
        withdrawn_at timestamptz not null,
        note text not null,
        language text not null,
        url text,
        recorded_by text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        constraint attribution_withdrawals_note_given check (btrim(note) <> '' and length(note) <= 5000),
        constraint attribution_withdrawals_language_is_tag check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        constraint attribution_withdrawals_url_is_web check (url ~ '^https?://'),
        constraint attribution_withdrawals_not_to_come check (withdrawn_at <= recorded_at)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attribution_withdrawals');
  }
}
