import type { UserRole } from './permissions.js';

export const ACTOR_KINDS = ['user', 'api_key', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Whoever asks for something: a person, a program with a key, or Isnad itself (seeding, jobs). */
export type Actor =
  | { kind: 'user' | 'api_key'; id: string; name: string; role: UserRole }
  | { kind: 'system'; id: null; name: string; role: 'admin' };

/** Isnad acting by itself: the part of it that acts is the name. */
export function systemActor(part: string): Actor {
  return { kind: 'system', id: null, name: `isnad: ${part}`, role: 'admin' };
}
