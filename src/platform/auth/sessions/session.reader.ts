import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayDo } from '../actor.js';
import { SignInRequired } from '../auth.errors.js';
import { permissionsOf } from '../permissions.js';
import { tokenHash } from '../secrets.js';
import type { SessionDto } from './session.dto.js';

/** Tells a caller who they are. */
@Injectable()
export class SessionReader {
  constructor(private readonly dataSource: DataSource) {}

  async get(actor: Actor, token: string | undefined): Promise<SessionDto> {
    if (actor.kind === 'system') throw new SignInRequired();
    const rows =
      actor.kind === 'user' && token !== undefined
        ? await this.dataSource.query<{ email: string; expires_at: Date }[]>(
            `select users.email, sessions.expires_at from sessions join users on users.id = sessions.user_id
             where sessions.token_hash = $1`,
            [tokenHash(token)],
          )
        : [];
    return {
      user: { id: actor.id, email: rows[0]?.email ?? null, name: actor.name, role: actor.role },
      permissions: permissionsOf(actor.role).filter((permission) => mayDo(actor, permission)),
      expiresAt: rows[0]?.expires_at.toISOString() ?? null,
    };
  }
}
