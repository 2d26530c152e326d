import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody may try to sign in, counted for all processes together; and what tells one's sessions apart. */
export class SignIn1763900000020 implements MigrationInterface {
  readonly name = 'SignIn1763900000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attempt_limits (
        scope text not null,
        subject bytea not null,
        free_at timestamptz not null,
        constraint attempt_limits_pk primary key (scope, subject),
        constraint attempt_limits_scope_known check (scope in ('password_from_network', 'password_of_account',
          'password_of_network', 'code_from_network', 'code_of_account')),
        constraint attempt_limits_subject_is_sha256 check (octet_length(subject) = 32)
      );
      create index attempt_limits_by_time on attempt_limits (free_at);

      alter table sessions
        add column last_seen_at timestamptz not null default now(),
        add column address inet,
        add column user_agent text,
        add constraint sessions_agent_short check (length(user_agent) <= 512);
      update sessions set last_seen_at = created_at;
      create index sessions_by_expiry on sessions (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sessions_by_expiry;
      alter table sessions
        drop constraint sessions_agent_short,
        drop column user_agent,
        drop column address,
        drop column last_seen_at;
      drop table attempt_limits;
    `);
  }
}
