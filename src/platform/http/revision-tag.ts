import { createHash } from 'node:crypto';

/** The tag of a record that can be edited: which revision it is, for writing, and a hash of all that is shown, for reading. */
export function revisionTag(revision: number, body: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
  return `"r${revision.toString()}.${hash}"`;
}

/** A proxy that compresses marks a tag as weak (`W/`); the revision in it says the same. */
const TAG = /^(?:W\/)?"r(\d{1,15})\.[\w-]*"$/;

/** The revision that a tag of ours names; null when it is none of ours. */
export function revisionOf(tag: string): number | null {
  const digits = TAG.exec(tag.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
