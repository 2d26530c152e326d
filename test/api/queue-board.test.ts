import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { expectProblem } from './support/problem.js';

const BOARD = '/admin/queues';
const PAGES = [BOARD, `${BOARD}/queue/recheck`, `${BOARD}/api/queues`, `${BOARD}/static/favicon.ico`];

let app: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  admin = new ApiClient(app.url, { cookie: (await app.signIn('admin')).cookie });
});
afterAll(() => app.close());

describe('the board of queues', () => {
  it.each(PAGES)('is closed at %s to whoever did not sign in, to a key, and to an editor', async (page) => {
    expectProblem(await app.anonymous.get(page), 401, 'sign_in_required');
    expectProblem(await (await app.client('admin')).get(page), 403, 'people_only');
    const { cookie } = await app.signIn('editor');
    expectProblem(await new ApiClient(app.url, { cookie }).get(page), 403, 'not_allowed');
  });

  it.each(PAGES)('is open at %s to an administrator who signed in', async (page) => {
    expect((await admin.get(page)).status).toBe(200);
  });

  it('lists the queues of all kinds, to look at only', async () => {
    const { body } = await admin.get(`${BOARD}/api/queues`);
    const { queues } = body as { queues: { name: string; readOnlyMode: boolean }[] };
    expect(queues.map(({ name }) => name)).toContain('recheck');
    expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    const refused = await admin.put(`${BOARD}/api/queues/recheck/${newId()}/promote`, {});
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect((await admin.put(`${BOARD}/api/queues/recheck/pause`, {})).status).toBeGreaterThanOrEqual(400);
    expect((await admin.put(`${BOARD}/api/queues/recheck/empty`, {})).status).toBeGreaterThanOrEqual(400);
  });

  it('names no other server, and lets nothing from one in', async () => {
    const { headers, body } = await admin.get(BOARD, { 'accept-encoding': 'gzip' });
    expect(body).toContain('<div id="root">');
    expect(body).not.toMatch(/(href|src)="(https?:)?\/\//);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/);
    const own = await admin.get('/api/v1/session');
    expect(own.headers.get('content-security-policy')).toContain("base-uri 'none'");
  });

  it('is not there where there is no Redis', async () => {
    const bare = await startTestApp({ redis: false });
    try {
      const { cookie } = await bare.signIn('admin');
      expectProblem(await new ApiClient(bare.url, { cookie }).get(BOARD), 404, 'not_found');
    } finally {
      await bare.close();
    }
  });
});
