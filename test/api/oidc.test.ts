import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { CLIENT, TestIdentityProvider } from './support/identity-provider.js';
import { expectProblem } from './support/problem.js';

const START = '/api/v1/session/oidc';

let provider: TestIdentityProvider;
let app: TestApp;

beforeAll(async () => {
  provider = await TestIdentityProvider.start();
  app = await startTestApp({
    environment: {
      ISNAD_OIDC_ISSUER: provider.issuer,
      ISNAD_OIDC_CLIENT_ID: CLIENT.id,
      ISNAD_OIDC_CLIENT_SECRET: CLIENT.secret,
      ISNAD_OIDC_LABEL: 'The newsroom',
      ISNAD_OIDC_CREATE_AS: 'fact_checker',
      ISNAD_OIDC_EMAIL_DOMAINS: 'desk.example, other.example',
    },
  });
  provider.register(app.url);
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

function get(address: string, cookie = ''): Promise<Response> {
  return fetch(address, { redirect: 'manual', headers: { cookie } });
}

function cookieOf(response: Response, name: string): string | undefined {
  return response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0];
}

/** Begins at the application: where the browser is sent, and the cookie that it keeps. */
async function begin(next = '/claims'): Promise<{ location: string; cookie: string }> {
  const response = await get(`${app.url}${START}?next=${encodeURIComponent(next)}`);
  expect(response.status).toBe(302);
  return { location: response.headers.get('location')!, cookie: cookieOf(response, 'isnad_oidc')! };
}

/** The whole way there and back; the answer to the browser's return. */
async function signIn(): Promise<Response> {
  const { location, cookie } = await begin();
  return get(await provider.visit(location), cookie);
}

async function whoIs(response: Response): Promise<unknown> {
  const cookie = cookieOf(response, 'isnad_session');
  if (cookie === undefined) throw new Error(`No session: ${response.headers.get('location') ?? ''}`);
  return (await new ApiClient(app.url, { cookie }).get('/api/v1/session')).body;
}

function expectRefused(response: Response, code: string): void {
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`/sign-in?problem=${code}`);
  expect(cookieOf(response, 'isnad_session')).toBeUndefined();
}

describe('the sign-in page', () => {
  it('is told of the provider', async () => {
    const { body } = await app.anonymous.get('/api/v1/session/options');
    expect(body).toEqual({ identityProvider: { label: 'The newsroom', href: START } });
  });

  it('is told of none where none is configured, and the way there is closed', async () => {
    const without = await startTestApp();
    try {
      const { body } = await without.anonymous.get('/api/v1/session/options');
      expect(body).toEqual({ identityProvider: null });
      expectProblem(await without.anonymous.get(START), 404, 'oidc_not_configured');
    } finally {
      await without.close();
    }
  });
});

