import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../actor.js';
import { KEY_SCOPES, USER_ROLES, type UserRole } from '../permissions.js';
import { keyActions, maySpeakFor, rolesWithin, scopesBeyond } from './api-key.rules.js';

const person = (role: UserRole, id = 'me'): Actor => ({
  kind: 'user',
  id,
  userId: id,
  name: 'N',
  role,
  scopes: null,
});
const own = { ownerId: 'me', ownerKind: 'person' } as const;
const colleagues = { ownerId: 'other', ownerKind: 'person' } as const;
const programs = { ownerId: 'program', ownerKind: 'program' } as const;

describe('the role of a key', () => {
  it.each(USER_ROLES)('is at most %s for whoever has that role', (role) => {
    expect(rolesWithin(role)).toEqual(USER_ROLES.slice(0, USER_ROLES.indexOf(role) + 1));
  });
});

describe('the scopes of a key', () => {
  it('lie within its role: each that does not is named by its field', () => {
    const errors = scopesBeyond('reader', ['claims.read', 'claims.write', 'verdicts.publish']);
    expect(errors.map(({ field }) => field)).toEqual(['scopes[1]', 'scopes[2]']);
    expect(errors[1]?.message).toContain('verdicts.publish');
  });

  it('may be all of them for an administrator', () => {
    expect(scopesBeyond('admin', KEY_SCOPES)).toEqual([]);
  });
});

describe('what may be done with a key', () => {
  it('is all for its owner, until it has ended', () => {
    const me = person('fact_checker');
    expect(keyActions(me, own, 'active')).toEqual(['rotate', 'revoke']);
    expect(keyActions(me, own, 'expired')).toEqual(['revoke']);
    expect(keyActions(me, own, 'revoked')).toEqual([]);
  });

  it('is only to revoke it for an administrator who is not that person: with a secret they would act as them', () => {
    expect(keyActions(person('admin'), colleagues, 'active')).toEqual(['revoke']);
    expect(maySpeakFor(person('admin'), colleagues)).toBe(false);
  });

  it('is all for an administrator where it is the key of a program', () => {
    expect(keyActions(person('admin'), programs, 'active')).toEqual(['rotate', 'revoke']);
    expect(keyActions(person('editor'), programs, 'active')).toEqual([]);
  });

  it('is nothing for a key, even one of an administrator who owns it', () => {
    const key: Actor = { ...person('admin'), kind: 'api_key', id: 'key', userId: 'admin' };
    expect(keyActions(key, colleagues, 'active')).toEqual([]);
  });
});
