import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const LISTS = ['sources', 'documents', 'claims', 'verdicts', 'contradictions', 'rechecks'] as const;
type List = (typeof LISTS)[number];

let app: TestApp;
let key: string;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  key = await app.apiKey('editor');
  editor = new ApiClient(app.url, { key });
  room = new Newsroom(editor, await app.client('fact_checker'));
  for (let count = 0; count < 3; count += 1) {
    await room.document();
    const { id } = await room.contradiction();
    made(await editor.get(`/api/v1/contradictions/${id}`));
    const verdict = await room.verdict();
    made(await editor.post(`/api/v1/claims/${verdict['claimId'] as string}/rechecks`, {}));
  }
});
afterAll(() => app.close());

interface PageOfList {
  items: Item[];
  nextCursor: string | null;
}

async function pageOf(list: List, limit: number, cursor?: string): Promise<PageOfList> {
  const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  const page = made(await editor.get(`/api/v1/${list}?limit=${limit}${after}`));
  return { items: page['items'] as Item[], nextCursor: page['nextCursor'] as string | null };
}

async function cursorOf(list: List): Promise<string> {
  const { nextCursor } = await pageOf(list, 1);
  return nextCursor!;
}

describe.each(LISTS)('paging through %s', (list) => {
  it('gives every record once, in the order of the whole list', async () => {
    const whole = (await pageOf(list, 200)).items.map(({ id }) => id);
    expect(whole.length).toBeGreaterThanOrEqual(3);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOf(list, 2, cursor);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && seen.length <= whole.length);
    expect(seen).toEqual(whole);
  });

  it('says that a page is the last when it is just full', async () => {
    const { length } = (await pageOf(list, 200)).items;
    expect((await pageOf(list, length)).nextCursor).toBeNull();
    expect((await pageOf(list, length - 1)).nextCursor).not.toBeNull();
  });

  it.each(['0', '-1', '201', '1.5', 'ten', '', '1&limit=2'])('refuses the limit "%s"', async (limit) => {
    expectProblem(await editor.get(`/api/v1/${list}?limit=${limit}`), 422, 'input_invalid', ['limit']);
  });

  it('refuses a cursor that is none', async () => {
    const day = (time: string): string => Buffer.from(`${list}|${time}|${NOBODY}`).toString('base64url');
    const garbage = [
      'x',
      '%00',
      'null',
      Buffer.from('||').toString('base64url'),
      Buffer.from(`${list}|2024-01-01T00:00:00Z|' or 1=1--`).toString('base64url'),
      Buffer.from(`${list}|2024-01-01T00:00:00Z|${NOBODY}|more`).toString('base64url'),
      day('now'),
      day('2024-02-30T00:00:00Z'),
      day('2024-99-99T99:99:99Z'),
      day('0000-01-01T00:00:00Z'),
    ];
    for (const cursor of garbage) {
      const answer = await editor.get(`/api/v1/${list}?cursor=${cursor}`);
      const code = cursor === '%00' ? 'input_invalid' : 'cursor_invalid';
      expect({ cursor, status: answer.status }).toEqual({ cursor, status: 422 });
      expectProblem(answer, 422, code, ['cursor']);
    }
  });

  it('refuses the cursor of another list', async () => {
    const other = LISTS[(LISTS.indexOf(list) + 1) % LISTS.length]!;
    const answer = await editor.get(`/api/v1/${list}?cursor=${await cursorOf(other)}`);
    expectProblem(answer, 422, 'cursor_invalid', ['cursor']);
  });

  it('refuses an over-long cursor', async () => {
    expectProblem(await editor.get(`/api/v1/${list}?cursor=${'x'.repeat(501)}`), 422, 'input_invalid', [
      'cursor',
    ]);
  });
});

describe('a list that grows while it is paged through', () => {
  it('loses and repeats nothing of what was there', async () => {
    const whole = (await pageOf('sources', 200)).items.map(({ id }) => id);
    const first = await pageOf('sources', 2);
    await room.source('Newcomer');
    const rest = await pageOf('sources', 200, first.nextCursor!);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(whole);
  });

  it('holds apart records of the same moment', async () => {
    await app.dataSource.query(`update sources set created_at = '2024-01-01T00:00:00.123456Z'`);
    const whole = (await pageOf('sources', 200)).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await pageOf('sources', 3, cursor);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
  });
});

