import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let checker: ApiClient;
let room: Newsroom;
let sourceId: string;
let path: string;

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  room = new Newsroom(checker);
  sourceId = (await room.source('The ministry')).id;
});
afterAll(() => app.close());

beforeEach(async () => {
  path = `/api/v1/claims/${(await room.claim()).id}/replies`;
});

function ask(more: object = {}): Promise<Answer> {
  const body = { sourceId, channel: 'phone', question: 'هل أغلقتم الجسر؟', language: 'ar', ...more };
  return checker.post(path, body);
}

describe('the right of reply', () => {
  it('is asked for, answered, and listed with the claim', async () => {
    const asked = await ask({ askedAt: '2024-04-14T09:00:00Z', deadline: '2024-04-15T09:00:00Z' });
    expect(asked.status).toBe(201);
    const request = made(asked);
    expect(request).toMatchObject({ state: 'overdue', question: { direction: 'rtl' }, revision: 1 });
    const answer = { outcome: 'answered', answer: 'Yes.', answerLanguage: 'en', answeredAt: '2024-04-16' };
    const recorded = made(await checker.patch(`${path}/${request.id}`, answer));
    expect(recorded).toMatchObject({
      state: 'answered',
      answer: { text: 'Yes.', language: 'en', direction: 'ltr' },
      answeredAt: '2024-04-16T00:00:00.000Z',
      revision: 2,
    });
    expect(items(await checker.get(path))).toEqual([recorded]);
  });

  it('is not written over a colleague', async () => {
    const { id } = made(await ask());
    const stale = { 'if-match': '"r1.x"' };
    made(await checker.patch(`${path}/${id}`, { outcome: 'declined' }, stale));
    const refused = await checker.patch(`${path}/${id}`, { outcome: 'not_reached' }, stale);
    expectProblem(refused, 412, 'edit_conflict', undefined, ['at', 'by', 'changed']);
    expect(items(await checker.get(path))[0]).toMatchObject({ state: 'declined' });
  });

  it.each<[string, object, string[]]>([
    ['nobody', { sourceId: undefined }, ['sourceId']],
    ['an unknown channel', { channel: 'pigeon' }, ['channel']],
    ['no question', { question: ' ' }, ['question']],
    ['no language', { language: 'Arabic' }, ['language']],
    ['a question of tomorrow', { askedAt: '2999-01-01' }, ['askedAt']],
    ['a deadline before the question', { askedAt: '2024-04-14', deadline: '2024-04-13' }, ['deadline']],
    ['an answer at once', { answer: 'Yes.' }, ['answer']],
  ])('is not asked for with %s', async (_, more, fields) => {
    expectProblem(await ask(more), 422, 'input_invalid', fields);
  });

  it.each<[string, object, string[]]>([
    ['an unknown outcome', { outcome: 'maybe' }, ['outcome']],
    ['an answer without words', { outcome: 'answered' }, ['answer']],
    ['words in no language', { outcome: 'declined', answer: 'No.' }, ['answerLanguage']],
    ['silence before the deadline', { outcome: 'no_answer', deadline: '2999-01-01' }, ['outcome']],
    ['another question', { question: 'Why?' }, ['question']],
  ])('is not recorded with %s', async (_, changes, fields) => {
    const { id } = made(await ask());
    expectProblem(await checker.patch(`${path}/${id}`, changes), 422, 'input_invalid', fields);
  });

  it('is that of a source in the registry, and of a claim that is there', async () => {
    expectProblem(await ask({ sourceId: NOBODY }), 422, 'source_unknown', ['sourceId']);
    expectProblem(await checker.patch(`${path}/${NOBODY}`, { outcome: 'declined' }), 404, 'not_found');
    path = `/api/v1/claims/${NOBODY}/replies`;
    expectProblem(await ask(), 404, 'not_found');
    expectProblem(await checker.get(path), 404, 'not_found');
  });

  it('is not asked for on a claim that is closed, and not offered there', async () => {
    const claim: Item = await room.claim('The moon is a balloon');
    path = `/api/v1/claims/${claim.id}/replies`;
    expect(claim['actions']).toContain('request_reply');
    await app.dataSource.query(
      `update claims set status = 'archived', archived_from = status where id = $1`,
      [claim.id],
    );
    expectProblem(await ask(), 409, 'claim_closed');
    expect(made(await checker.get(`/api/v1/claims/${claim.id}`))['actions']).not.toContain('request_reply');
  });
});
