import { beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { findMatches } from '../../src/claims/matching/find-matches.js';
import { MOST_CANDIDATES, MOST_POSTINGS } from '../../src/language/matching/candidates.js';
import { EDITOR } from './support/desk.js';
import { BRIDGE, DAM_AR, MatchingDesk, VACCINE } from './support/matching-desk.js';

const here = new MatchingDesk();
let changeClaim: ChangeClaim;

beforeAll(() => {
  changeClaim = new ChangeClaim(here.desk.dataSource);
});

describe('a text', () => {
  it('finds the claim that it makes, in either language, with its verdict and what both have in common', async () => {
    const [bridge, dam] = [await here.claim(BRIDGE), await here.claim(DAM_AR)];
    const found = await here.reader.ofText(
      'Lorries are banned from Harbour Bridge for 2 years #HarbourBridge',
      10,
    );
    expect(found.matches[0]).toMatchObject({ claimId: bridge, verdict: null, decision: null });
    expect(found.matches[0]!.explanation.en).toContain('“Harbour”');
    expect((await here.reader.ofText('سد الوادي الكبير ينهار والقرى تغرق', 10)).matches[0]?.claimId).toBe(
      dam,
    );
  });

  it('finds a claim by its translation, and names it once', async () => {
    const id = await here.claim(DAM_AR, {
      translations: [{ language: 'en', text: 'The Great Valley dam collapsed' }],
    });
    expect(await here.idsFor('Great Valley dam has collapsed سد الوادي')).toEqual([id]);
  });

  it('that has words of both languages of a claim finds it in the place of its better wording', async () => {
    const [dam, other] = [
      await here.claim(DAM_AR, { translations: [{ language: 'en', text: 'A dam collapsed somewhere' }] }),
      await here.claim('The dam of Norland collapsed', { language: 'en' }),
    ];
    const { matches, accepted } = await findMatches(here.desk.dataSource, `${DAM_AR} the dam of Norland`, 10);
    expect(matches.map(({ claimId }) => claimId)).toEqual([dam, other]);
    expect([accepted, matches[0]!.accepted]).toEqual([true, true]);
  });

  it('finds claims in the order of their best wordings, and takes the best of all for the same', async () => {
    const intercepted = await here.claim('تم صد 99% من الصواريخ والطائرات المسيرة فوق نردا', {
      translations: [{ language: 'en', text: '99% of the missiles and drones were intercepted over Narda' }],
    });
    const hit = await here.claim('أصاب نصف الصواريخ والطائرات المسيرة أهدافها في نردا', {
      translations: [{ language: 'en', text: 'Half of the missiles and drones hit their targets in Narda' }],
    });
    const asked = {
      en: '99% of the missiles were intercepted over Narda',
      ar: 'صد 99% من الصواريخ فوق نردا',
    };
    for (const text of Object.values(asked)) {
      const { matches } = await findMatches(here.desk.dataSource, text, 10);
      expect(matches.map(({ claimId }) => claimId)).toEqual([intercepted, hit]);
      expect(matches[0]!.score).toBeGreaterThan(matches[1]!.score);
      expect(matches[1]!.accepted).toBe(false);
    }
  });

  it('is accepted for no claim that contradicts it, however few are asked for', async () => {
    const [same, opposite] = [await here.claim(BRIDGE), await here.claim(`${BRIDGE}, and opened it`)];
    const known = { contradicting: [opposite], wanted: [opposite] };
    const { matches } = await findMatches(here.desk.dataSource, BRIDGE, 1, known);
    expect(matches).toMatchObject([{ claimId: same, accepted: true }]);
  });

  it('is accepted for none where more contradict it than are compared, and none of the others is known not to', async () => {
    for (let toll = 1; toll <= 16; toll += 1)
      await here.claim(`The fire at the Varn mill killed ${toll.toString()} people`);
    const { accepted, matches } = await here.reader.ofText('The fire at the Varn mill killed 90 people', 50);
    expect(matches.filter(({ contradicts }) => contradicts !== null)).not.toHaveLength(16);
    expect([accepted, ...matches.map((match) => match.accepted)]).not.toContain(true);
  });

  it('finds its claim though it has a word, too, that every JavaScript object has a member of', async () => {
    const id = await here.claim(BRIDGE);
    const { accepted, matches } = await here.reader.ofText(`${BRIDGE} constructor`, 10);
    expect([accepted, matches[0]?.claimId]).toEqual([true, id]);
  });

  it('is as surely the claim whether or not that is held in another language, too', async () => {
    const text = 'The Vasco bridge killed 213 in Ostrava';
    const asked = '213 dead in Ostrava when the Vasco bridge fell';
    await here.claim(text);
    const inOne = await findMatches(here.desk.dataSource, asked, 10);
    await here.archiveAll();
    await here.claim(text, {
      translations: [{ language: 'fr', text: 'Le pont Vasco a fait 213 morts à Ostrava' }],
    });
    const inTwo = await findMatches(here.desk.dataSource, asked, 10);
    expect([inOne.accepted, inTwo.accepted]).toEqual([true, true]);
    expect(inTwo.likelihood).toBeCloseTo(inOne.likelihood, 2);
  });

  it('is as surely the claim whether or not the next one contradicts it', async () => {
    const asked = 'اعترضت الدفاعات الجوية ٩٩٪ من الصواريخ والطائرات المسيرة';
    for (const other of [BRIDGE, VACCINE, DAM_AR]) await here.claim(other);
    const id = await here.claim('تم صد 99% من الصواريخ والطائرات المسيرة الإيرانية');
    const alone = await here.reader.ofText(asked, 10);
    const opposite = await here.claim('أصاب نصف الصواريخ والطائرات المسيرة أهدافها المحددة');
    const beside = await here.reader.ofText(asked, 10);
    expect(
      beside.matches.map(({ claimId, accepted, contradicts }) => [claimId, accepted, contradicts === null]),
    ).toEqual([
      [id, true, true],
      [opposite, false, false],
    ]);
    expect(beside.likelihood).toBeCloseTo(alone.likelihood, 2);
  });

  it('finds by its common words the one of many claims that share its rare one', async () => {
    for (let day = 1; day <= MOST_CANDIDATES + 10; day += 1)
      await here.claim(`Day ${day.toString()} of the Quarrenby festival`);
    const id = await here.claim('A harvest in Quarrenby');
    await here.desk.rows('select count_match_changes(0)');
    await here.desk.rows('update match_stems set entries = entries + $1 where stem = $2', [
      MOST_POSTINGS,
      'harvest',
    ]);
    const [counted] = await here.desk.rows(`select entries from match_stems where stem = 'harvest'`);
    expect(counted!['entries']).toBeGreaterThan(MOST_POSTINGS);
    try {
      expect((await here.idsFor('The harvest of Quarrenby'))[0]).toBe(id);
    } finally {
      await here.desk.rows('update match_stems set entries = entries - $1 where stem = $2', [
        MOST_POSTINGS,
        'harvest',
      ]);
    }
  });

  it('finds a claim by the words in which it stands in its article', async () => {
    const { id: documentId } = await here.desk.document('Zookeepers say: «the penguin Percival fled».', 'en');
    const exact = 'the penguin Percival fled';
    const id = await here.claim('A bird escaped from the zoo', { appearance: { documentId, exact } });
    const { matches } = await findMatches(here.desk.dataSource, 'Percival the penguin', 10);
    expect(matches.map(({ claimId }) => claimId)).toEqual([id]);
    expect(matches[0]!.explanation.en).toBe('Both have “penguin” and “Percival”.');
  });

  it('of which nothing is known is accepted for none', async () => {
    await here.claim(VACCINE);
    expect(await here.reader.ofText('The central bank raised its rates', 10)).toMatchObject({
      accepted: false,
    });
  });

  it('is answered without the claims that have next to nothing in common with it', async () => {
    await here.claim(DAM_AR, {
      translations: [{ language: 'en', text: 'The Great Valley dam in the region broke' }],
    });
    await here.claim(BRIDGE);
    expect((await here.reader.ofText('the moon is made of cheese in the region', 10)).matches).toEqual([]);
  });

  it('finds a claim by its new words once it was corrected, and no longer by its old ones', async () => {
    const id = await here.claim('The ferry Aurelia sank');
    await changeClaim.execute(EDITOR, id, { text: 'The tanker Bonaventura sank' });
    expect(await here.idsFor('Bonaventura')).toEqual([id]);
    expect(await here.idsFor('Aurelia')).toEqual([]);
  });
});
