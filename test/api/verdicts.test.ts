import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let editor: ApiClient;
let room: Newsroom;
let ratingId: string;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.client('editor');
  room = new Newsroom(editor, await app.client('fact_checker'));
  ratingId = await room.ratingId();
});
afterAll(() => app.close());

async function publish(claimId: string, more: object = {}): Promise<Answer> {
  const body = await room.conclusion({ expectedVersion: 0, ...more });
  return editor.post(`/api/v1/claims/${claimId}/verdict`, body);
}

/** A claim whose verdict would pass the gate. */
async function judgeable(): Promise<Item> {
  const claim = await room.claim();
  await room.judgeable(claim.id);
  return claim;
}

describe('the rating scales', () => {
  it('are open to everybody, ordered, and labelled in both languages', async () => {
    const scales = items(await app.anonymous.get('/api/v1/rating-scales'));
    expect(scales.length).toBeGreaterThan(0);
    for (const scale of scales) {
      const ratings = scale['ratings'] as { position: number; labels: { en: string; ar: string } }[];
      expect(ratings.length).toBeGreaterThan(1);
      const positions = ratings.map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      for (const { labels } of ratings) {
        expect(labels.en).toMatch(/[A-Za-z]/);
        expect(labels.ar).toMatch(/[\u0621-\u064a]/);
      }
    }
  });
});

