import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const INVITATIONS = '/api/v1/invitations';
const RESETS = '/api/v1/password-resets';
const ACCEPTANCE = `${INVITATIONS}/acceptance`;
const COMPLETION = `${RESETS}/completion`;
const PASSWORD = 'correct horse battery';

let app: TestApp;
let administrator: SignedIn;
let admin: ApiClient;
let serial = 0;

const person = (cookie: string) => new ApiClient(app.url, { cookie });
const newEmail = () => `invited-${(serial += 1)}@example.org`;
const tokenOf = (answer: Answer) => new URL(String(made(answer)['link'])).hash.slice(1);
const signIn = (email: string, password: string) =>
  app.anonymous.post('/api/v1/session', { email, password });

async function invite(email = newEmail(), role = 'fact_checker') {
  const answer = await admin.post(INVITATIONS, { email, role, name: 'سارة' });
  return { answer, email, token: tokenOf(answer), userId: String(made(answer)['userId']) };
}

async function stateOf(userId: string) {
  return items(await admin.get('/api/v1/users')).find(({ id }) => id === userId);
}

beforeAll(async () => {
  app = await startTestApp();
  administrator = await app.signIn('admin');
});
afterAll(() => app.close());

beforeEach(() => {
  admin = person(administrator.cookie);
});

