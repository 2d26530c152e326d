import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const SESSION = '/api/v1/session';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

function signInAs(email: unknown, password: unknown): Promise<Answer> {
  return app.anonymous.post(SESSION, { email, password });
}

function withCookie({ cookie }: SignedIn): ApiClient {
  return new ApiClient(app.url, { cookie });
}

describe('signing in', () => {
  it('answers with who it is and what they may do, and gives a cookie that no script can read', async () => {
    const { email, password, userId } = await app.signIn('fact_checker');
    const answer = await signInAs(email, password);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ user: { id: userId, email, role: 'fact_checker' } });
    const [cookie, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    const [pair, ...flags] = cookie!.split('; ');
    expect(pair).toMatch(/^isnad_session=[\w-]{43}$/);
    const { expiresAt } = answer.body as { expiresAt: string };
    const expires = `Expires=${new Date(Math.floor(Date.parse(expiresAt) / 1000) * 1000).toUTCString()}`;
    expect(flags.sort()).toEqual([expires, 'HttpOnly', 'Path=/', 'SameSite=Strict'].sort());
  });

  it('sends the cookie only over HTTPS where people reach it over HTTPS', async () => {
    const secure = await startTestApp({ environment: { ISNAD_PUBLIC_URL: 'https://desk.example.org' } });
    try {
      const { email, password } = await secure.signIn('reader');
      const answer = await secure.anonymous.post(SESSION, { email, password });
      expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure(;|$)/);
      expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    } finally {
      await secure.close();
    }
  });

  it('takes the address in any case', async () => {
    const { email, password } = await app.signIn('reader');
    expect((await signInAs(email.toUpperCase(), password)).status).toBe(200);
  });

  it('refuses a wrong password, an unknown address and a disabled account in the same words', async () => {
    const { email } = await app.signIn('reader');
    const disabled = await app.signIn('reader');
    await app.dataSource.query('update users set disabled_at = now() where id = $1', [disabled.userId]);
    const answers = [
      await signInAs(email, 'not the password'),
      await signInAs('nobody@example.org', 'not the password'),
      await signInAs(disabled.email, disabled.password),
    ];
    const [first, ...others] = answers.map((answer) => expectProblem(answer, 401, 'wrong_credentials'));
    for (const other of others) expect(other).toEqual(first);
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  });

  it.each([
    ['an address that is none', 'somebody', 'x', 'email'],
    ['an address that is no text', 7, 'x', 'email'],
    ['an over-long address', `${'a'.repeat(320)}@example.org`, 'x', 'email'],
    ['an empty password', 'a@example.org', '', 'password'],
    ['a password that is null', 'a@example.org', null, 'password'],
    ['an over-long password', 'a@example.org', 'x'.repeat(1001), 'password'],
    ['a password with a null character', 'a@example.org', 'x\0', 'password'],
  ])('refuses %s and names the field', async (_, email, password, field) => {
    expectProblem(await signInAs(email, password), 422, 'input_invalid', [field]);
  });

  it('stores the token nowhere as it is, and the password only as argon2id', async () => {
    const { cookie, password } = await app.signIn('reader');
    const token = cookie.split('=')[1]!;
    const [{ dump }] = await app.dataSource.query<[{ dump: string }]>(
      `select (select string_agg(s::text, ' ') from sessions s) || (select string_agg(u::text, ' ') from users u)
         || (select string_agg(e::text, ' ') from audit_events e) as dump`,
    );
    for (const secret of [token, password]) {
      expect(dump).not.toContain(secret);
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
    }
    const hashes = await app.dataSource.query<{ password_hash: string }[]>('select password_hash from users');
    for (const { password_hash: hash } of hashes)
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=\d{5,},t=\d+,p=\d+\$/);
  });

  it('is written in the audit, as is signing out', async () => {
    const person = await app.signIn('reader');
    await withCookie(person).delete(SESSION);
    const events = await app.dataSource.query<{ action: string }[]>(
      `select action from audit_events where actor_id = $1 order by seq`,
      [person.userId],
    );
    expect(events.map(({ action }) => action)).toEqual(['session.opened', 'session.closed']);
  });
});

