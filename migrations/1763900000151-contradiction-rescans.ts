import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rescans of all claims for contradictions, and how far each has come: a worker that is cut off goes on from there. */
export class ContradictionRescans1763900000151 implements MigrationInterface {
  readonly name = 'ContradictionRescans1763900000151';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contradiction_rescans (
        id uuid constraint contradiction_rescans_pk primary key,
        requested_by text not null,
        requested_at timestamptz not null default clock_timestamp(),
        last_claim_id uuid not null,
        keys_version integer not null,
        phase text not null default 'reading',
        after_claim_id uuid,
        claims integer not null,
        steps integer not null,
        done integer not null default 0,
        read integer not null default 0,
        compared bigint not null default 0,
        suggested integer not null default 0,
        withdrawn integer not null default 0,
        ended_at timestamptz,
        outcome text,
        constraint contradiction_rescans_phase_known check (phase in ('reading', 'comparing')),
        constraint contradiction_rescans_outcome_known check (outcome in ('done', 'given_up')),
        constraint contradiction_rescans_end_has_outcome check ((ended_at is null) = (outcome is null)),
        constraint contradiction_rescans_counted check (claims >= 0 and steps >= 0 and done >= 0 and read >= 0
          and compared >= 0 and suggested >= 0 and withdrawn >= 0)
      );
      create unique index contradiction_rescans_one_at_a_time on contradiction_rescans ((true)) where ended_at is null;

      -- Whether any claim has keys of another version is asked at every start.
      create index claims_by_keys_version on claims (keys_version);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index claims_by_keys_version');
    await runner.query('drop table contradiction_rescans');
  }
}
