import type { EntityManager } from 'typeorm';
import type { UserRole } from '../permissions.js';
import type { UserKind } from '../user.entity.js';

export interface ListedUser {
  id: string;
  kind: UserKind;
  /** Null for a program. */
  email: string | null;
  name: string;
  role: UserRole;
  createdAt: Date;
  /** When they were last seen in a browser in which they are signed in; null: in none. */
  lastSeenAt: Date | null;
  /** How many browsers are signed in. */
  sessions: number;
  /** When the link that they were given and have not used stops working. */
  linkExpiresAt: Date | null;
  /** Whether a code is asked for after the password. */
  hasTotp: boolean;
  /** Invited: has not set a password, and has not come by an identity provider. */
  state: 'active' | 'invited' | 'disabled';
}

/** Everybody who signs in or once did, and every program that has keys of its own; oldest account first. */
export function listUsers(manager: EntityManager, id: string | null = null): Promise<ListedUser[]> {
  return manager.query<ListedUser[]>(
    `select users.id, kind, email, name, role, users.created_at as "createdAt",
       open.sessions, open.last_seen_at as "lastSeenAt",
       (select expires_at from account_links
        where user_id = users.id and ended_at is null and expires_at > now()) as "linkExpiresAt",
       exists (select from totp_secrets
         where user_id = users.id and confirmed_at is not null) as "hasTotp",
       case when disabled_at is not null then 'disabled'
         when kind = 'person' and password_hash is null
           and not exists (select from user_identities where user_id = users.id) then 'invited'
         else 'active' end as state
     from users cross join lateral (
       select count(*)::integer as sessions, max(last_seen_at) as last_seen_at from sessions
       where user_id = users.id and revoked_at is null and expires_at > now()) as open
     where $1::uuid is null or users.id = $1
     order by users.created_at, users.id`,
    [id],
  );
}