describe('a session', () => {
  it('tells a key from a person', async () => {
    const { body } = await (await app.client('editor')).get(SESSION);
    expect(body).toMatchObject({
      user: { email: null, name: 'test editor', role: 'editor' },
      expiresAt: null,
    });
  });

  it('ends on the server when its person signs out, so that a copied cookie opens nothing', async () => {
    const person = await app.signIn('editor');
    const browser = withCookie(person);
    expect((await browser.get(SESSION)).status).toBe(200);
    const goodbye = await browser.delete(SESSION);
    expect(goodbye.status).toBe(204);
    expect(goodbye.headers.getSetCookie()[0]).toMatch(/^isnad_session=;.*Expires=Thu, 01 Jan 1970/);
    expectProblem(await withCookie(person).get(SESSION), 401, 'sign_in_required');
  });

  it('leaves the other sessions of the same person open when one is closed', async () => {
    const first = await app.signIn('reader');
    const second = await signInAs(first.email, first.password);
    await withCookie(first).delete(SESSION);
    const cookie = second.headers.getSetCookie()[0]!.split(';')[0]!;
    expect((await new ApiClient(app.url, { cookie }).get(SESSION)).status).toBe(200);
  });

  it('is over at its hour', async () => {
    const person = await app.signIn('reader');
    const { expiresAt } = made(await withCookie(person).get(SESSION));
    const hours = (Date.parse(expiresAt as string) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
    await app.dataSource.query(
      `update sessions set created_at = now() - interval '13 hours', expires_at = now() - interval '1 second' where user_id = $1`,
      [person.userId],
    );
    expectProblem(await withCookie(person).get(SESSION), 401, 'sign_in_required');
  });

  it('is over when its person is disabled', async () => {
    const person = await app.signIn('admin');
    await app.dataSource.query('update users set disabled_at = now() where id = $1', [person.userId]);
    expectProblem(await withCookie(person).get(SESSION), 401, 'sign_in_required');
  });

  it('has from its next request on the role that its person has then', async () => {
    const person = await app.signIn('admin');
    await app.dataSource.query(`update users set role = 'reader' where id = $1`, [person.userId]);
    expectProblem(await withCookie(person).post('/api/v1/sources', {}), 403, 'not_allowed');
  });

  it('is not opened by a cookie that somebody made up', async () => {
    const stranger = new ApiClient(app.url, { cookie: 'isnad_session=made-up' });
    expectProblem(await stranger.get(SESSION), 401, 'sign_in_required');
  });
});

describe('a write that another site makes a browser send', () => {
  const source = { kind: 'person', names: [{ language: 'en', name: 'Planted by another site' }] };

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'not an origin'])(
    'is refused when it comes with the cookie from %s',
    async (origin) => {
      const browser = withCookie(await app.signIn('editor'));
      expectProblem(await browser.post('/api/v1/sources', source, { origin }), 403, 'foreign_origin');
      expectProblem(
        await browser.put(`/api/v1/contradictions/${NOBODY}/decision`, {}, { origin }),
        403,
        'foreign_origin',
      );
      expectProblem(await browser.patch(`/api/v1/sources/${NOBODY}`, {}, { origin }), 403, 'foreign_origin');
      expectProblem(await browser.delete(SESSION, { origin }), 403, 'foreign_origin');
      expect(items(await browser.get('/api/v1/sources?q=Planted'))).toEqual([]);
    },
  );

  it('is let through from the own pages, and by key from anywhere', async () => {
    const browser = withCookie(await app.signIn('editor'));
    const program = await app.client('editor');
    expect((await browser.post('/api/v1/sources', source, { origin: app.url })).status).toBe(201);
    expect((await program.post('/api/v1/sources', source, { origin: 'https://evil.example' })).status).toBe(
      201,
    );
  });

  it('may still read, which changes nothing and which the browser keeps from that site', async () => {
    const answer = await withCookie(await app.signIn('editor')).get('/api/v1/sources', {
      origin: 'https://evil.example',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('cannot sign anybody in with a form', async () => {
    const { email, password } = await app.signIn('reader');
    const answer = await fetch(new URL(SESSION, app.url), {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ email, password }),
    });
    expect(answer.status).toBe(415);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
