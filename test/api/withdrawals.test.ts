import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

const CORRECTION = {
  withdrawnAt: '2024-05-02T10:00:00.000Z',
  note: 'كان الرقم خاطئًا.',
  language: 'ar',
  url: 'https://speaker.example.org/correction',
};

let app: TestApp;
let checker: ApiClient;
let room: Newsroom;
let claim: Item;
let path: string;

beforeAll(async () => {
  app = await startTestApp();
  checker = await app.client('fact_checker');
  room = new Newsroom(checker);
});
afterAll(() => app.close());

beforeEach(async () => {
  claim = await room.claim();
  path = pathOf((claim['attributions'] as Item[])[0]!.id);
});

const pathOf = (id: string): string => `/api/v1/claims/${claim.id}/attributions/${id}/withdrawal`;
const withdrawals = (page: Item): unknown[] =>
  (page['attributions'] as Item[]).map((link) => link['withdrawal']);

describe('recording that a source took back what it said', () => {
  it('answers with the claim, whose chain says so', async () => {
    const answer = await checker.post(path, CORRECTION);
    expect(answer.status).toBe(201);
    expect(withdrawals(made(answer))).toEqual([
      {
        ...CORRECTION,
        direction: 'rtl',
        recordedBy: expect.any(String),
        recordedAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect((await checker.get(`/api/v1/claims/${claim.id}`)).body).toEqual(answer.body);
  });

  it('is refused a second time, until the first is taken back', async () => {
    made(await checker.post(path, CORRECTION));
    expectProblem(await checker.post(path, CORRECTION), 409, 'withdrawal_recorded_already');
    expect((await checker.delete(path)).status).toBe(204);
    expect(withdrawals(made(await checker.get(`/api/v1/claims/${claim.id}`)))).toEqual([null]);
    expectProblem(await checker.delete(path), 404, 'not_found');
    expect((await checker.post(path, CORRECTION)).status).toBe(201);
  });

  it.each<[string, object, string]>([
    ['no words', { note: undefined }, 'note'],
    ['blank words', { note: ' ' }, 'note'],
    ['no language', { language: undefined }, 'language'],
    ['a time to come', { withdrawnAt: '2999-01-01' }, 'withdrawnAt'],
    ['an address that a browser would run', { url: 'javascript:alert(1)' }, 'url'],
  ])('is refused with %s', async (_, change, field) => {
    expectProblem(await checker.post(path, { ...CORRECTION, ...change }), 422, 'input_invalid', [field]);
  });

  it('is refused for an attribution that is not there, and for readers', async () => {
    expectProblem(await checker.post(pathOf(NOBODY), CORRECTION), 404, 'not_found');
    expectProblem(await checker.post(pathOf('x'), CORRECTION), 404, 'id_invalid');
    expect((await (await app.client('reader')).post(path, CORRECTION)).status).toBe(403);
  });
});
