import type { MigrationInterface, QueryRunner } from 'typeorm';

const PASSWORDS = [
  'password_from_network',
  'password_of_account',
  'password_of_network',
  'code_from_network',
  'code_of_account',
];

const HOOKS = ['hook', 'hook_of_network'];

/** Addresses under which services ask for rechecks of the claims that rest on a page. */
export class RecheckHooks1763900000100 implements MigrationInterface {
  readonly name = 'RecheckHooks1763900000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recheck_hooks (
        id uuid not null,
        name text not null,
        secret_hash bytea not null,
        created_by text not null,
        created_at timestamptz not null default now(),
        revoked_at timestamptz,
        last_used_at timestamptz,
        uses integer not null default 0,
        constraint recheck_hooks_pk primary key (id),
        constraint recheck_hooks_secret_unique unique (secret_hash),
        constraint recheck_hooks_name_given check (btrim(name) <> '' and length(name) <= 200),
        constraint recheck_hooks_hash_is_sha256 check (octet_length(secret_hash) = 32),
        constraint recheck_hooks_used_has_time check ((uses = 0) = (last_used_at is null) and uses >= 0)
      );
      create index evidence_by_url on evidence using hash (url);
      create index captures_by_final_url on captures using hash (final_url);
      create index captures_by_canonical_url on captures using hash (canonical_url);
    `);
    await runner.query(counting([...PASSWORDS, ...HOOKS]));
  }

  async down(runner: QueryRunner): Promise<void> {
    // Whoever was counted is forgotten sooner, and may call no hook any more.
    await runner.query('delete from attempt_limits where scope = any($1)', [HOOKS]);
    await runner.query(counting(PASSWORDS));
    await runner.query(`
      drop index captures_by_canonical_url;
      drop index captures_by_final_url;
      drop index evidence_by_url;
      drop table recheck_hooks;
    `);
  }
}

function counting(scopes: readonly string[]): string {
  return `
    alter table attempt_limits drop constraint attempt_limits_scope_known,
      add constraint attempt_limits_scope_known check (scope in (${scopes.map((scope) => `'${scope}'`).join(', ')}))`;
}
