import type { QueryRunner } from 'typeorm';
import type { AuditFinding } from './audit-finding.js';

const PAGE = 5_000;

/** Events that nothing seals and nothing waits for, and such as were waited for and are gone. */
export async function* strayEvents(runner: QueryRunner): AsyncGenerator<AuditFinding[]> {
  const inserted = paged(
    runner,
    `select e.seq as key from audit_events e
     where e.seq > $1 and not exists (select from audit_links l where l.seq = e.seq)
       and not exists (select from audit_unsealed u where u.seq = e.seq)
     order by e.seq limit ${PAGE.toString()}`,
  );
  for await (const keys of inserted) yield keys.map((seq) => ({ kind: 'inserted', seq }));
  const missing = paged(
    runner,
    `select u.seq as key from audit_unsealed u
     where u.seq > $1 and not exists (select from audit_events e where e.seq = u.seq)
     order by u.seq limit ${PAGE.toString()}`,
  );
  for await (const keys of missing) yield keys.map((seq) => ({ kind: 'missing', seq, position: null }));
}

/** Seals that tell of another chain, that are not counted without a gap, or after which something was sealed without one. */
export async function* wrongSeals(runner: QueryRunner): AsyncGenerator<AuditFinding[]> {
  const wrong = paged(
    runner,
    `select s.number as key from audit_seals s left join audit_links l on l.position = s.last_position
     where s.number > $1 and (l.hash is distinct from s.hash
       or (s.number > 1 and not exists (
         select from audit_seals b where b.number = s.number - 1 and b.last_position < s.last_position)))
     order by s.number limit ${PAGE.toString()}`,
  );
  for await (const keys of wrong) yield keys.map((number) => ({ kind: 'seal', number }));
  const [{ open, number }] = (await runner.query(
    `select (select coalesce(max(position), 0) from audit_links) > coalesce(max(last_position), 0) as open,
       coalesce(max(number), 0) + 1 as number from audit_seals`,
  )) as [{ open: boolean; number: string }];
  if (open) yield [{ kind: 'seal', number }];
}

/** Keys of what a query finds, page by page, each behind the last. */
async function* paged(runner: QueryRunner, sql: string): AsyncGenerator<string[]> {
  let last = '-9223372036854775808';
  for (;;) {
    const rows = (await runner.query(sql, [last])) as { key: string }[];
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map(({ key }) => key);
    last = end.key;
  }
}
