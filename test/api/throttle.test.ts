import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { expectProblem } from './support/problem.js';

const SESSION = '/api/v1/session';

type Who = Pick<SignedIn, 'email' | 'password'>;

const credentials = ({ email, password }: Who) => ({ email, password });

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

function attempt({ email }: Who, headers?: Record<string, string>): Promise<Answer> {
  return app.anonymous.post(SESSION, { email, password: 'not the password' }, headers);
}

/** Signs in from another address of this machine, as another machine would. */
function signInFrom(localAddress: string, { email, password }: Who): Promise<number> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(
      { hostname, port, path: SESSION, method: 'POST', localAddress, headers },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.once('error', reject).end(JSON.stringify({ email, password }));
  });
}

describe('fifty first sign-ins at once with a wrong password', () => {
  it('are throttled, and the right one still gets in from elsewhere', async () => {
    const person = await app.signIn('editor');
    await app.dataSource.query('delete from sessions');
    const hammering = Array.from({ length: 50 }, () => attempt(person));
    const meanwhile = await signInFrom('127.0.0.2', person);
    const answers = await Promise.all(hammering);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(45);
    for (const answer of refused) {
      expectProblem(answer, 429, 'too_many_attempts');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(100);
    }
    expect(meanwhile).toBe(200);
    expectProblem(await app.anonymous.post(SESSION, credentials(person)), 429, 'too_many_attempts');
    expect(await signInFrom('127.0.0.3', person)).toBe(200);
  });

  it('look the same for an account that nobody has', async () => {
    const nobody = { email: 'nobody@example.org', password: 'x' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => attempt(nobody)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
  });
});

describe('behind a reverse proxy', () => {
  let behind: TestApp;

  beforeAll(async () => {
    behind = await startTestApp({ environment: { ISNAD_TRUST_PROXY: 'on' } });
  });
  afterAll(() => behind.close());

  const from = (addresses: string, who: Who) =>
    behind.anonymous.post(SESSION, credentials(who), { 'x-forwarded-for': addresses });

  it('it is the address that the proxy saw that counts, and nothing that was made up before it', async () => {
    const person = await behind.signIn('reader');
    await behind.dataSource.query('delete from sessions');
    const wrong = { ...person, password: 'not the password' };
    const statuses: number[] = [];
    for (let many = 0; many < 7; many += 1) {
      statuses.push((await from(`198.51.100.${many}, 203.0.113.9`, wrong)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await from('203.0.113.9, 203.0.113.10', person)).status).toBe(200);
    expect((await from('203.0.113.9', person)).status).toBe(429);
  });

  it('a subscriber of IPv6 is one place with all its addresses', async () => {
    const person = await behind.signIn('reader');
    await behind.dataSource.query('delete from sessions');
    const wrong = { ...person, password: 'not the password' };
    for (let many = 0; many < 5; many += 1) await from(`2001:db8:1:2::${many}`, wrong);
    expect((await from('2001:db8:1:2:ffff::1', person)).status).toBe(429);
    expect((await from('2001:db8:1:3::1', person)).status).toBe(200);
  });

  it('says in the list of sessions where each was opened', async () => {
    const person = await behind.signIn('reader');
    const cookie = (await from('203.0.113.77', person)).headers.getSetCookie()[0]!.split(';')[0]!;
    const { body } = await new ApiClient(behind.url, { cookie }).get('/api/v1/sessions');
    const { items } = body as { items: { address: string; isCurrent: boolean }[] };
    expect(items.find(({ isCurrent }) => isCurrent)?.address).toBe('203.0.113.77');
  });
});
