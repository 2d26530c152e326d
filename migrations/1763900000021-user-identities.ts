import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which name an identity provider knows a person. */
export class UserIdentities1763900000021 implements MigrationInterface {
  readonly name = 'UserIdentities1763900000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_identities (
        issuer text,
        subject text,
        user_id uuid not null constraint user_identities_user_fk references users (id),
        linked_at timestamptz not null default now(),
        constraint user_identities_pk primary key (issuer, subject),
        constraint user_identities_one_per_provider unique (user_id, issuer)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table user_identities;
    `);
  }
}
