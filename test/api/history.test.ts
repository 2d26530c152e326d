import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { expectProblem } from './support/problem.js';
import { HIT, INTERCEPTED, items, made, Newsroom } from './support/newsroom.js';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor);
});
afterAll(() => app.close());

interface Told {
  id: string;
  at: string;
  by: { kind: string; name: string };
  action: string;
  sentence: { en: string; ar: string };
  reason: string | null;
}

async function history(claimId: string, query = ''): Promise<Told[]> {
  const { body } = await editor.get(`/api/v1/claims/${claimId}/history${query}`);
  return (body as { items: Told[] }).items;
}

/** Without the marks that keep names apart. */
const plain = (sentence: string) => sentence.replaceAll(/[\u2068\u2069]/g, '');

describe('the history of a claim', () => {
  it('is told in sentences of both languages, latest first', async () => {
    const { id } = await room.claim('It rained on Monday');
    const evidence = { title: 'The log', tier: 'primary', language: 'en', stance: 'supports' };
    const link = made(await editor.post(`/api/v1/claims/${id}/evidence`, evidence));
    made(await editor.patch(`/api/v1/claims/${id}`, { topic: 'Weather' }));
    await editor.delete(`/api/v1/claims/${id}/evidence/${link.id}`);
    const told = await history(id);
    expect(told.map(({ sentence }) => plain(sentence.en))).toEqual([
      'test editor removed “The log” from the evidence.',
      'test editor changed the topic.',
      'test editor added “The log” as evidence: it supports the claim.',
      'test editor entered the claim.',
    ]);
    expect(plain(told[2]!.sentence.ar)).toBe('test editor: إضافة «The log» إلى الأدلة (يؤيّد الادعاء).');
    expect(told[0]).toMatchObject({
      action: 'evidence.removed',
      by: { kind: 'api_key', name: 'test editor' },
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      reason: null,
    });
  });

  it('knows what happened to its contradictions, and why in the words of who decided', async () => {
    const claim = await room.claim(INTERCEPTED, { eventDate: '2024-04-13' });
    await room.claim(HIT, { eventDate: '2024-04-13' });
    const pair = await waitUntil('the pair is suggested', async () => {
      const [found] = items(await editor.get(`/api/v1/contradictions?claimId=${claim.id}`));
      return found ?? null;
    });
    const decision = { status: 'confirmed', reason: 'Both cannot be true.' };
    made(await editor.put(`/api/v1/contradictions/${pair.id}/decision`, decision));
    const [decided, suggested] = await history(claim.id);
    expect(decided).toMatchObject({ action: 'contradiction.confirmed', reason: 'Both cannot be true.' });
    expect(suggested!.sentence.ar).toBe('إسناد: اقتراح تناقض بين هذا الادعاء وادعاء آخر.');
  });

  it('is paged by its own cursor', async () => {
    const { id } = await room.claim('It snowed');
    for (const topic of ['A', 'B', 'C']) made(await editor.patch(`/api/v1/claims/${id}`, { topic }));
    const first = (await editor.get(`/api/v1/claims/${id}/history?limit=3`)).body as { nextCursor: string };
    const rest = await history(id, `?limit=3&cursor=${first.nextCursor}`);
    expect(rest.map(({ action }) => action)).toEqual(['claim.created']);
    const foreign = ((await editor.get('/api/v1/claims?limit=1')).body as { nextCursor: string }).nextCursor;
    expectProblem(await editor.get(`/api/v1/claims/${id}/history?cursor=${foreign}`), 422, 'cursor_invalid');
  });

  it('of a claim that is not there is not found', async () => {
    const missing = '/api/v1/claims/01939d00-0000-7000-8000-00000000dead/history';
    expectProblem(await editor.get(missing), 404, 'not_found');
  });
});