describe('signing in by way of the identity provider', () => {
  it('asks with PKCE, state and nonce, and keeps their secrets in a cookie that no script can read', async () => {
    const response = await get(`${app.url}${START}`);
    const asked = new URL(response.headers.get('location')!).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    for (const name of ['state', 'nonce']) expect(cookie).not.toContain(asked.get(name));
  });

  it('lets in the person who has that verified address, as who they are here, and leads on to the page', async () => {
    const person = await app.signIn('editor');
    provider.signsInAs({ sub: 'p1', email: person.email.toUpperCase(), email_verified: true, name: 'Other' });
    const response = await signIn();
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('url=/claims');
    expect(await whoIs(response)).toMatchObject({
      user: { id: person.userId, role: 'editor', name: 'Test editor' },
    });
    expect(cookieOf(response, 'isnad_oidc')).toBe('isnad_oidc=');
  });

  it('ends the invitation of whoever comes in that way, so that nobody else uses it', async () => {
    const admin = new ApiClient(app.url, { cookie: (await app.signIn('admin')).cookie });
    const email = 'invited@elsewhere.example';
    const invited = await admin.post('/api/v1/invitations', { email, name: 'N', role: 'reader' });
    const token = new URL((invited.body as { link: string }).link).hash.slice(1);
    provider.signsInAs({ sub: 'invited', email, email_verified: true });
    await whoIs(await signIn());
    const used = await app.anonymous.post('/api/v1/invitations/acceptance', {
      token,
      password: 'correct horse battery',
    });
    expect(used.status).toBe(404);
  });

  it('knows them again when their address has changed at the provider', async () => {
    const person = await app.signIn('reader');
    provider.signsInAs({ sub: 'p2', email: person.email, email_verified: true });
    await whoIs(await signIn());
    provider.signsInAs({ sub: 'p2', email: 'new@elsewhere.example', email_verified: true });
    expect(await whoIs(await signIn())).toMatchObject({ user: { id: person.userId } });
  });

  it('gives the account to nobody else who gets that address at the provider', async () => {
    const person = await app.signIn('reader');
    provider.signsInAs({ sub: 'p3', email: person.email, email_verified: true });
    await whoIs(await signIn());
    provider.signsInAs({ sub: 'p3-successor', email: person.email, email_verified: true });
    expectRefused(await signIn(), 'oidc_no_account');
  });

  it.each([{ email_verified: false }, {}])(
    'does not believe an address that is not verified: %p',
    async (claim) => {
      const person = await app.signIn('admin');
      provider.signsInAs({ sub: 'liar', email: person.email, ...claim });
      expectRefused(await signIn(), 'oidc_no_account');
    },
  );

  it('does not let in a person whose account is closed', async () => {
    const person = await app.signIn('editor');
    provider.signsInAs({ sub: 'p4', email: person.email, email_verified: true });
    await whoIs(await signIn());
    await app.dataSource.query('update users set disabled_at = now() where id = $1', [person.userId]);
    expectRefused(await signIn(), 'oidc_no_account');
  });

  it('makes an account for somebody of the desk’s domain, with the role that was configured, once', async () => {
    provider.signsInAs({ sub: 'new', email: 'new@desk.example', email_verified: true, name: 'نور' });
    const [first, second] = await Promise.all([signIn(), signIn()]);
    const who = await whoIs(first);
    expect(who).toMatchObject({ user: { email: 'new@desk.example', name: 'نور', role: 'fact_checker' } });
    expect(await whoIs(second)).toMatchObject({ user: (who as { user: object }).user });
    const [{ count }] = await app.dataSource.query<[{ count: number }]>(
      `select count(*)::integer as count from audit_events
       where action = 'user.created' and after->>'email' = 'new@desk.example'`,
    );
    expect(count).toBe(1);
  });

  it.each(['new@elsewhere.example', 'new@sub.desk.example', 'new@desk.example.evil.example'])(
    'makes none for %s',
    async (email) => {
      provider.signsInAs({ sub: email, email, email_verified: true });
      expectRefused(await signIn(), 'oidc_no_account');
    },
  );
});

describe('an answer of the provider', () => {
  beforeAll(async () => {
    const { email } = await app.signIn('reader');
    provider.signsInAs({ sub: 'careful', email, email_verified: true });
  });

  it('is worth nothing in another browser', async () => {
    const [mine, others] = [await begin(), await begin()];
    const back = await provider.visit(mine.location);
    expectRefused(await get(back), 'oidc_answer_invalid');
    expectRefused(await get(back, others.cookie), 'oidc_answer_invalid');
    expect((await get(back, mine.cookie)).status).toBe(200);
  });

  it('is worth nothing a second time', async () => {
    const { location, cookie } = await begin();
    const back = await provider.visit(location);
    expect((await get(back, cookie)).status).toBe(200);
    expectRefused(await get(back, cookie), 'oidc_answer_invalid');
  });

  it('is worth nothing when its nonce is of another question', async () => {
    const { location, cookie } = await begin();
    const forged = new URL(location);
    forged.searchParams.set('nonce', 'another');
    expectRefused(await get(await provider.visit(forged.href), cookie), 'oidc_answer_invalid');
  });

  it('is worth nothing when its code was got for another secret', async () => {
    const [one, other] = [await begin(), await begin()];
    const code = new URL(await provider.visit(one.location)).searchParams.get('code')!;
    const back = new URL(await provider.visit(other.location));
    back.searchParams.set('code', code);
    expectRefused(await get(back.href, other.cookie), 'oidc_answer_invalid');
  });

  it.each(['error=access_denied', 'code=made-up', ''])('that says only "%s" is refused', async (query) => {
    const { location, cookie } = await begin();
    const state = new URL(location).searchParams.get('state')!;
    const address = `${app.url}${START}/callback?${query}&state=${state}&iss=${provider.issuer}`;
    expectRefused(await get(address, cookie), 'oidc_answer_invalid');
  });

  it('leads to no page elsewhere', async () => {
    const { location, cookie } = await begin('https://evil.example/');
    const text = await (await get(await provider.visit(location), cookie)).text();
    expect(text).toContain('url=/"');
    expect(text).not.toContain('evil');
  });
});

describe('a provider that is away', () => {
  it('is told as that, and used once it is back', async () => {
    const late = await startTestApp({
      environment: { ISNAD_OIDC_ISSUER: 'http://127.0.0.1:9', ISNAD_OIDC_CLIENT_ID: CLIENT.id },
    });
    try {
      expectProblem(await late.anonymous.get(START), 503, 'oidc_unreachable');
    } finally {
      await late.close();
    }
  });
});
