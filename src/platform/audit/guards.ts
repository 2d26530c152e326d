import type { QueryRunner } from 'typeorm';
import type { AuditFinding } from './audit-finding.js';

/** What refuses to change the trail, and what notes an event to be sealed. */
const GUARDS = [
  ...['audit_events', 'audit_links', 'audit_seals'].flatMap((table) => [
    `${table}_append_only`,
    `${table}_no_truncate`,
  ]),
  'audit_events_await_seal',
];

/**
 * Triggers that are gone or switched off: of the trail, and of whatever else the database guards. The chain does not show
 * what was done to an event before it was sealed, and that takes one of them out of the way first.
 */
export async function missingGuards(runner: QueryRunner): Promise<AuditFinding[]> {
  const rows = (await runner.query(
    `select name as trigger from unnest($1::text[]) as guard(name)
     where not exists (select from pg_trigger where tgname = name)
     union
     select tgname from pg_trigger join pg_class c on c.oid = tgrelid
     where not tgisinternal and tgenabled not in ('O', 'A') and c.relnamespace = current_schema()::regnamespace
     order by 1`,
    [GUARDS],
  )) as { trigger: string }[];
  return rows.map(({ trigger }) => ({ kind: 'unguarded', trigger }));
}
