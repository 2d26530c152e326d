import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which looks at the pages of a claim's evidence a recheck compares, and what came of it. */
export class RecheckCaptures1763900000062 implements MigrationInterface {
  readonly name = 'RecheckCaptures1763900000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recheck_captures (
        recheck_id uuid not null constraint recheck_captures_recheck_fk references rechecks (id),
        evidence_id uuid not null,
        before_capture_id uuid,
        after_capture_id uuid not null,
        accepted_outcome text,
        comparison jsonb,
        constraint recheck_captures_pk primary key (recheck_id, evidence_id),
        constraint recheck_captures_before_fk foreign key (before_capture_id, evidence_id)
          references captures (id, evidence_id),
        constraint recheck_captures_after_fk foreign key (after_capture_id, evidence_id)
          references captures (id, evidence_id),
        constraint recheck_captures_accepted_known
          check (accepted_outcome in ('ok', 'changed', 'unreachable', 'blocked', 'gone')),
        constraint recheck_captures_comparison_is_an_object check (jsonb_typeof(comparison) = 'object')
      );
      create index recheck_captures_by_capture on recheck_captures (after_capture_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recheck_captures');
  }
}