describe('publishing a verdict', () => {
  it('makes it public at once, under its id and as the current one of its claim', async () => {
    const claim = await judgeable();
    expectProblem(await app.anonymous.get(`/api/v1/claims/${claim.id}/verdict`), 404, 'no_verdict');
    const answer = await publish(claim.id, {
      summary: ' هكذا. ',
      language: 'ar',
      method: 'Asked twice',
      limitations: 'One witness',
      asOf: '2024-06-01T12:00:00+03:00',
      reviewBy: '2999-01-01',
    });
    expect(answer.status).toBe(201);
    const verdict = made(answer);
    expect(verdict).toMatchObject({
      claimId: claim.id,
      version: 1,
      rating: { id: ratingId },
      summary: 'هكذا.',
      language: 'ar',
      direction: 'rtl',
      method: 'Asked twice',
      limitations: 'One witness',
      asOf: '2024-06-01T09:00:00.000Z',
      reviewBy: '2999-01-01',
      isStale: false,
      isCurrent: true,
      supersededBy: null,
    });
    expect((await app.anonymous.get(`/api/v1/verdicts/${verdict.id}`)).body).toEqual(verdict);
    expect((await app.anonymous.get(`/api/v1/claims/${claim.id}/verdict`)).body).toEqual(verdict);
    expect(made(await editor.get(`/api/v1/claims/${claim.id}`))['verdict']).toMatchObject({ id: verdict.id });
  });

  it('supersedes the version before, which stays to be read and says so', async () => {
    const claim = await judgeable();
    const first = made(await publish(claim.id));
    const second = made(await publish(claim.id, { expectedVersion: 1, summary: 'It is not.' }));
    expect(second).toMatchObject({ version: 2, isCurrent: true });
    expect((await app.anonymous.get(`/api/v1/verdicts/${first.id}`)).body).toEqual({
      ...first,
      isCurrent: false,
      supersededBy: { id: second.id, version: 2, kind: 'update', publishedAt: second['publishedAt'] },
    });
    expect((await app.anonymous.get(`/api/v1/claims/${claim.id}/verdict`)).body).toEqual(second);
  });

  it('is refused over the version of a colleague, and says which is current', async () => {
    const claim = await judgeable();
    for (const expectedVersion of [1, 7]) {
      expectProblem(await publish(claim.id, { expectedVersion }), 409, 'verdict_superseded');
    }
    made(await publish(claim.id));
    const { detail } = expectProblem(await publish(claim.id), 409, 'verdict_superseded');
    expect(detail).toContain('version 1');
  });

  it('succeeds for one of fifty who publish at the same moment, and leaves one event', async () => {
    const claim = await judgeable();
    const all = await Promise.all(Array.from({ length: 50 }, () => publish(claim.id)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    const lost = all.filter(({ status }) => status !== 201);
    expect(lost).toHaveLength(49);
    for (const answer of lost) expectProblem(answer, 409, 'verdict_superseded');
    const events: unknown[] = await app.dataSource.query(
      `select 1 from audit_events where entity_id = $1 and action like 'verdict.%'`,
      [claim.id],
    );
    expect(events).toHaveLength(1);
    const published = items(await app.anonymous.get('/api/v1/verdicts?limit=200')).filter(
      ({ claimId }) => claimId === claim.id,
    );
    expect(published.map(({ version }) => version)).toEqual([1]);
  });

  it.each<[string, object, string]>([
    ['no rating', { ratingId: undefined }, 'ratingId'],
    ['a rating that is no id', { ratingId: 'true' }, 'ratingId'],
    ['no summary', { summary: undefined }, 'summary'],
    ['a blank summary', { summary: ' ' }, 'summary'],
    ['an over-long summary', { summary: 'x'.repeat(5001) }, 'summary'],
    ['no language', { language: undefined }, 'language'],
    ['no expected version', { expectedVersion: undefined }, 'expectedVersion'],
    ['an expected version below nothing', { expectedVersion: -1 }, 'expectedVersion'],
    ['an expected version in words', { expectedVersion: '0' }, 'expectedVersion'],
    ['30 February', { reviewBy: '2999-02-30' }, 'reviewBy'],
    ['a review by the minute', { reviewBy: '2999-01-01T00:00:00Z' }, 'reviewBy'],
    ['null for the state of knowledge', { asOf: null }, 'asOf'],
    ['a version that it chooses itself', { version: 9 }, 'version'],
  ])('refuses %s', async (_, change, field) => {
    const claim = await room.claim();
    expectProblem(await publish(claim.id, change), 422, 'input_invalid', [field]);
    expectProblem(await app.anonymous.get(`/api/v1/claims/${claim.id}/verdict`), 404, 'no_verdict');
  });

  it('refuses a rating that is on no scale', async () => {
    const claim = await judgeable();
    expectProblem(await publish(claim.id, { ratingId: NOBODY }), 422, 'rating_unknown', ['ratingId']);
  });

  it('refuses to speak of the future, and to be reviewed in the past or today', async () => {
    const claim = await judgeable();
    const today = new Date().toISOString().slice(0, 10);
    expectProblem(await publish(claim.id, { asOf: '2999-01-01' }), 422, 'verdict_date_wrong', ['asOf']);
    for (const reviewBy of ['2001-01-01', today]) {
      expectProblem(await publish(claim.id, { reviewBy }), 422, 'verdict_date_wrong', ['reviewBy']);
    }
  });

  it('refuses a claim that is not there', async () => {
    expectProblem(await publish(NOBODY), 404, 'not_found');
    expectProblem(await publish('x'), 404, 'id_invalid');
  });
});

describe('reading verdicts', () => {
  it('lists every version, oldest publication first, so that nothing is missed', async () => {
    const claim = await judgeable();
    await publish(claim.id);
    await publish(claim.id, { expectedVersion: 1 });
    const all = items(await app.anonymous.get('/api/v1/verdicts?limit=200'));
    const times = all.map(({ publishedAt }) => publishedAt as string);
    expect(times).toEqual([...times].sort());
    expect(all.filter(({ claimId }) => claimId === claim.id).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('gives what was published at or after a time', async () => {
    const earlier = await room.verdict();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const later = await room.verdict();
    const since = (time: unknown): Promise<Item[]> =>
      app.anonymous
        .get(`/api/v1/verdicts?limit=200&updatedSince=${encodeURIComponent(String(time))}`)
        .then(items);
    expect((await since(later['publishedAt'])).map(({ id }) => id)).toEqual([later.id]);
    expect((await since(earlier['publishedAt'])).map(({ id }) => id)).toEqual([earlier.id, later.id]);
    expect(await since('2999-01-01')).toEqual([]);
  });

  it.each(['2024-02-30', 'now', '2024-01-01T00:00:00', ''])('refuses the time "%s"', async (time) => {
    const answer = await app.anonymous.get(`/api/v1/verdicts?updatedSince=${time}`);
    expectProblem(answer, 422, 'input_invalid', ['updatedSince']);
  });

  it('says when there is no such verdict', async () => {
    expectProblem(await app.anonymous.get(`/api/v1/verdicts/${NOBODY}`), 404, 'not_found');
    expectProblem(await app.anonymous.get('/api/v1/verdicts/x'), 404, 'id_invalid');
    expectProblem(await app.anonymous.get(`/api/v1/claims/${NOBODY}/verdict`), 404, 'no_verdict');
    expectProblem(await app.anonymous.get('/api/v1/claims/x/verdict'), 404, 'id_invalid');
  });
});
