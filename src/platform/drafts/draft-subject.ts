import { createHash } from 'node:crypto';

const UUID_BYTES = 16;
const VERSION_AT = 6;
const VARIANT_AT = 8;

/**
 * What a draft is filed under whose form is about something that has no record, and so no id, yet: a UUIDv8 made of what
 * names that thing. It is an address of drafts alone, never the identity of a record.
 */
export function draftSubject(...names: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(names)).digest().subarray(0, UUID_BYTES);
  bytes[VERSION_AT] = ((bytes[VERSION_AT] ?? 0) & 0x0f) | 0x80;
  bytes[VARIANT_AT] = ((bytes[VARIANT_AT] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
