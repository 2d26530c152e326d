import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed what, from what to what. Written in the transaction of the change; the database refuses to alter it. */
export class AuditEvents1763900000003 implements MigrationInterface {
  readonly name = 'AuditEvents1763900000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_events (
        seq bigint generated always as identity constraint audit_events_pk primary key,
        at timestamptz not null default now(),
        actor_kind text not null,
        actor_id uuid,
        actor_name text not null,
        action text not null,
        entity_type text not null,
        entity_id uuid not null,
        before jsonb,
        after jsonb,
        constraint audit_events_actor_known check (actor_kind in ('user', 'api_key', 'system')),
        constraint audit_events_actor_identified check ((actor_kind = 'system') = (actor_id is null))
      );
      create index audit_events_by_entity on audit_events (entity_type, entity_id, seq);

      create trigger audit_events_append_only before update or delete on audit_events
        for each row execute function refuse_change();
      create trigger audit_events_no_truncate before truncate on audit_events
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_events;
    `);
  }
}
