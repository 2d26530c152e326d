import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DefineScale } from '../../src/ratings/define-scale.js';
import { ChangeSetting } from '../../src/platform/settings/change-setting.js';
import { SCALE_IN_USE } from '../../src/ratings/scale-in-use.js';
import { AgreementReader } from '../../src/reviews/agreement/agreement.reader.js';
import { Desk, EDITOR, FALSE, type PersonActor, TRUE } from './support/desk.js';
import { newScale } from './support/new-scale.js';
import { review, setQuorum } from './support/reviewing.js';

let desk: Desk;
let amal: PersonActor;
let basma: PersonActor;
let ziad: PersonActor;

beforeAll(async () => {
  desk = await Desk.open();
  // Not in the order of the alphabet, so that the order of their ids is another one.
  ziad = await desk.colleague('Ziad');
  basma = await desk.colleague('basma');
  amal = await desk.colleague('Amal');
});
afterAll(() => desk.close());

const get = (...given: Parameters<AgreementReader['get']>) =>
  new AgreementReader(desk.dataSource).get(...given);

/** A round in which these people file these ratings; the setting of the quorum decides whether it is then open. */
async function round(
  filed: [PersonActor, string][],
  claim = desk.claim({ text: 'A claim' }),
): Promise<string> {
  const claimId = await claim;
  for (const [person, ratingId] of filed) await review(desk, person, claimId, { ratingId });
  return claimId;
}

describe('before anybody has reviewed', () => {
  it('there is nothing to tell, and the scale in use to ask about', async () => {
    expect(await get({})).toEqual({
      scale: 'standard',
      scales: [{ key: 'standard', titles: expect.any(Object) }],
      fewestUnits: 5,
      overall: { alpha: null, units: 0, ratings: 0, reason: 'too_few_units' },
      pairs: [],
      roundsLeftOut: 0,
      pairsLeftOut: 0,
    });
  });
});

describe('once people have reviewed', () => {
  let disputed: string;

  beforeAll(async () => {
    for (const ratingId of [TRUE, FALSE, TRUE, FALSE]) {
      await round([
        [ziad, ratingId],
        [amal, ratingId],
      ]);
    }
    disputed = await round([
      [ziad, TRUE],
      [amal, FALSE],
    ]);
    await round([
      [basma, TRUE],
      [ziad, TRUE],
    ]);
  });

  it('tells how far all and each two agree, the pairs by name and not by figure', async () => {
    const { overall, pairs } = await get({});
    expect(overall).toEqual({
      alpha: expect.closeTo(1 - (11 * 2) / 70, 10),
      units: 6,
      ratings: 12,
      reason: null,
    });
    expect(pairs).toEqual([
      {
        reviewers: [
          { id: amal.id, name: 'Amal' },
          { id: ziad.id, name: 'Ziad' },
        ],
        units: 5,
        agreement: 0.8,
        kappa: expect.closeTo(8 / 13, 10),
        reason: null,
      },
      {
        reviewers: [
          { id: basma.id, name: 'basma' },
          { id: ziad.id, name: 'Ziad' },
        ],
        units: 1,
        agreement: 1,
        kappa: null,
        reason: 'too_few_units',
      },
    ]);
  });

  it('counts nothing of a sealed round, whatever stands in it, until its last review opens it', async () => {
    const before = await get({});
    const claimId = await round([[basma, FALSE]]);
    expect(await get({})).toEqual(before);
    await review(desk, amal, claimId, { ratingId: FALSE });
    const { overall, pairs } = await get({});
    expect(overall).toMatchObject({ units: 7, ratings: 14 });
    expect(pairs[0]).toMatchObject({ reviewers: [{ name: 'Amal' }, { name: 'basma' }], units: 1 });
  });

  it('counts a round by the time at which it was opened; a date alone is the whole day', async () => {
    const at = async (claimId: string, time: string): Promise<void> => {
      await desk.rows('alter table review_rounds disable trigger user');
      await desk.rows('update review_rounds set unsealed_at = $2 where claim_id = $1', [claimId, time]);
      await desk.rows('alter table review_rounds enable trigger user');
    };
    await at(disputed, '2024-04-13T23:30:00Z');
    const units = async (query: Parameters<typeof get>[0]) => (await get(query)).overall.units;
    expect(await units({ to: '2024-04-13' })).toBe(1);
    expect(await units({ to: '2024-04-13T23:29:59Z' })).toBe(0);
    expect(await units({ from: '2024-04-13', to: '2024-04-14' })).toBe(1);
    expect(await units({ from: '2024-04-14' })).toBe(6);
  });

  it('says how much it left out where there is too much', async () => {
    const { overall, pairs, roundsLeftOut, pairsLeftOut } = await get({}, { rounds: 3, pairs: 1 });
    expect(overall.units).toBe(3);
    expect(roundsLeftOut).toBe(4);
    expect(pairs).toHaveLength(1);
    expect(pairsLeftOut).toBe(2);
    expect(await get({ to: '2000-01-01' })).toMatchObject({ roundsLeftOut: 0, pairsLeftOut: 0 });
  });
});

describe('another round of a claim', () => {
  it('is another unit, and one that a single review opens can agree with nothing', async () => {
    const before = (await get({})).overall;
    await setQuorum(desk, 1);
    await round([[amal, TRUE]]);
    await desk.rows(`delete from settings where key = 'reviews.quorum'`);
    expect((await get({})).overall).toEqual(before);
  });
});

describe('scales', () => {
  afterEach(() => desk.rows(`delete from settings where key = $1`, [SCALE_IN_USE.key]));

  it('are counted apart, and in all their versions together', async () => {
    const standard = (await get({})).overall;
    const define = new DefineScale(desk.dataSource);
    const ratingOf = async (scaleId: string, key: string): Promise<string> => {
      const [row] = await desk.rows<{ id: string }>(
        'select id from ratings where scale_id = $1 and key = $2',
        [scaleId, key],
      );
      return row!.id;
    };
    const first = await define.execute(EDITOR, newScale());
    await new ChangeSetting(desk.dataSource).execute(EDITOR, SCALE_IN_USE.key, 'newsroom');
    await round([
      [amal, await ratingOf(first, 'confirmed')],
      [ziad, await ratingOf(first, 'confirmed')],
    ]);
    const second = await define.execute(EDITOR, newScale({ expectedVersion: 1 }));
    for (const key of ['confirmed', 'altered', 'confirmed', 'open']) {
      const ratingId = await ratingOf(second, key);
      await round([
        [amal, ratingId],
        [ziad, ratingId],
      ]);
    }
    const { scale, scales, overall, pairs } = await get({});
    expect([scale, scales.map(({ key }) => key)]).toEqual(['newsroom', ['newsroom', 'standard']]);
    expect(overall).toEqual({ alpha: 1, units: 5, ratings: 10, reason: null });
    expect(pairs).toMatchObject([{ units: 5, kappa: 1 }]);
    expect((await get({ scale: 'standard' })).overall).toEqual(standard);
    expect((await get({ scale: 'unheard_of' })).overall.units).toBe(0);
  });
});
