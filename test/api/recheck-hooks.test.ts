import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let admin: ApiClient;
let editor: ApiClient;
let room: Newsroom;
/** A service that can do no more than call an address. */
let service: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  admin = await app.client('admin');
  editor = await app.client('editor');
  room = new Newsroom(editor, await app.client('fact_checker'));
  service = app.anonymous;
});
afterAll(() => app.close());

beforeEach(async () => {
  await app.dataSource.query('delete from attempt_limits');
});

interface Hook {
  id: string;
  path: string;
  secret: string;
}

async function hook(name = 'Page watcher'): Promise<Hook> {
  const { id, url } = made(await admin.post('/api/v1/recheck-hooks', { name })) as Item & { url: string };
  const path = new URL(url).pathname;
  return { id, path, secret: path.split('/').at(-1)! };
}

/** A claim with a verdict, and evidence at an address of its own. */
async function judged(more: object = {}): Promise<{ claimId: string; url: string }> {
  const { id: claimId } = await room.claim();
  const url = `https://example.org/${claimId}`;
  const evidence = { title: 'T', tier: 'primary', language: 'en', stance: 'supports', url, ...more };
  made(await editor.post(`/api/v1/claims/${claimId}/evidence`, evidence));
  await room.verdict({}, claimId);
  return { claimId, url };
}

const asked = async (claimId: string): Promise<object[]> =>
  items(await editor.get(`/api/v1/rechecks?claimId=${claimId}&trigger=webhook`)).flatMap(
    ({ triggers }) => triggers as object[],
  );

describe('a hook', () => {
  it('asks for a recheck of a claim, in its own name and with its reason as plain text', async () => {
    const { claimId } = await judged();
    const { path } = await hook();
    const reason = '<b>The page</b> has changed';
    const answer = await service.post(path, { claimId, reason });
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ rechecks: 1 });
    expect(await asked(claimId)).toMatchObject([
      { trigger: 'webhook', reason, requestedBy: 'isnad: hook Page watcher' },
    ]);
  });

  it('asks for all claims with a verdict that have evidence at an address, wherever it is cut off', async () => {
    const { claimId, url } = await judged();
    const { path } = await hook();
    expect((await service.post(path, { url: `${url}#section` })).body).toEqual({ rechecks: 1 });
    expect(await asked(claimId)).toHaveLength(1);
    expect((await service.post(path, { url: 'https://example.org/elsewhere' })).body).toEqual({
      rechecks: 0,
    });
  });

  it('finds evidence by the address to which its page led', async () => {
    const { claimId, url } = await judged();
    const [final, canonical] = [`${url}?final`, `${url}?canonical`];
    await app.dataSource.query(
      `insert into captures (id, evidence_id, requested_url, requested_by, finished_at, outcome, reason, error, final_url, canonical_url)
       select gen_random_uuid(), id, url, 'U', now(), 'unreachable', 'timed_out', 'E', $2, $3 from evidence where url = $1`,
      [url, final, canonical],
    );
    const [one, other] = [await hook(), await hook()];
    expect((await service.post(one.path, { url: final })).body).toEqual({ rechecks: 1 });
    expect((await service.post(other.path, { url: canonical })).body).toEqual({ rechecks: 1 });
    expect((await asked(claimId)).length).toBeGreaterThanOrEqual(2);
  });

  it('does not tell that there is evidence which is withheld, nor rechecks what has no verdict', async () => {
    const { url } = await judged({ accessLevel: 'reviewers_only', accessReason: 'A source at risk' });
    const { id: claimId } = await room.claim();
    const open = `https://example.org/${claimId}`;
    const evidence = { title: 'T', tier: 'primary', language: 'en', stance: 'supports', url: open };
    made(await editor.post(`/api/v1/claims/${claimId}/evidence`, evidence));
    const { path } = await hook();
    for (const each of [url, open])
      expect((await service.post(path, { url: each })).body).toEqual({ rechecks: 0 });
  });

  it('adds nothing when it calls again before the recheck begins', async () => {
    const { claimId } = await judged();
    const { path } = await hook();
    for (let at = 0; at < 5; at += 1)
      expect((await service.post(path, { claimId })).body).toEqual({ rechecks: 1 });
    expect(await asked(claimId)).toHaveLength(1);
  });

  it('may call thirty times in a row and is then told to wait, and others go on', async () => {
    const { claimId } = await judged();
    const [hasty, other] = [await hook(), await hook()];
    const call = () => service.post(hasty.path, { claimId });
    const answers = await Promise.all(Array.from({ length: 40 }, call));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(8);
    expectProblem(refused[0]!, 429, 'hook_called_too_often');
    expect((await service.post(other.path, { claimId })).status).toBe(202);
  });

  it('that is unknown or revoked is answered alike, without what was tried', async () => {
    const { claimId } = await judged();
    const { id, path, secret } = await hook();
    expect((await admin.delete(`/api/v1/recheck-hooks/${id}`)).status).toBe(204);
    const revoked = await service.post(path, { claimId });
    const unknown = await service.post('/api/v1/hooks/isnad_hook_unknown', { claimId });
    expectProblem(revoked, 404, 'hook_unknown');
    expect(unknown.body).toEqual(revoked.body);
    expect(JSON.stringify(revoked.body)).not.toContain(secret);
    expect(await asked(claimId)).toEqual([]);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['both', { claimId: NOBODY, url: 'https://example.org/' }],
    ['what is no address', { url: 'example' }],
    ['what is no id', { claimId: 'x' }],
    ['a reason beyond measure', { claimId: NOBODY, reason: 'x'.repeat(501) }],
    ['what it does not know', { claimId: NOBODY, other: 1 }],
  ])('is refused %s', async (_what, body) => {
    expectProblem(await service.post((await hook()).path, body), 422, 'input_invalid');
  });

  it('is told of a claim that is not there', async () => {
    expectProblem(await service.post((await hook()).path, { claimId: NOBODY }), 404, 'not_found');
  });

  it('is listed with how often it was called, and its secret stands nowhere', async () => {
    const { claimId } = await judged();
    const { id, path, secret } = await hook('Counted');
    await service.post(path, { claimId });
    const listed = items(await admin.get('/api/v1/recheck-hooks')).find((each) => each.id === id);
    expect(listed).toMatchObject({ name: 'Counted', uses: 1, revokedAt: null, actions: ['revoke'] });
    const [{ dump }] = await app.dataSource.query<[{ dump: string }]>(
      `select (select string_agg(h::text, ' ') from recheck_hooks h) || (select string_agg(e::text, ' ') from audit_events e)
         || (select string_agg(t::text, ' ') from recheck_triggers t) as dump`,
    );
    expect(dump).not.toContain(secret);
    const metrics = await admin.get('/metrics');
    expect(metrics.status).toBe(200);
    expect(JSON.stringify(metrics)).not.toContain(secret);
  });
});