describe('a write that carries an Idempotency-Key', () => {
  const body = (name: string): object => ({ kind: 'person', names: [{ language: 'en', name }] });
  const enter = (name: string, idempotencyKey: string, caller = editor): Promise<Answer> =>
    caller.post('/api/v1/sources', body(name), { 'idempotency-key': idempotencyKey });
  const named = async (name: string): Promise<number> =>
    items(await editor.get(`/api/v1/sources?q=${name}`)).length;

  it('is answered from memory when it is repeated, to the letter', async () => {
    const first = await enter('Repeated', 'key-1');
    const again = await enter('Repeated', 'key-1');
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(await named('Repeated')).toBe(1);
  });

  it('has one effect when it is sent several times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter('Simultaneous', 'key-2')));
    expect(await named('Simultaneous')).toBe(1);
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(new Set(done.map((answer) => made(answer).id)).size).toBe(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectProblem(answer, 409, 'request_in_progress');
    }
    expect((await enter('Simultaneous', 'key-2')).status).toBe(201);
    expect(await named('Simultaneous')).toBe(1);
  });

  it('is refused when the key comes back with another request', async () => {
    made(await enter('Original', 'key-3'));
    expectProblem(await enter('Other', 'key-3'), 422, 'idempotency_key_reused');
    const elsewhere = await editor.post(
      '/api/v1/documents',
      { title: 'x', text: 'y' },
      { 'idempotency-key': 'key-3' },
    );
    expectProblem(elsewhere, 422, 'idempotency_key_reused');
    expect(await named('Other')).toBe(0);
  });

  it('may be repeated after it failed', async () => {
    const claim = await room.claim();
    const publish = async (): Promise<Answer> =>
      editor.post(`/api/v1/claims/${claim.id}/verdict`, await room.conclusion({ expectedVersion: 1 }), {
        'idempotency-key': 'key-4',
      });
    expectProblem(await publish(), 409, 'verdict_superseded');
    await room.verdict({}, claim.id);
    expect(made(await publish())).toMatchObject({ version: 2 });
    const again = await publish();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toMatchObject({ version: 2 });
  });

  it('may be corrected after it was refused for its input', async () => {
    expectProblem(await enter('', 'key-5'), 422, 'input_invalid');
    expect((await enter('Corrected', 'key-5')).status).toBe(201);
  });

  it('is remembered for its own caller only', async () => {
    const colleague = await app.client('editor');
    const [mine, theirs] = [await enter('Shared', 'key-6'), await enter('Shared', 'key-6', colleague)];
    expect(made(mine).id).not.toBe(made(theirs).id);
  });

  it('is guarded like any other', async () => {
    made(await enter('Guarded', 'key-7'));
    expectProblem(await enter('Guarded', 'key-7', app.anonymous), 401, 'sign_in_required');
    await app.dataSource.query(
      `update api_keys set role = 'reader' where id = (select key_id from api_key_secrets where secret_hash = sha256(convert_to($1, 'UTF8')))`,
      [key],
    );
    expectProblem(await enter('Guarded', 'key-7'), 403, 'not_allowed');
    await app.dataSource.query(
      `update api_keys set role = 'editor' where id = (select key_id from api_key_secrets where secret_hash = sha256(convert_to($1, 'UTF8')))`,
      [key],
    );
  });

  it('replays a removal without a body as one without a body', async () => {
    const claim = await room.claim();
    const evidence = { title: 'T', tier: 'primary', language: 'en', stance: 'supports' };
    const link = made(await editor.post(`/api/v1/claims/${claim.id}/evidence`, evidence));
    const path = `/api/v1/claims/${claim.id}/evidence/${link.id}`;
    const remove = (): Promise<Answer> => editor.delete(path, { 'idempotency-key': 'key-8' });
    expect(await remove()).toMatchObject({ status: 204, body: '' });
    expect(await remove()).toMatchObject({ status: 204, body: '' });
    expectProblem(await editor.delete(path), 404, 'not_found');
  });

  it('is not done again when nobody knows whether the first one was', async () => {
    made(await enter('Crashed', 'key-9'));
    // As a process leaves it that dies after its work is committed and before it has answered.
    await app.dataSource.query(
      `update idempotency_keys set state = 'running', status = null, body = null, created_at = now() - interval '3 hours'
       where key = 'key-9'`,
    );
    expectProblem(await enter('Crashed', 'key-9'), 409, 'request_in_progress');
    expect(await named('Crashed')).toBe(1);
  });

  it('is refused with a key that is too long to be told from another', async () => {
    expect((await enter('Long', 'k'.repeat(255))).status).toBe(201);
    expectProblem(await enter('Longer', 'k'.repeat(256)), 422, 'input_invalid', ['Idempotency-Key']);
    expect(await named('Longer')).toBe(0);
  });
});
