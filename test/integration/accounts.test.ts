import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { ENTITIES } from '../../src/cli/entities.js';
import { ApiKeyUnknown, UserUnknown } from '../../src/platform/auth/people/account.errors.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { KeyInvalid, PasswordTooShort, WrongCredentials } from '../../src/platform/auth/auth.errors.js';
import { ExpiryNotAhead } from '../../src/platform/auth/keys/api-key.errors.js';
import { createApiKey } from '../../src/platform/auth/keys/create-api-key.js';
import { createUser } from '../../src/platform/auth/people/create-user.js';
import { disableUser } from '../../src/platform/auth/people/disable-user.js';
import { enableUser } from '../../src/platform/auth/people/enable-user.js';
import { Identify, SESSION_COOKIE } from '../../src/platform/auth/identify.js';
import { listApiKeys } from '../../src/platform/auth/keys/list-api-keys.js';
import { listUsers } from '../../src/platform/auth/people/list-users.js';
import { revokeApiKey } from '../../src/platform/auth/keys/revoke-api-key.js';
import { setPassword } from '../../src/platform/auth/people/set-password.js';
import { SignIn } from '../../src/platform/auth/sessions/sign-in.js';
import { Throttle } from '../../src/platform/auth/throttle/throttle.js';
import { SecondStep } from '../../src/platform/auth/totp/second-step.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { newId } from '../../src/platform/database/new-id.js';
import { Desk, HERE } from './support/desk.js';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'staple battery horse';
const HOUR_MS = 3_600_000;

let desk: Desk;
/** Knows the entities that the commands know, and no more. */
let commandLine: DataSource;
let email: string;

const transact = <T>(work: (manager: EntityManager) => Promise<T>) => commandLine.transaction(work);
const signIn = (password = PASSWORD) => {
  const throttle = new Throttle(desk.dataSource);
  const secondStep = new SecondStep(desk.dataSource, throttle);
  const useCase = new SignIn(desk.dataSource, loadConfig({}), throttle, secondStep);
  return useCase.execute({ email, password }, HERE);
};

/** Whom a request is from, that carries these headers and cookies and nothing else. */
function caller(carried: { key?: string; token?: string }): Promise<Actor | null> {
  const request = {
    headers: carried.key === undefined ? {} : { authorization: `Bearer ${carried.key}` },
    cookies: carried.token === undefined ? {} : { [SESSION_COOKIE]: carried.token },
  };
  return new Identify(desk.dataSource).execute(request as FastifyRequest);
}

const newKey = (expiresAt?: Date) =>
  transact((manager) => createApiKey(manager, { name: 'K', role: 'editor', ownerId: null, expiresAt }));

async function actionsOn(entityId: string): Promise<string[]> {
  const events = await desk.rows<{ action: string }>(
    'select action from audit_events where entity_id = $1 order by seq',
    [entityId],
  );
  return events.map(({ action }) => action);
}

async function userId(): Promise<string> {
  const [row] = await desk.rows<{ id: string }>('select id from users where email = $1', [email]);
  return row!.id;
}

beforeAll(async () => {
  desk = await Desk.open();
  commandLine = await new DataSource({ ...dataSourceOptions(desk.url, 2), entities: ENTITIES }).initialize();
});

afterAll(async () => {
  await commandLine.destroy();
  await desk.close();
});

beforeEach(async () => {
  email = `${newId()}@example.org`;
  await transact((manager) =>
    createUser(manager, { email, name: 'N', password: PASSWORD, role: 'fact_checker' }),
  );
});

describe('a key', () => {
  it('opens nothing once it is revoked', async () => {
    const { id, key } = await newKey();
    expect(await caller({ key })).toMatchObject({ kind: 'api_key', id });
    expect(await transact((manager) => revokeApiKey(manager, id))).toBe(true);
    await expect(caller({ key })).rejects.toThrow(KeyInvalid);
    expect(await actionsOn(id)).toEqual(['api_key.created', 'api_key.revoked']);
  });

  it('is revoked once: asking again changes nothing and leaves no event', async () => {
    const { id } = await newKey();
    await transact((manager) => revokeApiKey(manager, id));
    const before = await desk.state();
    expect(await transact((manager) => revokeApiKey(manager, id))).toBe(false);
    expect(await desk.state()).toEqual(before);
  });

  it('opens nothing once its day has come', async () => {
    const { id, key } = await newKey(new Date(Date.now() + HOUR_MS));
    expect(await caller({ key })).toMatchObject({ kind: 'api_key', id });
    await desk.rows('update api_keys set expires_at = now() where id = $1', [id]);
    await expect(caller({ key })).rejects.toThrow(KeyInvalid);
  });

  it('is not made with an expiry that is not ahead', async () => {
    const before = await desk.state();
    await expect(newKey(new Date(Date.now() - 1))).rejects.toThrow(ExpiryNotAhead);
    expect(await desk.state()).toEqual(before);
  });

  it.each([newId(), 'not-an-id'])('that nobody made (%s) is not revoked', async (id) => {
    await expect(transact((manager) => revokeApiKey(manager, id))).rejects.toThrow(ApiKeyUnknown);
  });

  it('is listed with its state, when it was used and when it expires, and without its secret', async () => {
    const expiresAt = new Date(Date.now() + HOUR_MS);
    const [active, revoked, expired] = [await newKey(expiresAt), await newKey(), await newKey(expiresAt)];
    await caller({ key: active.key });
    await transact((manager) => revokeApiKey(manager, revoked.id));
    await desk.rows('update api_keys set expires_at = now() where id = $1', [expired.id]);
    const listed = new Map(
      (await transact((manager) => listApiKeys(manager))).map((each) => [each.id, each]),
    );
    expect(listed.get(active.id)).toEqual({
      id: active.id,
      name: 'K',
      role: 'editor',
      scopes: null,
      ownerId: expect.any(String),
      ownerName: 'K',
      ownerKind: 'program',
      ownerRole: 'editor',
      previousUntil: null,
      createdAt: expect.any(Date),
      lastUsedAt: expect.any(Date),
      expiresAt,
      state: 'active',
    });
    expect(listed.get(revoked.id)).toMatchObject({ state: 'revoked', lastUsedAt: null, expiresAt: null });
    expect(listed.get(expired.id)).toMatchObject({ state: 'expired' });
  });
});

