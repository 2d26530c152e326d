import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { made, Newsroom } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let first: ApiClient;
let second: ApiClient;
let room: Newsroom;

beforeAll(async () => {
  app = await startTestApp();
  first = new ApiClient(app.url, { cookie: (await app.signIn('editor')).cookie });
  second = await app.client('editor');
  room = new Newsroom(second);
});
afterAll(() => app.close());

const etagOf = (answer: Answer): string => answer.headers.get('etag') ?? '';
interface Conflict {
  changed: { field: string; before: unknown; after: unknown }[];
  by: string;
  at: string;
}

function conflict(answer: Answer): Conflict {
  expectProblem(answer, 412, 'edit_conflict', undefined, ['at', 'by', 'changed']);
  return answer.body as Conflict;
}

interface Editable {
  /** Makes one and answers with its address. */
  make: () => Promise<string>;
  edit: (caller: ApiClient, path: string, text: string, tag?: string) => Promise<Answer>;
  /** The field that `edit` changes, as the trail names it, and what it was. */
  field: string;
  was: unknown;
}

const withTag = (tag?: string): Record<string, string> => (tag === undefined ? {} : { 'if-match': tag });

const EDITABLE: Record<string, Editable> = {
  'a claim': {
    make: async () => `/api/v1/claims/${(await room.claim('It rained')).id}`,
    edit: (caller, path, text, tag) => caller.patch(path, { text }, withTag(tag)),
    field: 'text',
    was: 'It rained',
  },
  'a source': {
    make: async () => `/api/v1/sources/${(await room.source()).id}`,
    edit: (caller, path, note, tag) => caller.patch(path, { note }, withTag(tag)),
    field: 'note',
    was: null,
  },
  'a source in its names alone': {
    make: async () => `/api/v1/sources/${(await room.source()).id}`,
    edit: (caller, path, alias, tag) => caller.patch(path, { aliases: [alias] }, withTag(tag)),
    field: 'aliases',
    was: [],
  },
  'a piece of evidence': {
    make: async () => {
      const { evidence } = await room.evidence((await room.claim()).id);
      return `/api/v1/evidence/${evidence.id}`;
    },
    edit: (caller, path, title, tag) => caller.patch(path, { title }, withTag(tag)),
    field: 'title',
    was: 'A record',
  },
  'what evidence says about a claim': {
    make: async () => {
      const { id: claimId } = await room.claim();
      await room.evidence(claimId);
      const { id } = await room.evidence(claimId);
      return `/api/v1/claims/${claimId}/evidence/${id}`;
    },
    edit: (caller, path, note, tag) => caller.patch(path, { note }, withTag(tag)),
    field: 'note',
    was: null,
  },
  'a decision on a contradiction': {
    make: async () => `/api/v1/contradictions/${(await room.contradiction()).id}`,
    edit: (caller, path, reason, tag) =>
      caller.put(`${path}/decision`, { status: 'confirmed', reason }, withTag(tag)),
    field: 'decisionReason',
    was: null,
  },
};

