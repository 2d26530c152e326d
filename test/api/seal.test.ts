import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { USER_ROLES, type UserRole } from '../../src/platform/auth/permissions.js';
import { ApiClient, type Answer } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { everyGet } from './support/get-routes.js';
import { made, Newsroom } from './support/newsroom.js';
import { fileReview, ratingIds } from './support/reviewing.js';

/** Stands in every field of the sealed review that takes words, and nowhere else. */
const PLANTED = 'quetzalcoatl';
/** Stands nowhere. */
const ABSENT = 'xylophagous';

let app: TestApp;
let description: Parameters<typeof everyGet>[0];
let reviewer: ApiClient;
let ratings: Record<string, string>;
let claimId: string;
/** Like the first in everything but what its sealed review says. */
let twinId: string;
let ids: string[];
const callers: [string, ApiClient][] = [];

beforeAll(async () => {
  app = await startTestApp();
  const person = await app.signIn('fact_checker');
  reviewer = new ApiClient(app.url, { cookie: person.cookie });
  ratings = await ratingIds(reviewer);
  const room = new Newsroom(reviewer);
  const { id: sourceId } = await room.source('Speaker');
  const said = { attributions: [{ sourceId, role: 'claimant', kind: 'direct_quote' }] };
  const first = await prepare(room, said);
  const twin = await prepare(room, said);
  [claimId, twinId] = [first.claimId, twin.claimId];
  const { id: reviewId } = made(
    await fileReview(reviewer, claimId, ratings['true']!, {
      confidence: 'high',
      summary: `${PLANTED} one`,
      method: `${PLANTED} two`,
      limitations: `${PLANTED} three`,
      evidenceLinkIds: [first.linkId],
      declaresNoInterest: true,
    }),
  );
  made(await fileReview(reviewer, twinId, ratings['false']!, { confidence: 'low' }));
  // What the reviewer goes on writing is the reviewer's, too. The twin has a draft as well, which says something else.
  for (const [subject, summary] of [
    [claimId, `${PLANTED} four`],
    [twinId, 'Another'],
  ]) {
    const saved = await reviewer.put(`/api/v1/drafts/adjudication/${subject!}`, { content: { summary } });
    expect(saved.status).toBe(200);
  }
  ids = [claimId, first.linkId, sourceId, reviewId, person.userId];
  description = (await app.anonymous.get('/api/openapi.json')).body as typeof description;
  callers.push(['nobody', app.anonymous]);
  for (const role of USER_ROLES) {
    callers.push([`${role} by key`, await app.client(role)]);
    callers.push([`${role} in person`, new ApiClient(app.url, { cookie: (await app.signIn(role)).cookie })]);
  }
});
afterAll(() => app.close());

async function prepare(room: Newsroom, said: object): Promise<{ claimId: string; linkId: string }> {
  const { id } = await room.claim('The bridge was closed on Monday', { ...said, topic: 'Bridges' });
  const evidence = { title: 'A record', tier: 'primary', language: 'en', stance: 'supports' };
  const link = made(await reviewer.post(`/api/v1/claims/${id}/evidence`, evidence));
  return { claimId: id, linkId: link.id };
}

/** Headers that are made of the body, ids and times and all. */
const OF_BODY = ['etag', 'content-length'];

/** All that an answer tells: its body, whatever its form, and its headers. */
function told({ body, headers }: Answer): string {
  const others = [...headers].filter(([name]) => !OF_BODY.includes(name)).map(([, value]) => value);
  return [typeof body === 'string' ? body : JSON.stringify(body), ...others].join('\n');
}

/** Where the planted words are read by one who asks for everything. */
async function leaks(caller: ApiClient): Promise<string[]> {
  const found: string[] = [];
  for (const address of everyGet(description, ids, ABSENT)) {
    if (told(await caller.get(address)).includes(PLANTED)) found.push(address);
  }
  return found;
}

const rolesThatRead: UserRole[] = ['fact_checker', 'editor', 'admin'];
const callerTitles = ['nobody', ...USER_ROLES.flatMap((role) => [`${role} by key`, `${role} in person`])];
const callerCalled = (title: string): ApiClient => callers.find(([each]) => each === title)![1];

