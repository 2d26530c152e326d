import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const HOUR_MS = 3_600_000;
const KEYS = '/api/v1/api-keys';

let app: TestApp;
let adminPerson: SignedIn;
let admin: ApiClient;
let editorPerson: SignedIn;
let editor: ApiClient;
let checker: ApiClient;

const withCookie = ({ cookie }: SignedIn): ApiClient => new ApiClient(app.url, { cookie });
const withKey = (key: unknown): ApiClient => new ApiClient(app.url, { key: key as string });
const create = (caller: ApiClient, more: object = {}): Promise<Answer> =>
  caller.post(KEYS, { name: 'Nightly import', ...more });
const rotate = (caller: ApiClient, id: string, body: object = {}): Promise<Answer> =>
  caller.post(`${KEYS}/${id}/rotation`, body);
const opens = async (key: unknown): Promise<boolean> =>
  (await withKey(key).get('/api/v1/claims')).status === 200;

async function find(caller: ApiClient, id: string): Promise<Item | undefined> {
  return items(await caller.get(KEYS)).find((each) => each.id === id);
}

beforeAll(async () => {
  app = await startTestApp();
  adminPerson = await app.signIn('admin');
  editorPerson = await app.signIn('editor');
  admin = withCookie(adminPerson);
  editor = withCookie(editorPerson);
  checker = withCookie(await app.signIn('fact_checker'));
});
afterAll(() => app.close());

describe('a key that a person makes', () => {
  it('is answered once, works as that person may, and is listed without what opens', async () => {
    const answer = await create(editor);
    expect(answer.status).toBe(201);
    const { id, key } = made(answer);
    expect(key).toMatch(/^isnad_[\w-]{43}$/);
    const { body } = await withKey(key).get('/api/v1/session');
    expect(body).toMatchObject({ user: { id, name: 'Nightly import', role: 'editor' } });
    const listed = await editor.get(KEYS);
    expect(JSON.stringify(listed.body)).not.toContain(key);
    expect(await find(editor, id)).toEqual({
      id,
      name: 'Nightly import',
      role: 'editor',
      worksAs: 'editor',
      scopes: null,
      owner: { id: editorPerson.userId, name: 'Test editor', kind: 'person', isCaller: true },
      createdAt: expect.any(String),
      lastUsedAt: expect.any(String),
      expiresAt: null,
      previousUntil: null,
      state: 'active',
      actions: ['rotate', 'revoke'],
    });
  });

  it('may have a lesser role, scopes and an expiry', async () => {
    const expiresAt = new Date(Date.now() + HOUR_MS).toISOString();
    const scopes = ['claims.read', 'verdicts.publish', 'claims.read'];
    const { id, key } = made(await create(admin, { role: 'editor', scopes, expiresAt }));
    expect(await find(admin, id)).toMatchObject({
      role: 'editor',
      scopes: ['claims.read', 'verdicts.publish'],
      expiresAt,
      lastUsedAt: null,
    });
    const { body } = await withKey(key).get('/api/v1/session');
    expect(body).toMatchObject({ permissions: ['claims.read', 'verdicts.publish'] });
  });

  it('is refused with a role beyond its owner’s', async () => {
    expectProblem(await create(editor, { role: 'admin' }), 422, 'key_too_mighty', ['role']);
  });

  it('is refused with scopes beyond its role, each named', async () => {
    const scopes = ['claims.read', 'verdicts.publish', 'settings.change'];
    const answer = await create(editor, { role: 'fact_checker', scopes });
    expectProblem(answer, 422, 'key_too_mighty', ['scopes[1]', 'scopes[2]']);
  });

  it.each([
    ['no scope at all', { scopes: [] }, 'scopes'],
    ['a scope that nobody knows', { scopes: ['claims.burn'] }, 'scopes'],
    ['a scope that is for people only', { scopes: ['keys.own'] }, 'scopes'],
    ['no name', { name: ' ' }, 'name'],
    ['a role that nobody knows', { role: 'owner' }, 'role'],
    ['an expiry that is no time', { expiresAt: 'soon' }, 'expiresAt'],
    ['an owner by id', { owner: NOBODY }, 'owner'],
  ])('is refused with %s', async (_, more, field) => {
    expectProblem(await create(admin, more), 422, 'input_invalid', [field]);
  });

  it('is refused with an expiry that is not ahead', async () => {
    const expiresAt = new Date(Date.now() - 1_000).toISOString();
    expectProblem(await create(editor, { expiresAt }), 422, 'expiry_not_ahead', ['expiresAt']);
  });

  it('leaves nothing behind where it is refused', async () => {
    const count = async (): Promise<number> => items(await admin.get(KEYS)).length;
    const before = await count();
    await create(editor, { role: 'admin' });
    await create(admin, { role: 'reader', scopes: ['claims.write'], owner: 'program' });
    expect(await count()).toBe(before);
  });
});

