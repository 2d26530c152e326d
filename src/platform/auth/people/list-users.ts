import type { EntityManager } from 'typeorm';
import type { UserRole } from '../permissions.js';

export interface ListedUser {
  email: string;
  name: string;
  role: UserRole;
  createdAt: Date;
  /** How many browsers are signed in. */
  sessions: number;
  state: 'active' | 'disabled';
}

/** Everybody who signs in or once did, oldest account first. */
export function listUsers(manager: EntityManager): Promise<ListedUser[]> {
  return manager.query<ListedUser[]>(
    `select email, name, role, created_at as "createdAt",
       (select count(*)::integer from sessions
        where user_id = users.id and revoked_at is null and expires_at > now()) as sessions,
       case when disabled_at is null then 'active' else 'disabled' end as state
     from users order by created_at, id`,
  );
}
