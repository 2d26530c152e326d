import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key outlives its secret: a new one replaces the old one, which goes on working for a while. */
export class KeySecrets1763900000040 implements MigrationInterface {
  readonly name = 'KeySecrets1763900000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_key_secrets (
        secret_hash bytea constraint api_key_secrets_pk primary key,
        key_id uuid not null constraint api_key_secrets_key_fk references api_keys,
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        constraint api_key_secrets_hash_is_sha256 check (octet_length(secret_hash) = 32),
        constraint api_key_secrets_end_after_start check (expires_at >= created_at)
      );
      create index api_key_secrets_by_key on api_key_secrets (key_id);
      create unique index api_key_secrets_one_current_per_key on api_key_secrets (key_id) where expires_at is null;
      insert into api_key_secrets (secret_hash, key_id, created_at)
        select secret_hash, id, created_at from api_keys;
      alter table api_keys drop column secret_hash;
    `);
  }

  /** A secret that was replaced opens nothing any more: there is room for one. The table is made anew, its columns in order. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create temporary table former_keys on commit drop as
        select api_keys.*, secret_hash from api_keys
        join api_key_secrets on key_id = api_keys.id and api_key_secrets.expires_at is null;
      drop table api_key_secrets;
      drop table api_keys;
      create table api_keys (
        id uuid constraint api_keys_pk primary key,
        name text not null,
        role text not null,
        secret_hash bytea not null,
        owner_id uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        revoked_at timestamptz,
        last_used_at timestamptz,
        constraint api_keys_secret_unique unique (secret_hash),
        constraint api_keys_owner_fk foreign key (owner_id) references users,
        constraint api_keys_name_given check (btrim(name) <> ''),
        constraint api_keys_role_known check (role in ('reader', 'fact_checker', 'editor', 'admin')),
        constraint api_keys_secret_is_sha256 check (octet_length(secret_hash) = 32)
      );
      create index api_keys_by_owner on api_keys (owner_id);
      insert into api_keys
        select id, name, role, secret_hash, owner_id, created_at, expires_at, revoked_at, last_used_at
        from former_keys;
      drop table former_keys;
    `);
  }
}