describe('the actions that the API offers on a record', () => {
  it('are those within the scopes of the key that asks, and no more', async () => {
    const room = new Newsroom(await app.client('editor'));
    const { id } = await room.contradiction();
    const path = `/api/v1/contradictions/${id}`;
    const actions = async (scopes?: string[]): Promise<unknown> => {
      const { key } = made(await create(admin, { role: 'editor', ...(scopes ? { scopes } : {}) }));
      return made(await withKey(key).get(path))['actions'];
    };
    expect(await actions()).toEqual(['decide']);
    expect(await actions(['contradictions.read'])).toEqual([]);
    expect(await actions(['contradictions.read', 'contradictions.decide'])).toEqual(['decide']);
  });

  it('are so for a claim, whose actions are made of many permissions', async () => {
    const { id } = await new Newsroom(await app.client('editor')).claim();
    const { key } = made(await create(admin, { scopes: ['claims.read', 'evidence.write'] }));
    const all = made(await (await app.client('admin')).get(`/api/v1/claims/${id}`))['actions'] as string[];
    const limited = made(await withKey(key).get(`/api/v1/claims/${id}`))['actions'] as string[];
    expect(all.length).toBeGreaterThan(limited.length);
    expect(limited).toEqual(['add_evidence']);
  });
});

describe('the key of a person', () => {
  it('is worth no more than its owner once they may do less, and as much again when they do', async () => {
    const owner = await app.signIn('editor');
    const { id, key } = made(
      await create(withCookie(owner), { scopes: ['claims.read', 'verdicts.publish'] }),
    );
    const publish = async (): Promise<number> =>
      (await withKey(key).post(`/api/v1/claims/${NOBODY}/verdict`, {})).status;
    const become = (role: string): Promise<Answer> => admin.patch(`/api/v1/users/${owner.userId}`, { role });
    expect(await publish()).toBe(422);
    made(await become('fact_checker'));
    expect(await publish()).toBe(403);
    expect(await opens(key)).toBe(true);
    expect(await find(admin, id)).toMatchObject({ role: 'editor', worksAs: 'fact_checker' });
    made(await become('editor'));
    expect(await publish()).toBe(422);
  });

  it('does not grow with its owner', async () => {
    const owner = await app.signIn('fact_checker');
    const { key } = made(await create(withCookie(owner)));
    made(await admin.patch(`/api/v1/users/${owner.userId}`, { role: 'admin' }));
    expect(made(await withKey(key).get('/api/v1/session'))['user']).toMatchObject({ role: 'fact_checker' });
  });

  it('opens nothing while its owner is shut out', async () => {
    const owner = await app.signIn('editor');
    const { id, key } = made(await create(withCookie(owner)));
    made(await admin.patch(`/api/v1/users/${owner.userId}`, { disabled: true }));
    expect(await opens(key)).toBe(false);
    expect(await find(admin, id)).toMatchObject({ state: 'owner_disabled', actions: ['revoke'] });
  });

  it('counts what is done with it as the owner’s', async () => {
    const { key } = made(await create(editor));
    const { id } = await new Newsroom(withKey(key)).claim();
    const { id: own } = made(
      await withKey(key).post(`/api/v1/interests`, {
        sourceId: (await new Newsroom(withKey(key)).source()).id,
        note: 'x',
      }),
    );
    expect(id).toBeDefined();
    expect(items(await editor.get('/api/v1/interests')).map((each) => each.id)).toContain(own);
  });
});

