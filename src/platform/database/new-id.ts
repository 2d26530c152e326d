import { v7 } from 'uuid';

/** A UUIDv7: sorts by the time it was made, and is never derived from text, so equal sentences stay two records. */
export function newId(): string {
  return v7();
}

/** Ids may be made some time before their records are written, and on a machine whose clock is behind. */
const LEAD_MS = 60_000;

/** An id before those of all records that were written at that time or later. */
export function firstIdAt(time: Date): string {
  return v7({ msecs: Math.max(0, time.getTime() - LEAD_MS), seq: 0, random: new Uint8Array(16) });
}
