import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links with which a person sets a password: one that was invited, or one that has lost theirs. */
export class AccountLinks1763900000026 implements MigrationInterface {
  readonly name = 'AccountLinks1763900000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_links (
        id uuid constraint account_links_pk primary key,
        user_id uuid not null constraint account_links_user_fk references users (id),
        purpose text not null,
        token_hash bytea not null constraint account_links_token_unique unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint account_links_purpose_known check (purpose in ('invitation', 'password_reset')),
        constraint account_links_token_is_sha256 check (octet_length(token_hash) = 32),
        constraint account_links_expire_later check (expires_at > created_at)
      );
      create unique index account_links_one_open_per_user on account_links (user_id) where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table account_links;
    `);
  }
}
