import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, their sessions, and the keys of programs. */
export class Accounts1763900000002 implements MigrationInterface {
  readonly name = 'Accounts1763900000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        id uuid constraint users_pk primary key,
        email text not null constraint users_email_unique unique,
        name text not null,
        role text not null,
        password_hash text not null,
        created_at timestamptz not null default now(),
        disabled_at timestamptz,
        constraint users_email_lower_case check (email = lower(email) and email like '%_@_%'),
        constraint users_name_given check (btrim(name) <> ''),
        constraint users_role_known check (role in ('reader', 'fact_checker', 'editor', 'admin'))
      );

      create table sessions (
        id uuid constraint sessions_pk primary key,
        user_id uuid not null constraint sessions_user_fk references users (id),
        token_hash bytea not null constraint sessions_token_unique unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        constraint sessions_token_is_sha256 check (octet_length(token_hash) = 32),
        constraint sessions_expire_later check (expires_at > created_at)
      );
      create index sessions_by_user on sessions (user_id);

      create table api_keys (
        id uuid constraint api_keys_pk primary key,
        name text not null,
        role text not null,
        secret_hash bytea not null constraint api_keys_secret_unique unique,
        created_by uuid constraint api_keys_creator_fk references users (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        revoked_at timestamptz,
        last_used_at timestamptz,
        constraint api_keys_name_given check (btrim(name) <> ''),
        constraint api_keys_role_known check (role in ('reader', 'fact_checker', 'editor', 'admin')),
        constraint api_keys_secret_is_sha256 check (octet_length(secret_hash) = 32)
      );
      create index api_keys_by_creator on api_keys (created_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table api_keys;
      drop table sessions;
      drop table users;
    `);
  }
}
