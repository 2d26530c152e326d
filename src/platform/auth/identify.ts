import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import { KeyInvalid } from './auth.errors.js';
import type { UserRole } from './permissions.js';
import { tokenHash } from './secrets.js';

export const SESSION_COOKIE = 'isnad_session';

/** Finds out who is calling, from a Bearer key or the session cookie. */
@Injectable()
export class Identify {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns null when the request carries neither
   * @throws KeyInvalid when it carries a key that is not ours, expired or revoked
   */
  async execute(request: FastifyRequest): Promise<Actor | null> {
    const [scheme, key] = (request.headers.authorization ?? '').split(' ', 2);
    if (scheme?.toLowerCase() === 'bearer' && key) return this.byKey(key);
    const token = request.cookies[SESSION_COOKIE];
    return token === undefined ? null : this.bySession(token);
  }

  private async byKey(key: string): Promise<Actor> {
    const rows = await this.dataSource.query<{ id: string; name: string; role: UserRole; userId: string }[]>(
      // Once a minute is enough to know that a key is in use, and spares a write on most requests.
      `with used as (
         update api_keys set last_used_at = now()
         where secret_hash = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute'))
       select api_keys.id, api_keys.name, api_keys.role, api_keys.owner_id as "userId"
       from api_keys join users on users.id = api_keys.owner_id
       where secret_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())
         and users.disabled_at is null`,
      [tokenHash(key)],
    );
    const found = rows[0];
    if (!found) throw new KeyInvalid();
    return { kind: 'api_key', ...found, scopes: null };
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
