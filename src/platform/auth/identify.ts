import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import { KeyInvalid } from './auth.errors.js';
import { lesserRole, type Permission, type UserRole } from './permissions.js';
import { tokenHash } from './secrets.js';

export const SESSION_COOKIE = 'isnad_session';

interface KeyRow {
  id: string;
  name: string;
  role: UserRole;
  scopes: Permission[] | null;
  owner_id: string;
  owner_role: UserRole;
}

/** Finds out who is calling, from a Bearer key or the session cookie. */
@Injectable()
export class Identify {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns null when the request carries neither
   * @throws KeyInvalid when it carries a key that is not ours, expired, replaced or revoked, or whose owner is disabled
   */
  async execute(request: FastifyRequest): Promise<Actor | null> {
    const [scheme, key] = (request.headers.authorization ?? '').split(' ', 2);
    if (scheme?.toLowerCase() === 'bearer' && key) return this.byKey(key);
    const token = request.cookies[SESSION_COOKIE];
    return token === undefined ? null : this.bySession(token);
  }

  /** A key is never mightier than its owner: where they may do less than it was made for, so may the key. */
  private async byKey(key: string): Promise<Actor> {
    const rows = await this.dataSource.query<KeyRow[]>(
      // Once a minute is enough to know that a key is in use, and spares a write on most requests.
      `with opened as (
         select k.id, k.name, k.role, k.scopes, k.owner_id, owner.role as owner_role
         from api_key_secrets secret
         join api_keys k on k.id = secret.key_id
         join users owner on owner.id = k.owner_id
         where secret.secret_hash = $1 and (secret.expires_at is null or secret.expires_at > now())
           and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
           and owner.disabled_at is null),
       used as (
         update api_keys set last_used_at = now() from opened
         where api_keys.id = opened.id
           and (last_used_at is null or last_used_at < now() - interval '1 minute'))
       select * from opened`,
      [tokenHash(key)],
    );
    const found = rows[0];
    if (!found) throw new KeyInvalid();
    const { id, name, role, scopes, owner_id: userId, owner_role: ownerRole } = found;
    return { kind: 'api_key', id, name, role: lesserRole(role, ownerRole), userId, scopes };
  }

  private async bySession(token: string): Promise<Actor | null> {
    const rows = await this.dataSource.query<{ id: string; name: string; role: UserRole }[]>(
      `with seen as (
         update sessions set last_seen_at = now()
         where token_hash = $1 and last_seen_at < now() - interval '1 minute' and revoked_at is null)
       select users.id, users.name, users.role from sessions join users on users.id = sessions.user_id
       where sessions.token_hash = $1 and sessions.revoked_at is null and sessions.expires_at > now()
         and users.disabled_at is null`,
      [tokenHash(token)],
    );
    const found = rows[0];
    return found ? { kind: 'user', ...found, userId: found.id, scopes: null } : null;
  }
}
