import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done to many claims at once, and to each exactly what, so that it can be undone. */
export class BulkOperations1763900000024 implements MigrationInterface {
  readonly name = 'BulkOperations1763900000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_operations (
        id uuid constraint bulk_operations_pk primary key,
        action text not null,
        made_by text not null,
        made_at timestamptz not null default now(),
        undone_by text,
        undone_at timestamptz,
        constraint bulk_operations_action_known check (action in ('assign', 'tag', 'untag', 'archive')),
        constraint bulk_operations_undoing_is_signed check ((undone_at is null) = (undone_by is null))
      );
      create table bulk_changes (
        operation_id uuid constraint bulk_changes_operation_fk references bulk_operations (id),
        claim_id uuid constraint bulk_changes_claim_fk references claims (id),
        change jsonb not null,
        constraint bulk_changes_pk primary key (operation_id, claim_id)
      );
      create trigger bulk_changes_append_only before update or delete on bulk_changes
        for each row execute function refuse_change();
      create trigger bulk_changes_no_truncate before truncate on bulk_changes
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bulk_changes;
      drop table bulk_operations;
    `);
  }
}