describe('a key that gets a new secret', () => {
  it('keeps its id; the old secret goes on working for a day, and then is refused', async () => {
    const { id, key: old } = made(await create(editor));
    const { key, previousUntil } = made(await rotate(editor, id));
    expect(key).not.toBe(old);
    const left = Date.parse(previousUntil as string) - Date.now();
    expect(left).toBeGreaterThan(23.9 * HOUR_MS);
    expect(left).toBeLessThanOrEqual(24 * HOUR_MS);
    expect(await find(editor, id)).toMatchObject({ previousUntil, state: 'active' });
    expect([await opens(old), await opens(key)]).toEqual([true, true]);
    await app.dataSource.query(
      `update api_key_secrets set created_at = created_at - interval '2 days', expires_at = now()
       where key_id = $1 and expires_at is not null`,
      [id],
    );
    expectProblem(await withKey(old).get('/api/v1/claims'), 401, 'key_invalid');
    expect(await opens(key)).toBe(true);
    expect(await find(editor, id)).toMatchObject({ previousUntil: null });
  });

  it('shuts out the old secret at once when told so, and every older one', async () => {
    const { id, key: oldest } = made(await create(editor));
    const { key: old } = made(await rotate(editor, id, { graceHours: 48 }));
    const { key, previousUntil } = made(await rotate(editor, id, { graceHours: 0 }));
    expect(previousUntil).toBeNull();
    expect([await opens(oldest), await opens(old), await opens(key)]).toEqual([false, false, true]);
  });

  it('never gives an old secret more time than it had', async () => {
    const { id } = made(await create(editor));
    const { previousUntil: first } = made(await rotate(editor, id, { graceHours: 1 }));
    await rotate(editor, id, { graceHours: 100 });
    const ends = await app.dataSource.query<{ at: Date }[]>(
      'select expires_at as at from api_key_secrets where key_id = $1 and expires_at is not null order by created_at',
      [id],
    );
    expect(ends.map(({ at }) => at.toISOString())[0]).toBe(first);
  });

  it('has one current secret however many ask at once, and each of them was told one that worked', async () => {
    const { id } = made(await create(editor));
    const answers = await Promise.all(Array.from({ length: 6 }, () => rotate(editor, id)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    const keys = answers.map((answer) => made(answer)['key']);
    expect(new Set(keys).size).toBe(6);
    for (const key of keys) expect(await opens(key)).toBe(true);
    const [row] = await app.dataSource.query<{ current: number }[]>(
      'select count(*)::integer as current from api_key_secrets where key_id = $1 and expires_at is null',
      [id],
    );
    expect(row).toEqual({ current: 1 });
  });

  it('leaves an event that says for how long the old one works, and no secret', async () => {
    const { id, key: old } = made(await create(editor));
    const { key } = made(await rotate(editor, id, { graceHours: 2 }));
    const events = await app.dataSource.query<{ action: string; actor_name: string; after: object }[]>(
      'select action, actor_name, after from audit_events where entity_id = $1 order by seq',
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual(['api_key.created', 'api_key.rotated']);
    expect(events[1]).toMatchObject({ actor_name: 'Test editor', after: { graceHours: 2 } });
    expect(JSON.stringify(events)).not.toContain(old);
    expect(JSON.stringify(events)).not.toContain(key);
  });

  it.each([-1, 721, 1.5, '24', null])('is not rotated with a grace of %j', async (graceHours) => {
    const { id } = made(await create(editor));
    expectProblem(await rotate(editor, id, { graceHours }), 422, 'input_invalid', ['graceHours']);
  });

  it.each(['revoked', 'expired'])('is not one that is %s', async (state) => {
    const { id } = made(await create(editor));
    if (state === 'revoked') await editor.delete(`${KEYS}/${id}`);
    else await app.dataSource.query('update api_keys set expires_at = now() where id = $1', [id]);
    expectProblem(await rotate(editor, id), 409, 'key_ended');
    expect(await find(editor, id)).toMatchObject({ state });
  });
});

describe('a key that is revoked', () => {
  it('opens nothing from then on, with no secret, and asking again changes nothing', async () => {
    const { id, key: old } = made(await create(editor));
    const { key } = made(await rotate(editor, id));
    expect((await editor.delete(`${KEYS}/${id}`)).status).toBe(204);
    expect((await editor.delete(`${KEYS}/${id}`)).status).toBe(204);
    expect([await opens(old), await opens(key)]).toEqual([false, false]);
    expect(await find(editor, id)).toMatchObject({ state: 'revoked', actions: [] });
  });
});

describe('the keys of others', () => {
  it('are nobody’s business: not listed, not rotated, not revoked', async () => {
    const { id, key } = made(await create(editor));
    expect(await find(checker, id)).toBeUndefined();
    expectProblem(await rotate(checker, id), 404, 'not_found');
    expectProblem(await checker.delete(`${KEYS}/${id}`), 404, 'not_found');
    expect(await opens(key)).toBe(true);
  });

  it('are listed for an administrator, who revokes them and cannot act as their owner', async () => {
    const { id, key } = made(await create(editor));
    expect(await find(admin, id)).toMatchObject({
      owner: { name: 'Test editor', isCaller: false },
      actions: ['revoke'],
    });
    expectProblem(await rotate(admin, id), 403, 'not_key_owner');
    expect((await admin.delete(`${KEYS}/${id}`)).status).toBe(204);
    expect(await opens(key)).toBe(false);
  });

  it.each(['not-an-id', NOBODY])('that nobody made (%s) are not there', async (id) => {
    const code = id === NOBODY ? 'not_found' : 'id_invalid';
    expectProblem(await rotate(editor, id), 404, code);
    expectProblem(await editor.delete(`${KEYS}/${id}`), 404, code);
  });
});

describe('a key of a program', () => {
  it('is nobody’s own: any administrator makes, rotates and revokes it', async () => {
    const { id, key: old } = made(await create(admin, { role: 'reader', owner: 'program', name: 'Mirror' }));
    expect(await opens(old)).toBe(true);
    const colleague = withCookie(await app.signIn('admin'));
    expect(await find(colleague, id)).toMatchObject({
      owner: { name: 'Mirror', kind: 'program', isCaller: false },
      actions: ['rotate', 'revoke'],
    });
    const { key } = made(await rotate(colleague, id, { graceHours: 0 }));
    expect([await opens(old), await opens(key)]).toEqual([false, true]);
    expect((await colleague.delete(`${KEYS}/${id}`)).status).toBe(204);
  });

  it('is made by administrators only', async () => {
    const problem = expectProblem(await create(editor, { owner: 'program' }), 403, 'not_allowed');
    expect(problem.detail).toContain('keys.manage');
    expect(made(await editor.get(KEYS))['owners']).toEqual(['me']);
    expect(made(await admin.get(KEYS))['owners']).toEqual(['me', 'program']);
  });
});

describe('what a new key could be', () => {
  it('is told with the list: roles up to the caller’s, each with its scopes', async () => {
    const roles = made(await checker.get(KEYS))['roles'] as { role: string; scopes: string[] }[];
    expect(roles.map(({ role }) => role)).toEqual(['reader', 'fact_checker']);
    expect(roles[0]?.scopes).toContain('claims.read');
    expect(roles[0]?.scopes).not.toContain('claims.write');
    expect(roles[1]?.scopes).toContain('claims.write');
    expect(JSON.stringify(roles)).not.toContain('keys.');
  });
});

describe('an answer that holds what opens something', () => {
  const repeated = { 'idempotency-key': 'a key once' };

  it.each([
    ['a new key', KEYS, { name: 'Once' }],
    ['an invitation', '/api/v1/invitations', { email: 'once@example.org', name: 'Once', role: 'reader' }],
  ])('is given once: %s', async (_, path, body) => {
    const key = { 'idempotency-key': `once ${path}` };
    const first = await admin.post(path, body, key);
    expect(first.status).toBe(201);
    expectProblem(await admin.post(path, body, key), 409, 'answer_not_kept');
    const [row] = await app.dataSource.query<{ state: string; status: number; body: unknown }[]>(
      'select state, status, body from idempotency_keys where key = $1',
      [key['idempotency-key']],
    );
    expect(row).toEqual({ state: 'done', status: 201, body: null });
  });

  it('is given for one of several requests at once, and one key is made', async () => {
    const before = items(await editor.get(KEYS)).length;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => editor.post(KEYS, { name: 'Once' }, repeated)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(items(await editor.get(KEYS))).toHaveLength(before + 1);
  });
});
