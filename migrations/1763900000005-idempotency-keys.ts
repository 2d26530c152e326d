import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered to a write that carried an Idempotency-Key, so that a repeated request is answered and not done again. */
export class IdempotencyKeys1763900000005 implements MigrationInterface {
  readonly name = 'IdempotencyKeys1763900000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_keys (
        actor_id uuid not null,
        key text not null,
        request_hash bytea not null,
        state text not null default 'running',
        status integer,
        body json,
        created_at timestamptz not null default now(),
        constraint idempotency_keys_pk primary key (actor_id, key),
        constraint idempotency_keys_key_short check (length(key) between 1 and 255),
        constraint idempotency_keys_state_known check (state in ('running', 'done')),
        constraint idempotency_keys_done_has_status check ((state = 'done') = (status is not null))
      );
      create index idempotency_keys_by_age on idempotency_keys (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency_keys;
    `);
  }
}