describe.each(Object.entries(EDITABLE))('%s that two edit', (_, { make, edit, field, was }) => {
  it('is changed by the first; the second is told what changed, by whom and when', async () => {
    const path = await make();
    const seen = etagOf(await second.get(path));
    expect(seen).toMatch(/^"r1\.[\w-]+"$/);
    const done = await edit(first, path, 'The first was here', seen);
    expect(done.status).toBe(200);
    const body = conflict(await edit(second, path, 'The second as well', seen));
    const after = field === 'aliases' ? ['The first was here'] : 'The first was here';
    expect(body).toMatchObject({ by: 'Test editor', at: expect.stringMatching(/Z$/) });
    expect(body.changed).toContainEqual({ field, before: was, after });
    expect(made(await second.get(path))).toEqual(made(done));
  });

  it('may be edited by the second with what it has read since', async () => {
    const path = await make();
    await edit(first, path, 'The first was here');
    const answer = await edit(second, path, 'The second as well', etagOf(await second.get(path)));
    expect(answer.status).toBe(200);
    expect(etagOf(answer)).toMatch(/^"r3\./);
  });

  it('lets through one of many at once', async () => {
    const path = await make();
    const seen = etagOf(await second.get(path));
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => edit(second, path, `Number ${at.toString()}`, seen)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    answers.filter(({ status }) => status === 412).forEach(conflict);
  });

  it('is written in any case by who does not ask, and never by who asks in words of another', async () => {
    const path = await make();
    await edit(first, path, 'The first was here');
    expect((await edit(second, path, 'Over it')).status).toBe(200);
    expect((await edit(second, path, 'Over it', '*')).status).toBe(200);
    expectProblem(await edit(second, path, 'Never', 'W/"x"'), 422, 'input_invalid', ['If-Match']);
  });
});

it('refuses a decision on a contradiction over words that the decider has not seen, and tells which', async () => {
  const pair = await room.contradiction();
  const path = `/api/v1/contradictions/${pair.id}`;
  const seen = etagOf(await second.get(path));
  const [side] = made(await second.get(path))['sides'] as { claimId: string; texts: { text: string }[] }[];
  made(await first.patch(`/api/v1/claims/${side!.claimId}`, { text: 'It snowed in Cairo' }));
  const confirm = { status: 'confirmed', reason: 'Both were said', expectedStatus: 'suggested' };
  const body = conflict(await second.put(`${path}/decision`, confirm, withTag(seen)));
  expect(body.by).toBe('Test editor');
  const before = side!.texts[0]!.text;
  expect(body.changed).toEqual([{ field: 'text', before, after: 'It snowed in Cairo' }]);
  expect(made(await second.get(path))).toMatchObject({ status: 'suggested', decision: null });
  const now = etagOf(await second.get(path));
  expect((await second.put(`${path}/decision`, confirm, withTag(now))).status).toBe(200);
});

describe('what evidence says about a claim', () => {
  it('has its revision on the page of the claim, which does for a tag', async () => {
    const { id: claimId } = await room.claim();
    const { id, revision } = await room.evidence(claimId);
    const path = `/api/v1/claims/${claimId}/evidence/${id}`;
    const tag = `"r${String(revision)}."`;
    expect((await first.patch(path, { locator: 'p. 1' }, { 'if-match': tag })).status).toBe(200);
    conflict(await second.patch(path, { locator: 'p. 2' }, { 'if-match': tag }));
  });

  it('names as changed nothing of other evidence on the same claim', async () => {
    const { id: claimId } = await room.claim();
    const [one, other] = [await room.evidence(claimId), await room.evidence(claimId)];
    const path = `/api/v1/claims/${claimId}/evidence`;
    const tag = etagOf(await second.get(`${path}/${one.id}`));
    await first.patch(`${path}/${other.id}`, { note: 'Of the other' });
    await first.patch(`${path}/${one.id}`, { locator: 'p. 1' });
    const { changed } = conflict(await second.patch(`${path}/${one.id}`, { note: 'N' }, { 'if-match': tag }));
    expect(changed).toEqual([{ field: 'locator', before: null, after: 'p. 1' }]);
  });

  it('is read on the claim that it stands on, and on no other', async () => {
    const [{ id: claimId }, { id: elsewhere }] = [await room.claim(), await room.claim()];
    const { id } = await room.evidence(claimId);
    expect((await second.get(`/api/v1/claims/${claimId}/evidence/${id}`)).status).toBe(200);
    expect((await second.get(`/api/v1/claims/${elsewhere}/evidence/${id}`)).status).toBe(404);
    await second.delete(`/api/v1/claims/${claimId}/evidence/${id}`);
    expect((await second.get(`/api/v1/claims/${claimId}/evidence/${id}`)).status).toBe(404);
  });
});

describe('the tag of a claim', () => {
  it('keeps its revision when only what surrounds the claim has changed', async () => {
    const { id } = await room.claim();
    const path = `/api/v1/claims/${id}`;
    const seen = etagOf(await second.get(path));
    await second.post(`${path}/evidence`, {
      title: 'E',
      tier: 'primary',
      language: 'en',
      stance: 'supports',
    });
    const now = etagOf(await second.get(path));
    expect(now).not.toBe(seen);
    expect((await second.patch(path, { topic: 'T' }, { 'if-match': seen })).status).toBe(200);
  });
});
