import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InputInvalid, RecordNotFound } from '../../src/platform/http/general.errors.js';
import { newId } from '../../src/platform/database/new-id.js';
import { ChangeSetting } from '../../src/platform/settings/change-setting.js';
import { DefineScale } from '../../src/ratings/define-scale.js';
import { RatingOutOfUse, ScaleSuperseded } from '../../src/ratings/rating.errors.js';
import { SCALE_IN_USE } from '../../src/ratings/scale-in-use.js';
import { ScalesReader } from '../../src/ratings/scales.reader.js';
import { VerdictsReader } from '../../src/verdicts/verdicts.reader.js';
import { Desk, EDITOR, refusalOf, TRUE } from './support/desk.js';
import { newScale } from './support/new-scale.js';

let desk: Desk;
let reader: ScalesReader;
let define: DefineScale;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new ScalesReader(desk.dataSource);
  define = new DefineScale(desk.dataSource);
});

afterAll(() => desk.close());

const use = (key: string): Promise<void> =>
  new ChangeSetting(desk.dataSource).execute(EDITOR, SCALE_IN_USE.key, key);
const versionsOf = (key: string): Promise<number> => desk.count('rating_scales', 'key = $1', [key]);

describe('the scale that every install starts with', () => {
  it('has its ratings in order, in both languages, each with a colour, a sign and a meaning', async () => {
    const scales = await reader.list();
    expect(scales).toHaveLength(1);
    expect(scales[0]).toMatchObject({ key: 'standard', version: 1, worst: 1, best: 5, isInUse: true });
    expect(scales[0]!.ratings.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { labels, descriptions } of scales[0]!.ratings) {
      expect(labels.ar).toMatch(/\p{Script=Arabic}/u);
      expect(descriptions['ar']).toMatch(/\p{Script=Arabic}/u);
      expect(descriptions['en']).toMatch(/\p{Script=Latin}/u);
    }
    const looks = scales[0]!.ratings.map(({ colour, icon }) => `${colour} ${icon}`);
    expect(new Set(looks).size).toBe(6);
  });
});

describe('a scale of the desk’s own', () => {
  it('is kept as it was defined, with the usual looks where none were chosen', async () => {
    const id = await define.execute(EDITOR, newScale());
    expect(await reader.get(id)).toMatchObject({
      key: 'newsroom',
      version: 1,
      titles: { en: 'The newsroom’s scale', ar: 'سلّم غرفة الأخبار' },
      worst: 0,
      best: 2,
      isNewest: true,
      isInUse: false,
      ratings: [
        { key: 'confirmed', position: 0, labels: { fr: 'Confirmé' }, colour: 'green', icon: 'check' },
        { key: 'altered', position: 1, value: 1, colour: 'amber', icon: 'scissors' },
        { key: 'made_up', position: 2, value: 0, colour: 'purple', icon: 'cross' },
        { key: 'open', position: 3, value: null, colour: 'grey', icon: 'question' },
      ],
    });
  });

  it('is refused with everything that is wrong with it, and nothing of it is kept', async () => {
    const { ratings } = newScale();
    const wrong = newScale({ key: 'wrong', worst: 2, best: 1, ratings: [ratings[0]!, ratings[0]!] });
    const refusal = await define.execute(EDITOR, wrong).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InputInvalid);
    expect((refusal as InputInvalid).errors.map(({ field }) => field)).toContain('ratings[1].labels.ar');
    expect(await versionsOf('wrong')).toBe(0);
  });

  it('takes no rating once it is committed', async () => {
    const id = await define.execute(EDITOR, newScale({ key: 'complete' }));
    const adding = desk.rows(
      `insert into ratings (id, scale_id, position, key, value, normalised, label_en, label_ar, colour, icon)
       values ($1, $2, 4, 'late', 1, 'mixed', 'Late', 'متأخر', 'grey', 'half')`,
      [newId(), id],
    );
    expect(await refusalOf(adding)).toBe('ratings_position_on_scale');
  });

  it('is not there under an id that no version has', async () => {
    await expect(reader.get(newId())).rejects.toThrow(RecordNotFound);
  });
});

describe('a new version', () => {
  it('keeps the title unless it has another, and leaves the older one as it was', async () => {
    const first = await define.execute(EDITOR, newScale({ key: 'growing' }));
    const before = await reader.get(first);
    const second = await define.execute(
      EDITOR,
      newScale({ key: 'growing', titles: undefined, best: 9, expectedVersion: 1 }),
    );
    expect(await reader.get(second)).toMatchObject({ version: 2, titles: before.titles, best: 9 });
    expect(await reader.get(first)).toEqual({ ...before, isNewest: false });
    const listed = (await reader.list()).filter(({ key }) => key === 'growing');
    expect(listed.map(({ version }) => version)).toEqual([2]);
    const all = (await reader.list('all')).filter(({ key }) => key === 'growing');
    expect(all.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('is refused to whoever has not seen the newest', async () => {
    await define.execute(EDITOR, newScale({ key: 'seen' }));
    await expect(define.execute(EDITOR, newScale({ key: 'seen' }))).rejects.toThrow(ScaleSuperseded);
    const ahead = newScale({ key: 'seen', expectedVersion: 2 });
    await expect(define.execute(EDITOR, ahead)).rejects.toThrow(ScaleSuperseded);
    expect(await versionsOf('seen')).toBe(1);
  });

  it('is defined by one of two who define it at once', async () => {
    await define.execute(EDITOR, newScale({ key: 'twice' }));
    const next = newScale({ key: 'twice', expectedVersion: 1 });
    const outcomes = await Promise.allSettled([define.execute(EDITOR, next), define.execute(EDITOR, next)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await versionsOf('twice')).toBe(2);
  });
});

describe('the scale in use', () => {
  it('is what verdicts are given on from then on, while an older verdict keeps its own', async () => {
    const verdicts = new VerdictsReader(desk.dataSource);
    const claimId = await desk.claim({ text: 'The bridge is closed' });
    const old = await desk.verdict(claimId);
    const id = await define.execute(EDITOR, newScale({ key: 'chosen' }));
    await use('chosen');
    try {
      const { ratings } = await reader.get(id);
      const otherId = await desk.claim({ text: 'The road is closed' });
      await expect(desk.verdict(otherId, { ratingId: TRUE })).rejects.toThrow(RatingOutOfUse);
      const current = await desk.verdict(otherId, { ratingId: ratings[1]!.id });
      expect(await verdicts.get(current)).toMatchObject({
        rating: { key: 'altered', icon: 'scissors' },
        scale: { key: 'chosen', version: 1 },
      });
      // What was defined since then changes neither of them.
      await define.execute(EDITOR, newScale({ key: 'chosen', best: 5, expectedVersion: 1 }));
      expect(await verdicts.get(current)).toMatchObject({ scale: { id, version: 1 } });
      expect((await reader.get(id)).best).toBe(2);
      expect(await verdicts.get(old)).toMatchObject({
        rating: { id: TRUE },
        scale: { key: 'standard', version: 1 },
      });
    } finally {
      await use('standard');
    }
  });

  it('is the newest version of it: a rating of an older one is out of use', async () => {
    const first = await reader.get(await define.execute(EDITOR, newScale({ key: 'newest' })));
    await define.execute(EDITOR, newScale({ key: 'newest', expectedVersion: 1 }));
    await use('newest');
    try {
      const claimId = await desk.claim({ text: 'The bridge is open' });
      await expect(desk.verdict(claimId, { ratingId: first.ratings[0]!.id })).rejects.toThrow(RatingOutOfUse);
    } finally {
      await use('standard');
    }
  });
});
