import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/platform/database/new-id.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { RatingUnknown } from '../../src/ratings/rating.errors.js';
import { NoVerdict, VerdictDateWrong, VerdictSuperseded } from '../../src/verdicts/verdict.errors.js';
import { VerdictsReader } from '../../src/verdicts/verdicts.reader.js';
import { Desk, FALSE, TRUE } from './support/desk.js';
import { makeJudgeable } from './support/judgeable.js';

let desk: Desk;
let reader: VerdictsReader;
let claimId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new VerdictsReader(desk.dataSource);
});

afterAll(() => desk.close());

beforeEach(async () => {
  claimId = await desk.claim({ text: 'It rained.' });
});

describe('publishing a verdict', () => {
  it('makes it the current one, on its scale, as of now', async () => {
    const id = await desk.verdict(claimId, {
      summary: ' It did. ',
      language: 'ar',
      method: 'M',
      limitations: 'L',
    });
    expect(await reader.getCurrent(claimId)).toMatchObject({
      id,
      claimId,
      version: 1,
      rating: { key: 'true', normalised: 'true', value: 5 },
      scale: { key: 'standard', version: 1 },
      summary: 'It did.',
      method: 'M',
      limitations: 'L',
      language: 'ar',
      direction: 'rtl',
      supersededBy: null,
      isCurrent: true,
      isStale: false,
      reviewBy: null,
    });
    const { asOf, publishedAt } = await reader.get(id);
    expect(asOf).toBe(publishedAt);
  });

  it('supersedes the version before, which stays readable and says by what', async () => {
    const first = await desk.verdict(claimId);
    const second = await desk.verdict(claimId, { ratingId: FALSE, expectedVersion: 1 });
    const third = await desk.verdict(claimId, { ratingId: TRUE, expectedVersion: 2 });
    expect(await reader.get(first)).toMatchObject({
      version: 1,
      isCurrent: false,
      supersededBy: { id: second, version: 2, kind: 'update' },
      rating: { key: 'true' },
    });
    expect(await reader.get(second)).toMatchObject({ supersededBy: { id: third, version: 3 } });
    expect(await reader.getCurrent(claimId)).toMatchObject({ id: third, version: 3 });
  });

  it.each([
    ['a first version where there is one', 0],
    ['a version after one that is not there yet', 2],
  ])('refuses %s', async (_, expectedVersion) => {
    await desk.verdict(claimId);
    await expect(desk.verdict(claimId, { expectedVersion })).rejects.toThrow(VerdictSuperseded);
    expect(await desk.count('verdicts', 'claim_id = $1', [claimId])).toBe(1);
  });

  it.each([0, 1])('lets one of twenty win that publish at once over version %d', async (expectedVersion) => {
    if (expectedVersion === 1) await desk.verdict(claimId);
    await makeJudgeable(desk, claimId, TRUE);
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        desk.publish(claimId, { expectedVersion, summary: `Attempt ${index}`, reviewBy: '2999-01-01' }),
      ),
    );
    const won = attempts.filter((attempt) => attempt.status === 'fulfilled');
    const lost = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(won).toHaveLength(1);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(VerdictSuperseded);
    const { id } = await reader.getCurrent(claimId);
    expect(id).toBe(won[0]!.value);
    expect(await desk.count('verdicts', 'claim_id = $1', [claimId])).toBe(expectedVersion + 1);
    expect(await desk.count('audit_events', `action like 'verdict.%' and entity_id = $1`, [claimId])).toBe(
      expectedVersion + 1,
    );
    expect(await desk.count('jobs', `kind = 'review_due' and subject = $1`, [id])).toBe(1);
  });

  it('promises a recheck for the day of the review, at its midnight in UTC', async () => {
    const id = await desk.verdict(claimId, { reviewBy: '2999-05-06' });
    expect(await desk.rows('select kind, state, run_at from jobs where subject = $1', [id])).toEqual([
      { kind: 'review_due', state: 'queued', run_at: new Date('2999-05-06T00:00:00Z') },
    ]);
    expect((await reader.get(id)).reviewBy).toBe('2999-05-06');
  });

  it('promises none without such a day', async () => {
    expect(await desk.count('jobs', 'subject = $1', [await desk.verdict(claimId)])).toBe(0);
  });

  it.each([
    ['a claim that is not there', RecordNotFound, () => desk.verdict(newId())],
    ['a rating that is on no scale', RatingUnknown, () => desk.publish(claimId, { ratingId: newId() })],
    [
      'a verdict on the future',
      VerdictDateWrong,
      () => desk.publish(claimId, { asOf: '2999-01-01T00:00:00Z' }),
    ],
    [
      'a review that is due already',
      VerdictDateWrong,
      () => desk.publish(claimId, { reviewBy: new Date().toISOString().slice(0, 10) }),
    ],
  ])('refuses %s and keeps nothing', async (_, problem, attempt) => {
    await makeJudgeable(desk, claimId, TRUE);
    const before = await desk.census();
    await expect(attempt()).rejects.toThrow(problem);
    expect(await desk.census()).toEqual(before);
  });
});