describe('a disabled person', () => {
  it('is signed out and cannot sign in', async () => {
    const { token } = await signIn();
    expect(await caller({ token })).toMatchObject({ kind: 'user', id: await userId() });
    expect(await transact((manager) => disableUser(manager, email))).toBe(1);
    expect(await caller({ token })).toBeNull();
    await expect(signIn()).rejects.toThrow(WrongCredentials);
    expect(await actionsOn(await userId())).toEqual(['user.created', 'user.disabled']);
  });

  it('is found by the address however it is written', async () => {
    expect(await transact((manager) => disableUser(manager, ` ${email.toUpperCase()} `))).toBe(0);
  });

  it('signs in again when enabled, but what was signed in before stays ended', async () => {
    const { token } = await signIn();
    await transact((manager) => disableUser(manager, email));
    expect(await transact((manager) => enableUser(manager, email))).toBe(true);
    expect(await caller({ token })).toBeNull();
    expect(await caller({ token: (await signIn()).token })).toMatchObject({ kind: 'user' });
    expect(await actionsOn(await userId())).toEqual(['user.created', 'user.disabled', 'user.enabled']);
  });

  it('does not come back with a session that was opened while they were being disabled', async () => {
    const { token } = await signIn();
    await desk.rows('update users set disabled_at = now() where email = $1', [email]);
    await transact((manager) => enableUser(manager, email));
    expect(await caller({ token })).toBeNull();
  });

  it('is disabled and enabled once: asking again changes nothing and leaves no event', async () => {
    const enabled = await desk.state();
    expect(await transact((manager) => enableUser(manager, email))).toBe(false);
    expect(await desk.state()).toEqual(enabled);
    await transact((manager) => disableUser(manager, email));
    const disabled = await desk.state();
    expect(await transact((manager) => disableUser(manager, email))).toBeNull();
    expect(await desk.state()).toEqual(disabled);
  });
});

describe('a new password', () => {
  it('ends every session of that person, each with its event, and of nobody else', async () => {
    const other = await signIn();
    email = `${newId()}@example.org`;
    await transact((manager) =>
      createUser(manager, { email, name: 'M', password: PASSWORD, role: 'reader' }),
    );
    const sessions = [await signIn(), await signIn()];
    expect(await transact((manager) => setPassword(manager, { who: email, password: NEW_PASSWORD }))).toBe(2);
    for (const { token } of sessions) expect(await caller({ token })).toBeNull();
    expect(await caller({ token: other.token })).toMatchObject({ kind: 'user' });
    const closed = await desk.rows<{ id: string }>('select id from sessions where user_id = $1', [
      await userId(),
    ]);
    for (const { id } of closed) expect(await actionsOn(id)).toEqual(['session.opened', 'session.closed']);
  });

  it('is the one that signs in from now on', async () => {
    await transact((manager) => setPassword(manager, { who: email, password: NEW_PASSWORD }));
    await expect(signIn(PASSWORD)).rejects.toThrow(WrongCredentials);
    expect(await caller({ token: (await signIn(NEW_PASSWORD)).token })).toMatchObject({ kind: 'user' });
    expect(await actionsOn(await userId())).toEqual(['user.created', 'user.password_set']);
  });

  it('has the length of any other', async () => {
    const attempt = transact((manager) => setPassword(manager, { who: email, password: 'eleven char' }));
    await expect(attempt).rejects.toThrow(PasswordTooShort);
  });
});

describe('people', () => {
  it('are listed with their state and how many browsers they are signed in with', async () => {
    const find = async () => (await transact(listUsers)).find((each) => each.email === email);
    await signIn();
    const active = {
      id: await userId(),
      kind: 'person',
      email,
      name: 'N',
      role: 'fact_checker',
      createdAt: expect.any(Date),
      sessions: 1,
      lastSeenAt: expect.any(Date),
      linkExpiresAt: null,
      hasTotp: false,
      state: 'active',
    };
    expect(await find()).toEqual(active);
    await transact((manager) => disableUser(manager, email));
    expect(await find()).toEqual({ ...active, sessions: 0, lastSeenAt: null, state: 'disabled' });
  });

  it('whom nobody knows are neither disabled, enabled nor given a password', async () => {
    const unknown = 'nobody@example.org';
    for (const change of [
      (manager: EntityManager) => disableUser(manager, unknown),
      (manager: EntityManager) => enableUser(manager, unknown),
      (manager: EntityManager) => setPassword(manager, { who: unknown, password: NEW_PASSWORD }),
    ]) {
      await expect(transact<unknown>(change)).rejects.toThrow(UserUnknown);
    }
  });
});
