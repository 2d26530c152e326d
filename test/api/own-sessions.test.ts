import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const SESSIONS = '/api/v1/sessions';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:133.0) Gecko/20100101 Firefox/133.0';

let app: TestApp;
let person: SignedIn;
let here: ApiClient;
let elsewhere: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  person = await app.signIn('fact_checker');
  here = new ApiClient(app.url, { cookie: person.cookie });
  elsewhere = await signInAgain();
});

async function signInAgain(): Promise<ApiClient> {
  const { email, password } = person;
  const answer = await app.anonymous.post('/api/v1/session', { email, password }, { 'user-agent': FIREFOX });
  return new ApiClient(app.url, { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! });
}

async function other(): Promise<Item> {
  return items(await here.get(SESSIONS)).find(({ isCurrent }) => isCurrent === false)!;
}

describe('one’s own sessions', () => {
  it('are listed with browser, address and times, and the one that asks is marked', async () => {
    const listed = items(await here.get(SESSIONS));
    expect(listed.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    expect(await other()).toEqual({
      id: expect.any(String),
      browser: 'Firefox',
      system: 'Windows',
      address: '127.0.0.1',
      createdAt: expect.stringMatching(/Z$/),
      lastSeenAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
      isCurrent: false,
    });
  });

  it('show when they were last used, to the minute', async () => {
    await app.dataSource.query(
      `update sessions set last_seen_at = now() - interval '2 hours' where user_id = $1`,
      [person.userId],
    );
    await elsewhere.get('/api/v1/session');
    const { lastSeenAt } = await other();
    expect(Date.now() - Date.parse(lastSeenAt as string)).toBeLessThan(60_000);
  });

  it('are nobody else’s to see or to end', async () => {
    const stranger = new ApiClient(app.url, { cookie: (await app.signIn('admin')).cookie });
    const { id } = await other();
    expect(items(await stranger.get(SESSIONS)).map((each) => each.id)).not.toContain(id);
    expectProblem(await stranger.delete(`${SESSIONS}/${id}`), 404, 'not_found');
    expect((await elsewhere.get('/api/v1/session')).status).toBe(200);
  });

  it('end one by one, once each', async () => {
    const { id } = await other();
    expect((await here.delete(`${SESSIONS}/${id}`)).status).toBe(204);
    expect((await here.delete(`${SESSIONS}/${id}`)).status).toBe(204);
    expectProblem(await elsewhere.get('/api/v1/session'), 401, 'sign_in_required');
    expect((await here.get('/api/v1/session')).status).toBe(200);
    const events = await app.dataSource.query<{ action: string }[]>(
      'select action from audit_events where entity_id = $1 order by seq',
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual(['session.opened', 'session.closed']);
    expectProblem(await here.delete(`${SESSIONS}/${NOBODY}`), 404, 'not_found');
    expectProblem(await here.delete(`${SESSIONS}/x`), 404, 'id_invalid');
  });

  it('all end but the one that asks', async () => {
    const third = await signInAgain();
    expect(made(await here.delete(SESSIONS))).toEqual({ ended: 2 });
    for (const gone of [elsewhere, third]) {
      expectProblem(await gone.get('/api/v1/session'), 401, 'sign_in_required');
    }
    expect(items(await here.get(SESSIONS))).toHaveLength(1);
  });
});
