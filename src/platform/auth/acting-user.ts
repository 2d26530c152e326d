import type { Actor } from './actor.js';

/** Who acts, as a row of `users`: for what counts people, and not their sessions and keys. */
export function actingUser(actor: Actor): string {
  // No route lets Isnad itself in; a job that tried would be a mistake of ours.
  if (actor.userId === null) throw new Error(`${actor.name} is no person who could answer for this`);
  return actor.userId;
}
