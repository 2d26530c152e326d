import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { items, made, Newsroom } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let editor: ApiClient;
let checker: ApiClient;
let room: Newsroom;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  checker = await app.client('fact_checker');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

beforeEach(async () => {
  ({ id } = await room.claim('It rained.'));
});

const at = (path: string) => `/api/v1/claims/${id}/${path}`;

describe('the work on a claim', () => {
  it('is taken with an empty body and given back with null', async () => {
    const taken = made(await checker.put(at('assignment'), {}));
    expect(taken).toMatchObject({ status: 'in_review', assignments: [{}] });
    expect(taken['actions']).toContain('release');
    expect(made(await checker.put(at('assignment'), { assigneeId: null }))).toMatchObject({
      status: 'open',
      assignments: [],
    });
  });

  it('is given to others by editors, to whoever is on the list of people', async () => {
    const people = items(await editor.get('/api/v1/desk/people'));
    for (const { id: assigneeId } of people)
      expect((await editor.put(at('assignment'), { assigneeId })).status).toBe(200);
    expectProblem(
      await checker.put(at('assignment'), { assigneeId: people[0]!.id, insteadOf: id }),
      403,
      'not_allowed',
    );
    expectProblem(await editor.put(at('assignment'), { assigneeId: id }), 422, 'assignee_unknown');
    expectProblem(await editor.put(at('assignment'), { assigneeId: 'me' }), 422, 'input_invalid');
    expectProblem(
      await editor.put(at('assignment'), { assigneeId: null, insteadOf: id }),
      409,
      'not_assigned',
    );
  });

  it('moves by decisions that its state allows, and says what is wrong with others', async () => {
    const unreasoned = expectProblem(
      await editor.post(at('moves'), { move: 'set_not_checkable' }),
      422,
      'input_invalid',
    );
    expect(unreasoned.errors?.map(({ field }) => field)).toContain('reason');
    expectProblem(await editor.post(at('moves'), { move: 'agree' }), 422, 'input_invalid');
    expectProblem(await editor.post(at('moves'), { move: 'reopen' }), 409, 'claim_move_refused');
    expectProblem(await checker.post(at('moves'), { move: 'archive' }), 403, 'not_allowed');
    const archived = made(await editor.post(at('moves'), { move: 'archive' }));
    expect(archived).toMatchObject({ status: 'archived', actions: expect.arrayContaining(['restore']) });
    expectProblem(await editor.patch(`/api/v1/claims/${id}`, { tags: ['x'] }), 409, 'claim_closed');
    expectProblem(await checker.put(at('assignment'), {}), 409, 'claim_closed');
  });
});

describe('the queue', () => {
  it('shows reach, harm and tags as they are entered, with the reasons of its order', async () => {
    await editor.patch(`/api/v1/claims/${id}`, { reach: 3, harm: 3, tags: ['urgent'] });
    expect(items(await checker.get('/api/v1/desk/queue?tag=urgent'))).toMatchObject([
      { id, tags: ['urgent'], priority: { points: 90 } },
    ]);
    expectProblem(await (await app.client('reader')).get('/api/v1/desk/queue'), 403, 'not_allowed');
    expectProblem(await checker.get('/api/v1/desk/queue?assigneeId=you'), 422, 'input_invalid');
    expectProblem(await checker.get('/api/v1/desk/queue?cursor=x'), 422, 'cursor_invalid');
  });

  it('can be narrowed to the claims of one language', async () => {
    const arabic = await room.claim('أُغلق الجسر', { language: 'ar' });
    const ids = async (language: string) =>
      items(await checker.get(`/api/v1/desk/queue?language=${language}&limit=200`)).map((item) => item.id);
    expect(await ids('ar')).toContain(arabic.id);
    expect(await ids('ar')).not.toContain(id);
    expect(await ids('en')).toContain(id);
  });

  it('is worked on in bulk, once, with what was skipped by name, and undone once', async () => {
    const bulk = (body: object) => editor.post('/api/v1/desk/bulk', body);
    const done = made(await bulk({ action: 'archive', claimIds: [id] }));
    expect(done).toMatchObject({ done: [id], skipped: [] });
    expect(made(await bulk({ action: 'archive', claimIds: [id] }))).toMatchObject({
      done: [],
      skipped: [{ claimId: id, reason: 'already_so', texts: [{ text: 'It rained.' }] }],
    });
    const undo = `/api/v1/desk/bulk/${done.id}/undo`;
    expectProblem(await checker.post(undo, {}), 403, 'not_allowed');
    expect(made(await editor.post(undo, {}))).toMatchObject({ done: [id] });
    expectProblem(await editor.post(undo, {}), 409, 'bulk_undone');
  });

  it.each<[string, object, string]>([
    ['no claims', { claimIds: [] }, 'claimIds'],
    ['no assignee', { action: 'assign' }, 'assigneeId'],
    ['no tag', { action: 'tag' }, 'tag'],
    ['an unknown action', { action: 'delete' }, 'action'],
    ['a blank reason', { reason: ' ' }, 'reason'],
  ])('takes no bulk operation with %s', async (_, changes, field) => {
    const answer = await editor.post('/api/v1/desk/bulk', { action: 'archive', claimIds: [id], ...changes });
    const problem = expectProblem(answer, 422, 'input_invalid');
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });
});
