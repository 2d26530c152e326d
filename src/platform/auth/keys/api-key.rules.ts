import { type Actor, mayDo } from '../actor.js';
import type { FieldError } from '../../http/problem.js';
import { isAllowed, lesserRole, type Permission, USER_ROLES, type UserRole } from '../permissions.js';
import type { UserKind } from '../user.entity.js';

export const KEY_STATES = ['active', 'expired', 'revoked', 'owner_disabled'] as const;
export type KeyState = (typeof KEY_STATES)[number];

export const KEY_ACTIONS = ['rotate', 'revoke'] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** Whose key it is. */
export interface Holder {
  ownerId: string;
  ownerKind: UserKind;
}

/** The roles that somebody may give to a key of theirs. */
export function rolesWithin(owner: UserRole): UserRole[] {
  return USER_ROLES.filter((role) => lesserRole(role, owner) === role);
}

/** What of the scopes the role does not allow, as errors of their fields. */
export function scopesBeyond(role: UserRole, scopes: readonly Permission[]): FieldError[] {
  return scopes.flatMap((scope, at) =>
    isAllowed(role, scope)
      ? []
      : [
          {
            field: `scopes[${at.toString()}]`,
            message: `must be a permission of the role ${role}; ${scope} is none`,
            code: 'beyondRole',
          },
        ],
  );
}

/** Whether the actor gets to know of the key at all. */
export function maySeeKey(actor: Actor, { ownerId }: Holder): boolean {
  return ownerId === actor.userId || mayDo(actor, 'keys.manage');
}

/** Whether the actor may have a new secret, and with it act as the owner. */
export function maySpeakFor(actor: Actor, { ownerId, ownerKind }: Holder): boolean {
  return ownerId === actor.userId || (ownerKind === 'program' && mayDo(actor, 'keys.manage'));
}

/** What the actor may do with a key that they see. */
export function keyActions(actor: Actor, holder: Holder, state: KeyState): KeyAction[] {
  const allowed: Record<KeyAction, boolean> = {
    rotate: state === 'active' && maySpeakFor(actor, holder),
    revoke: state !== 'revoked' && maySeeKey(actor, holder),
  };
  return KEY_ACTIONS.filter((action) => allowed[action]);
}
