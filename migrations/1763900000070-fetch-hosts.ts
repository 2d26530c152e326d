import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom we ask for pages, and whose turn it is. All processes share it, so a host sees one polite visitor however many
 * workers there are.
 */
export class FetchHosts1763900000070 implements MigrationInterface {
  readonly name = 'FetchHosts1763900000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fetch_hosts (
        host text constraint fetch_hosts_pk primary key,
        visits integer not null default 0,
        failures integer not null default 0,
        consecutive_failures integer not null default 0,
        took_ms integer not null default 0,
        asked_at timestamptz,
        held_until timestamptz,
        succeeded_at timestamptz,
        failed_at timestamptz,
        failure text,
        error text,
        constraint fetch_hosts_name_is_bare check (host ~ '^[^[:space:][:upper:]/@?#]+$'),
        constraint fetch_hosts_failures_of_visits
          check (consecutive_failures >= 0 and consecutive_failures <= failures and failures <= visits),
        constraint fetch_hosts_time_counts check (took_ms >= 0),
        constraint fetch_hosts_visited_at_a_time check ((visits = 0) = (asked_at is null)),
        constraint fetch_hosts_failure_is_told check (
          (failures = 0) = (failed_at is null) and (failures = 0) = (failure is null) and (failures = 0) = (error is null))
      );

      create table fetch_turns (
        id uuid constraint fetch_turns_pk primary key,
        host text not null constraint fetch_turns_host_fk references fetch_hosts (host),
        holder uuid not null,
        queued_at timestamptz not null default clock_timestamp(),
        put_offs integer not null default 0,
        come_at timestamptz not null,
        began_at timestamptz,
        until timestamptz not null,
        constraint fetch_turns_put_offs_counted check (put_offs >= 0),
        constraint fetch_turns_end check (until > coalesce(began_at, come_at))
      );
      create unique index fetch_turns_one_place_in_line on fetch_turns (host, holder) where began_at is null;
      create index fetch_turns_by_host on fetch_turns (host, queued_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table fetch_turns;
      drop table fetch_hosts;
    `);
  }
}