describe('what a sealed review says', () => {
  it('is told its reviewer, so that the walk below would see it', async () => {
    expect(await leaks(reviewer)).toEqual([
      `/api/v1/drafts/adjudication/${claimId}`,
      `/api/v1/claims/${claimId}/reviews`,
    ]);
  });

  it.each(callerTitles)('is told nowhere to %s', async (title) => {
    expect(await leaks(callerCalled(title))).toEqual([]);
  });

  it.each(callerTitles)('is found by no search of %s', async (title) => {
    const caller = callerCalled(title);
    const searched = everyGet(description, ids, PLANTED);
    const unsearched = everyGet(description, ids, ABSENT);
    for (const [position, address] of searched.entries()) {
      if (address === unsearched[position]) continue;
      const [found, control] = [await caller.get(address), await caller.get(unsearched[position]!)];
      const withoutEcho = (answer: Answer, words: string): unknown =>
        timeless(JSON.stringify(answer.body).replaceAll(words, 'WORDS'));
      expect([address, found.status, withoutEcho(found, PLANTED)]).toEqual([
        address,
        control.status,
        withoutEcho(control, ABSENT),
      ]);
    }
  });

  it.each(callerTitles)(
    'changes nothing that %s is answered, so that nothing can be inferred',
    async (title) => {
      const caller = callerCalled(title);
      const ofClaims = everyGet(description, ['CLAIM'], ABSENT).filter((address) =>
        address.includes('CLAIM'),
      );
      for (const address of ofClaims) {
        const [one, other] = [
          await caller.get(address.replaceAll('CLAIM', claimId)),
          await caller.get(address.replaceAll('CLAIM', twinId)),
        ];
        expect([address, one.status, timeless(told(one))]).toEqual([
          address,
          other.status,
          timeless(told(other)),
        ]);
      }
    },
  );

  it.each(callerTitles)(
    'leaves both claims in the same lists of %s, whatever they are filtered by',
    async (title) => {
      const caller = callerCalled(title);
      const lists = everyGet(description, [], ABSENT).filter((address) => !address.includes('{'));
      const byRating = Object.keys(ratings).flatMap((key) =>
        ['/api/v1/claims', '/api/v1/reports/contradictions'].map((path) => `${path}?rating=${key}`),
      );
      for (const address of [...lists, ...byRating]) {
        const answer = told(await caller.get(address));
        expect([address, answer.includes(claimId)]).toEqual([address, answer.includes(twinId)]);
      }
    },
  );

  it.each(rolesThatRead)('counts towards no figure of agreement that %s is told', async (role) => {
    for (const title of [`${role} by key`, `${role} in person`]) {
      const { body } = await callerCalled(title).get('/api/v1/desk/agreement');
      expect(body).toMatchObject({ overall: { units: 0, ratings: 0 }, pairs: [], roundsLeftOut: 0 });
    }
    expect((await reviewer.get('/api/v1/desk/agreement')).body).toMatchObject({ overall: { ratings: 0 } });
  });

  it.each(callerTitles)('is told to %s by no refusal', async (title) => {
    const caller = callerCalled(title);
    const tries = [
      await caller.post(`/api/v1/claims/${claimId}/adjudication`, {
        ratingId: ratings['true'],
        reason: 'R',
        language: 'en',
      }),
      await caller.post(`/api/v1/claims/${claimId}/reviews`, { summary: PLANTED.slice(0, 3) }),
    ];
    for (const answer of tries) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(told(answer)).not.toContain(PLANTED);
    }
  });
});

/** Ids and times differ from record to record, and tell nothing of what a review says. */
function timeless(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/"id":"\d+"/g, '"id":"NUMBER"')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT/g, 'TIME');
}

// The last: it breaks the seal.
describe('once the quorum has filed', () => {
  it('the desk reads every review, and nobody else does', async () => {
    const second = new ApiClient(app.url, { cookie: (await app.signIn('fact_checker')).cookie });
    made(await fileReview(second, claimId, ratings['true']!));
    for (const role of USER_ROLES) {
      const answer = await callerCalled(`${role} by key`).get(`/api/v1/claims/${claimId}/reviews`);
      expect([role, told(answer).includes(PLANTED)]).toEqual([role, rolesThatRead.includes(role)]);
    }
    expect(await leaks(app.anonymous)).toEqual([]);
    const { body } = await callerCalled('editor by key').get('/api/v1/desk/agreement');
    expect(body).toMatchObject({ overall: { units: 1, ratings: 2 }, pairs: [{ units: 1, agreement: 1 }] });
  });
});
