import { v7 } from 'uuid';

/** A UUIDv7: sorts by the time it was made, and is never derived from text, so equal sentences stay two records. */
export function newId(): string {
  return v7();
}
