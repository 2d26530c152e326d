import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUser } from '../../src/platform/auth/people/create-user.js';
import { openSession } from '../../src/platform/auth/sessions/open-session.js';
import type { User } from '../../src/platform/auth/user.entity.js';
import { newId } from '../../src/platform/database/new-id.js';
import { Desk, HERE } from './support/desk.js';

let desk: Desk;
let user: User;

const open = () => desk.dataSource.transaction((manager) => openSession(manager, user, HERE, 1));

beforeAll(async () => {
  desk = await Desk.open();
  user = await desk.dataSource.transaction((manager) =>
    createUser(manager, {
      email: `${newId()}@example.org`,
      name: 'N',
      password: 'correct horse battery',
      role: 'reader',
    }),
  );
});
afterAll(() => desk.close());

describe('sessions that are over', () => {
  it('are kept for thirty days and then swept up by the next sign-in, and open ones stay', async () => {
    for (let many = 0; many < 4; many += 1) await open();
    const ids = (await desk.rows<{ id: string }>('select id from sessions order by id')).map(({ id }) => id);
    const since = (days: number, id: string) =>
      desk.rows(
        `update sessions set created_at = now() - make_interval(days => $1, hours => 1),
           expires_at = now() - make_interval(days => $1) where id = $2`,
        [days, id],
      );
    await since(31, ids[0]!);
    await since(29, ids[1]!);
    await desk.rows('update sessions set revoked_at = now() where id = $1', [ids[2]]);
    await open();
    const left = (await desk.rows<{ id: string }>('select id from sessions order by id')).map(({ id }) => id);
    expect(left.slice(0, 3)).toEqual(ids.slice(1));
    expect(left).toHaveLength(4);
  });
});
