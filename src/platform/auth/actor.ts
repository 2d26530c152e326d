import { isAllowed, isForPeople, type Permission, type UserRole } from './permissions.js';

export const ACTOR_KINDS = ['user', 'api_key', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Whoever asks for something: a person, a program with a key, or Isnad itself (seeding, jobs). */
export type Actor =
  | {
      kind: 'user' | 'api_key';
      /** Of the user or the key. */
      id: string;
      name: string;
      role: UserRole;
      /** Of the user who acts: the one who signed in, or the one whose key it is. */
      userId: string;
      /** What the key is limited to; null: all that the role may do. */
      scopes: readonly Permission[] | null;
    }
  | { kind: 'system'; id: null; name: string; role: 'admin'; userId: null; scopes: null };

/** Isnad acting by itself: the part of it that acts is the name. */
export function systemActor(part: string): Actor {
  return { kind: 'system', id: null, name: `isnad: ${part}`, role: 'admin', userId: null, scopes: null };
}

/** Whether the actor may do that: by role, and within the limits of the key. */
export function mayDo(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'api_key' && isForPeople(permission)) return false;
  return isAllowed(actor.role, permission) && (actor.scopes?.includes(permission) ?? true);
}
