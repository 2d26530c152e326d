import { createHash } from 'node:crypto';

/** What the first link is tied to. */
export const BEGINNING: Buffer = Buffer.alloc(32);

/**
 * SQL: the hash of all that an event says but its number, from the row `event`. Text in an array of JSON: no two
 * different events are written the same way, and no setting of a session changes how.
 */
export const CONTENT_HASH = `sha256(convert_to(jsonb_build_array(
  extract(epoch from event.at), event.actor_kind, event.actor_id, event.actor_name, event.action,
  event.entity_type, event.entity_id, event.before::text, event.after::text)::text, 'UTF8'))`;

/** What an event is: its number, and the hash of what it says. */
export function digestOf(seq: string, contentHash: Buffer): Buffer {
  return createHash('sha256').update(`${seq}:`).update(contentHash).digest();
}

/** The hash of the chain after an event. */
export function follow(before: Buffer, digest: Buffer): Buffer {
  return createHash('sha256').update(before).update(digest).digest();
}

/** A place in the chain, as people note it elsewhere and give it back to `isnad audit verify`. */
export function headOf(position: string | number, hash: Buffer): string {
  return `${position.toString()}:${hash.toString('hex')}`;
}

/** @returns null for what is no place in a chain */
export function parseHead(head: string): { position: number; hash: Buffer } | null {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(head.trim()) ?? [];
  return position === undefined || hash === undefined
    ? null
    : { position: Number(position), hash: Buffer.from(hash, 'hex') };
}
