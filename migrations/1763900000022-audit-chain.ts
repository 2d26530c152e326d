import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Seals what was recorded with a chain of hashes. An event waits in `audit_unsealed`, where it comes into sight when its
 * transaction commits and not before: a late commit with an early number is sealed late and never skipped, and writers
 * wait for nobody. No foreign keys to the events: of one that is deleted behind the triggers the link has to stay.
 */
export class AuditChain1763900000022 implements MigrationInterface {
  readonly name = 'AuditChain1763900000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_unsealed (
        seq bigint constraint audit_unsealed_pk primary key
      );
      insert into audit_unsealed select seq from audit_events;

      create function await_seal() returns trigger language plpgsql as $$
      begin
        insert into audit_unsealed select seq from added;
        return null;
      end
      $$;
      create trigger audit_events_await_seal after insert on audit_events referencing new table as added
        for each statement execute function await_seal();

      create table audit_links (
        position bigint constraint audit_links_pk primary key,
        seq bigint not null constraint audit_links_each_event_once unique,
        digest bytea not null,
        hash bytea not null,
        constraint audit_links_counted check (position >= 1),
        constraint audit_links_hold_hashes check (octet_length(digest) = 32 and octet_length(hash) = 32)
      );
      create trigger audit_links_append_only before update or delete on audit_links
        for each row execute function refuse_change();
      create trigger audit_links_no_truncate before truncate on audit_links
        for each statement execute function refuse_change();

      create table audit_seals (
        number bigint constraint audit_seals_pk primary key,
        last_position bigint not null constraint audit_seals_position_unique unique
          constraint audit_seals_position_fk references audit_links (position),
        hash bytea not null,
        sealed_at timestamptz not null default now(),
        constraint audit_seals_counted check (number >= 1),
        constraint audit_seals_hold_a_hash check (octet_length(hash) = 32)
      );
      create trigger audit_seals_append_only before update or delete on audit_seals
        for each row execute function refuse_change();
      create trigger audit_seals_no_truncate before truncate on audit_seals
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_seals;
      drop table audit_links;
      drop trigger audit_events_await_seal on audit_events;
      drop function await_seal();
      drop table audit_unsealed;
    `);
  }
}
