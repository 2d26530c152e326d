import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has happened and was not yet told to the claims whose verdicts it bears on. */
export class RecheckOccasions1763900000064 implements MigrationInterface {
  readonly name = 'RecheckOccasions1763900000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recheck_occasions (
        id uuid constraint recheck_occasions_pk primary key,
        event text not null,
        about jsonb not null,
        after_claim_id uuid,
        happened_at timestamptz not null default clock_timestamp(),
        constraint recheck_occasions_event_known check (event in ('capture.finished', 'evidence.changed',
          'evidence.link_changed', 'contradiction.confirmed', 'verdict.published', 'rating_scale.defined',
          'source.merged', 'attribution.withdrawn')),
        constraint recheck_occasions_about_is_an_object check (jsonb_typeof(about) = 'object')
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recheck_occasions');
  }
}
