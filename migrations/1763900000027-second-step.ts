import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes that a person shows after their password: from an authenticator (RFC 6238), or written down for when it is lost. */
export class SecondStep1763900000027 implements MigrationInterface {
  readonly name = 'SecondStep1763900000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table totp_secrets (
        user_id uuid constraint totp_secrets_pk primary key constraint totp_secrets_user_fk references users (id),
        secret text not null,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz,
        last_step integer not null default 0,
        constraint totp_secrets_secret_is_base32 check (secret ~ '^[A-Z2-7]{32}$')
      );

      create table recovery_codes (
        code_hash bytea constraint recovery_codes_pk primary key,
        user_id uuid not null constraint recovery_codes_user_fk references users (id),
        used_at timestamptz,
        constraint recovery_codes_code_is_sha256 check (octet_length(code_hash) = 32)
      );
      create index recovery_codes_by_user on recovery_codes (user_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table recovery_codes;
      drop table totp_secrets;
    `);
  }
}