describe('reading verdicts', () => {
  it('tells a claim without a verdict from one with', async () => {
    await expect(reader.getCurrent(claimId)).rejects.toThrow(NoVerdict);
    await expect(reader.get(newId())).rejects.toThrow(RecordNotFound);
  });

  it('calls a verdict stale from the day of its review on', async () => {
    // The use case refuses such a day, as it should; time brings it by itself.
    await desk.rows(
      `insert into verdicts (id, claim_id, kind, version, rating_id, language, summary, as_of, review_by, published_by, published_at)
       values ($1, $2, 'publication', 1, $3, 'en', 'S', '2020-01-01', (now() at time zone 'UTC')::date, 'U', '2020-01-02')`,
      [newId(), claimId, TRUE],
    );
    expect((await reader.getCurrent(claimId)).isStale).toBe(true);
  });
});

describe('the feed of verdicts', () => {
  it('gives every version once, oldest first, also when asked for page by page', async () => {
    const ids = [
      await desk.verdict(claimId),
      await desk.verdict(claimId, { expectedVersion: 1 }),
      await desk.verdict(claimId, { expectedVersion: 2 }),
    ];
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await reader.list({ limit: 2, cursor });
      seen.push(...items.map(({ id }) => id));
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(await desk.count('verdicts'));
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen.slice(-3)).toEqual(ids);
  });

  it('gives a caller who comes back what was published since, and nothing older', async () => {
    const first = await desk.verdict(claimId);
    const { publishedAt } = await reader.get(first);
    // Publication times are kept in milliseconds; the next has to fall into another.
    await new Promise((later) => setTimeout(later, 5));
    const second = await desk.verdict(claimId, { expectedVersion: 1 });
    const since = async (time: string) =>
      (await reader.list({ limit: 50, updatedSince: time })).items.map(({ id }) => id);
    expect(await since(publishedAt)).toEqual([first, second]);
    expect(await since((await reader.get(second)).publishedAt)).toEqual([second]);
    expect(await since('2999-01-01T00:00:00Z')).toEqual([]);
  });

  it('never lets a verdict appear before one that the caller has seen already', async () => {
    const other = await desk.claim({ text: 'It snowed.' });
    await makeJudgeable(desk, claimId, TRUE);
    await makeJudgeable(desk, other, TRUE);
    // The first is held up after its time was taken; the second is published meanwhile, or has to wait as well.
    const letGo = await desk.hold('lock table jobs in exclusive mode');
    const first = desk.publish(claimId, { reviewBy: '2999-01-01' });
    await desk.untilWaiting(1);
    const second = desk.publish(other);
    const early = await Promise.race([second, new Promise<null>((given) => setTimeout(given, 300, null))]);
    const [seen] =
      early === null
        ? []
        : await desk.rows<{ at: string }>('select max(published_at)::text as at from verdicts');
    await letGo();
    const ids = await Promise.all([first, second]);
    const { items } = await reader.list({ limit: 200, updatedSince: seen?.at });
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect((await reader.get(ids[0])).publishedAt <= (await reader.get(ids[1])).publishedAt).toBe(true);
  });
});
