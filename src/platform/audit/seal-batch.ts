import type { EntityManager } from 'typeorm';
import { BEGINNING, CONTENT_HASH, digestOf, follow, headOf } from './chain.js';

/** Events of one seal: a second's work. */
const BATCH = 10_000;

export interface SealedBatch {
  events: number;
  /** Where the chain has got to; null while nothing was ever sealed. */
  head: string | null;
}

/**
 * Ties what is committed and not yet sealed to the chain, in the order of the events' numbers. Sealers wait for one
 * another; whoever records events does not wait for them.
 */
export async function sealBatch(manager: EntityManager, limit = BATCH): Promise<SealedBatch> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('audit chain'))`);
  const last = await lastLink(manager);
  const events = await takeWaiting(manager, limit);
  if (events.length === 0) return { events: 0, head: last && headOf(last.position, last.hash) };
  const position = Number(last?.position ?? 0);
  let hash = last?.hash ?? BEGINNING;
  const links = events.map(({ seq, content }, index) => {
    const digest = digestOf(seq, content);
    hash = follow(hash, digest);
    return { position: position + index + 1, seq, digest, hash };
  });
  await manager.query(
    'insert into audit_links (position, seq, digest, hash) select * from unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])',
    [
      links.map((link) => link.position),
      links.map((link) => link.seq),
      links.map((link) => link.digest),
      links.map((link) => link.hash),
    ],
  );
  const end = position + links.length;
  await manager.query(
    `insert into audit_seals (number, last_position, hash)
     select coalesce(max(number), 0) + 1, $1, $2 from audit_seals`,
    [end, hash],
  );
  return { events: links.length, head: headOf(end, hash) };
}

async function lastLink(manager: EntityManager): Promise<{ position: string; hash: Buffer } | null> {
  const [last] = await manager.query<{ position: string; hash: Buffer }[]>(
    'select position, hash from audit_links order by position desc limit 1',
  );
  return last ?? null;
}

/** What waits without an event was deleted before it was sealed: it stays, so that verifying can name it. */
async function takeWaiting(
  manager: EntityManager,
  limit: number,
): Promise<{ seq: string; content: Buffer }[]> {
  return manager.query(
    `with event as (
       select e.* from audit_unsealed u join audit_events e using (seq) order by u.seq limit $1),
     taken as (delete from audit_unsealed u using event where u.seq = event.seq)
     select event.seq, ${CONTENT_HASH} as content from event order by event.seq`,
    [limit],
  );
}