describe('an invitation', () => {
  it('answers with a link that lets the person choose a password and sign in', async () => {
    const { answer, email, token, userId } = await invite();
    expect(answer.status).toBe(201);
    expect(made(answer)['link']).toBe(`${app.url}/invitation#${token}`);
    expect(await stateOf(userId)).toMatchObject({
      state: 'invited',
      linkExpiresAt: made(answer)['expiresAt'],
    });
    expectProblem(await signIn(email, PASSWORD), 401, 'wrong_credentials');
    expect((await app.anonymous.post(ACCEPTANCE, { token, password: PASSWORD })).status).toBe(204);
    expect((await signIn(email, PASSWORD)).body).toMatchObject({
      user: { name: 'سارة', role: 'fact_checker' },
    });
    expect(await stateOf(userId)).toMatchObject({ state: 'active', sessions: 1, linkExpiresAt: null });
  });

  it('tells whoever holds it whose account it is, until it was used', async () => {
    const { answer, email, token } = await invite();
    const look = () => app.anonymous.post(`${INVITATIONS}/inspection`, { token });
    const seen = await look();
    expect(seen.status).toBe(200);
    expect(seen.body).toEqual({ name: 'سارة', email, expiresAt: made(answer)['expiresAt'] });
    expectProblem(await app.anonymous.post(`${RESETS}/inspection`, { token }), 404, 'link_invalid');
    await app.anonymous.post(ACCEPTANCE, { token, password: PASSWORD });
    expectProblem(await look(), 404, 'link_invalid');
  });

  it('does not come back to life with a person who was shut out and let in again', async () => {
    const { token, userId } = await invite();
    await admin.patch(`/api/v1/users/${userId}`, { disabled: true });
    await admin.patch(`/api/v1/users/${userId}`, { disabled: false });
    expectProblem(await app.anonymous.post(ACCEPTANCE, { token, password: PASSWORD }), 404, 'link_invalid');
  });

  it('works once, though two use it at once', async () => {
    const { token } = await invite();
    const use = () => app.anonymous.post(ACCEPTANCE, { token, password: PASSWORD });
    const statuses = (await Promise.all([use(), use(), use()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, 404, 404]);
    expectProblem(await use(), 404, 'link_invalid');
  });

  it('is not used up by a password that is too short', async () => {
    const { token } = await invite();
    expectProblem(
      await app.anonymous.post(ACCEPTANCE, { token, password: 'short' }),
      422,
      'password_too_short',
    );
    expect((await app.anonymous.post(ACCEPTANCE, { token, password: PASSWORD })).status).toBe(204);
  });

  it('is refused once it has expired, was replaced, or its person was shut out', async () => {
    const [late, replaced, out] = [await invite(), await invite(), await invite()];
    await app.dataSource.query(
      `update account_links set created_at = now() - interval '8 days', expires_at = now() - interval '1 second'
       where user_id = $1`,
      [late.userId],
    );
    const renewed = tokenOf(await admin.post(RESETS, { userId: replaced.userId }));
    await admin.patch(`/api/v1/users/${out.userId}`, { disabled: true });
    for (const { token } of [late, replaced, out]) {
      expectProblem(await app.anonymous.post(ACCEPTANCE, { token, password: PASSWORD }), 404, 'link_invalid');
    }
    // Who has never come in is invited once more, and resets nothing.
    expectProblem(
      await app.anonymous.post(COMPLETION, { token: renewed, password: PASSWORD }),
      404,
      'link_invalid',
    );
    expect((await app.anonymous.post(ACCEPTANCE, { token: renewed, password: PASSWORD })).status).toBe(204);
  });

  it('is refused for an address that somebody has, however it is written', async () => {
    const { email } = await invite();
    const body = { email: email.toUpperCase(), name: 'N', role: 'reader' };
    expectProblem(await admin.post(INVITATIONS, body), 409, 'email_taken');
  });

  it('is kept as a hash: its token stands nowhere in the database', async () => {
    const { token } = await invite();
    const [{ dump }] = await app.dataSource.query<[{ dump: string }]>(
      `select (select string_agg(l::text, ' ') from account_links l) || (select string_agg(e::text, ' ') from audit_events e) as dump`,
    );
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(Buffer.from(token).toString('hex'));
  });
});

describe('a link for a new password', () => {
  it('ends all sessions and the old password', async () => {
    const { userId, email, password, cookie } = await app.signIn('editor');
    const token = tokenOf(await admin.post(RESETS, { userId }));
    expect((await person(cookie).get('/api/v1/session')).status).toBe(200);
    expect((await app.anonymous.post(COMPLETION, { token, password: PASSWORD })).status).toBe(204);
    expectProblem(await person(cookie).get('/api/v1/session'), 401, 'sign_in_required');
    expectProblem(await signIn(email, password), 401, 'wrong_credentials');
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  it('is not one of the other kind', async () => {
    const { token } = await invite();
    expectProblem(await app.anonymous.post(COMPLETION, { token, password: PASSWORD }), 404, 'link_invalid');
  });

  it('is made for people who are there', async () => {
    expectProblem(await admin.post(RESETS, { userId: NOBODY }), 404, 'not_found');
    const program = items(await admin.get('/api/v1/users')).find(({ kind }) => kind === 'program');
    await app.client('reader');
    expect(program).toBeUndefined();
    const made = items(await admin.get('/api/v1/users')).find(({ kind }) => kind === 'program');
    expectProblem(await admin.post(RESETS, { userId: made!.id }), 404, 'not_found');
  });
});

describe('a user', () => {
  it('gets another role, which holds at once', async () => {
    const { userId, cookie } = await app.signIn('reader');
    const answer = await admin.patch(`/api/v1/users/${userId}`, { role: 'editor' });
    expect(made(answer)).toMatchObject({ id: userId, role: 'editor', state: 'active' });
    expect((await person(cookie).get('/api/v1/session')).body).toMatchObject({ user: { role: 'editor' } });
  });

  it('is shut out and let in again', async () => {
    const { userId, cookie, email, password } = await app.signIn('reader');
    expect(made(await admin.patch(`/api/v1/users/${userId}`, { disabled: true }))['state']).toBe('disabled');
    expectProblem(await person(cookie).get('/api/v1/session'), 401, 'sign_in_required');
    expectProblem(await signIn(email, password), 401, 'wrong_credentials');
    expect(made(await admin.patch(`/api/v1/users/${userId}`, { disabled: false }))['state']).toBe('active');
    expect((await signIn(email, password)).status).toBe(200);
  });

  it('is not the last administrator and shut out or demoted, not by another at the same moment either', async () => {
    const other = await app.signIn('admin');
    const change = (id: string) => admin.patch(`/api/v1/users/${id}`, { role: 'editor' });
    const statuses = (await Promise.all([change(other.userId), change(administrator.userId)])).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const [last] = items(await (await app.client('admin')).get('/api/v1/users')).filter(
      ({ role, kind }) => role === 'admin' && kind === 'person',
    );
    const key = await app.client('admin');
    for (const body of [{ role: 'editor' }, { disabled: true }]) {
      expectProblem(await key.patch(`/api/v1/users/${last!.id}`, body), 409, 'last_administrator');
    }
    await app.dataSource.query(`update users set role = 'admin' where id = $1`, [administrator.userId]);
  });

  it('that is not there is not changed', async () => {
    expectProblem(await admin.patch(`/api/v1/users/${NOBODY}`, { name: 'N' }), 404, 'not_found');
  });
});

describe('one’s own account', () => {
  it('takes another name', async () => {
    const { cookie } = await app.signIn('reader');
    expect((await person(cookie).patch('/api/v1/account', { name: 'ليلى' })).status).toBe(204);
    expect((await person(cookie).get('/api/v1/session')).body).toMatchObject({ user: { name: 'ليلى' } });
  });

  it('takes another password from whoever knows the present one, and ends the other sessions', async () => {
    const { cookie, email, password } = await app.signIn('reader');
    const elsewhere = (await signIn(email, password)).headers.getSetCookie()[0]!.split(';')[0]!;
    const change = (current: string) =>
      person(cookie).put('/api/v1/account/password', { current, password: PASSWORD });
    expectProblem(await change('not the password'), 422, 'current_password_wrong');
    expect((await change(password)).status).toBe(204);
    expect((await person(cookie).get('/api/v1/session')).status).toBe(200);
    expectProblem(await person(elsewhere).get('/api/v1/session'), 401, 'sign_in_required');
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  it('lets nobody guess the present password at a browser that was left alone', async () => {
    const { cookie } = await app.signIn('reader');
    const guesses = Array.from({ length: 8 }, () =>
      person(cookie).put('/api/v1/account/password', { current: 'wrong', password: PASSWORD }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([422, 422, 422, 422, 422, 429, 429, 429]);
  });
});
