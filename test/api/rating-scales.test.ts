import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Item, items, made, Newsroom, NOBODY } from './support/newsroom.js';
import { expectProblem } from './support/problem.js';

let app: TestApp;
let admin: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  admin = await app.client('admin');
});
afterAll(() => app.close());

const YES = { key: 'yes', labels: { en: 'Yes', ar: 'نعم' }, value: 2, normalised: 'true' };
const NO = { key: 'no', labels: { en: 'No', ar: 'لا' }, value: 1, normalised: 'false' };

function define(more: object = {}): Promise<Answer> {
  const body = { key: 'yes_or_no', worst: 1, best: 2, ratings: [YES, NO], expectedVersion: 0, ...more };
  return admin.post('/api/v1/rating-scales', body);
}

const defining = async (key: string): Promise<Item> => made(await define({ key }));

describe('a rating scale', () => {
  it('is defined by an administrator, and read by anybody', async () => {
    const titles = { en: 'Yes or no', ar: 'نعم أو لا' };
    const answer = await define({ titles });
    expect(answer.status).toBe(201);
    const scale = made(answer);
    expect(scale).toMatchObject({ key: 'yes_or_no', version: 1, titles, isNewest: true, isInUse: false });
    expect(made(await app.anonymous.get(`/api/v1/rating-scales/${scale.id}`))).toEqual(scale);
    expect(items(await app.anonymous.get('/api/v1/rating-scales'))).toContainEqual(scale);
  });

  it('is called by its key as long as it has no title', async () => {
    expect(await defining('untitled')).toMatchObject({ titles: { en: 'untitled', ar: 'untitled' } });
  });

  it('is listed in its newest version, and in all when they are asked for', async () => {
    const first = await defining('grows');
    const second = made(await define({ key: 'grows', best: 3, expectedVersion: 1 }));
    const listed = async (query: string): Promise<unknown[]> =>
      items(await app.anonymous.get(`/api/v1/rating-scales${query}`))
        .filter(({ key }) => key === 'grows')
        .map(({ id }) => id);
    expect(await listed('')).toEqual([second.id]);
    expect(await listed('?versions=newest')).toEqual([second.id]);
    expect(await listed('?versions=all')).toEqual([second.id, first.id]);
    expectProblem(await app.anonymous.get('/api/v1/rating-scales?versions=old'), 422, 'input_invalid');
  });

  it('is not defined over a version that the caller has not seen', async () => {
    await defining('seen');
    expectProblem(await define({ key: 'seen' }), 409, 'scale_superseded');
  });

  it('is not found where there is none', async () => {
    expectProblem(await app.anonymous.get(`/api/v1/rating-scales/${NOBODY}`), 404, 'not_found');
    expectProblem(await app.anonymous.get('/api/v1/rating-scales/5'), 404, 'id_invalid');
  });

  it.each<[string, object, string]>([
    ['a key that programs cannot use', { key: 'Yes/No' }, 'key'],
    ['a title in one language', { titles: { en: 'Yes' } }, 'titles'],
    ['one rating', { ratings: [YES] }, 'ratings'],
    ['no Arabic label', { ratings: [YES, { ...NO, labels: { en: 'No' } }] }, 'ratings[1].labels'],
    [
      'an empty label in a third language',
      { ratings: [YES, { ...NO, labels: { ...NO.labels, fr: ' ' } }] },
      'ratings[1].labels',
    ],
    [
      'a label in no language',
      { ratings: [YES, { ...NO, labels: { ...NO.labels, '': 'No' } }] },
      'ratings[1].labels',
    ],
    ['a colour of its own', { ratings: [{ ...YES, colour: '#fff' }, NO] }, 'ratings[0].colour'],
    ['a sign of its own', { ratings: [{ ...YES, icon: 'smile' }, NO] }, 'ratings[0].icon'],
    [
      'a meaning that nobody else has',
      { ratings: [{ ...YES, normalised: 'ok' }, NO] },
      'ratings[0].normalised',
    ],
    ['a value that is no number', { ratings: [{ ...YES, value: 'high' }, NO] }, 'ratings[0].value'],
    ['a value above the best', { ratings: [{ ...YES, value: 3 }, NO] }, 'ratings[0].value'],
    ['ends in the wrong order', { worst: 2, best: 1 }, 'best'],
    ['one rating twice', { ratings: [YES, YES] }, 'ratings[1].key'],
    [
      'values upside down',
      {
        ratings: [
          { ...YES, value: 1 },
          { ...NO, value: 2 },
        ],
      },
      'ratings',
    ],
    ['an unknown field', { name: 'x' }, 'name'],
  ])('is refused with %s, by its field', async (_, more, field) => {
    const problem = expectProblem(await define({ key: 'refused', ...more }), 422, 'input_invalid');
    expect(problem.errors?.map((each) => each.field)).toContain(field);
  });
});

describe('the scale in use', () => {
  it('is what the desk decides, and verdicts are given on no other', async () => {
    const scale = await defining('decided');
    made(await admin.put('/api/v1/settings/verdicts.scale', { value: 'decided' }));
    expect(made(await admin.get(`/api/v1/rating-scales/${scale.id}`))).toMatchObject({ isInUse: true });
    const room = new Newsroom(admin, await app.client('fact_checker'));
    const verdict = await room.verdict({});
    expect(verdict).toMatchObject({ rating: { key: 'yes' }, scale: { key: 'decided', version: 1 } });
    const standard = items(await admin.get('/api/v1/rating-scales')).find(({ key }) => key === 'standard');
    const [other] = standard!['ratings'] as Item[];
    const refused = await admin.post(`/api/v1/claims/${(await room.claim()).id}/verdict`, {
      ratingId: other!.id,
      summary: 'So it is.',
      language: 'en',
      expectedVersion: 0,
    });
    expectProblem(refused, 422, 'rating_out_of_use', ['ratingId']);
  });
});
