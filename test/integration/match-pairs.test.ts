import { beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { DecideMatch } from '../../src/claims/matching/decide-match.js';
import { MatchContradicts, MatchWithItself } from '../../src/claims/matching/match.errors.js';
import { ContradictionsReader } from '../../src/contradictions/contradictions.reader.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import { EDITOR, refusalOf } from './support/desk.js';
import { BRIDGE, DAM_AR, MatchingDesk, VACCINE } from './support/matching-desk.js';

const here = new MatchingDesk();
let decide: DecideMatch;
let changeClaim: ChangeClaim;

beforeAll(() => {
  decide = new DecideMatch(here.desk.dataSource);
  changeClaim = new ChangeClaim(here.desk.dataSource);
});

describe('the explanation of a pair', () => {
  it('quotes each language where both claims are held in it, whichever they were found by', async () => {
    const one = await here.claim('اعترضت الدفاعات ٩٩ من الصواريخ والطائرات ليلًا', {
      translations: [{ language: 'en', text: 'Defences intercepted 99 of the missiles and drones' }],
    });
    await here.claim('اعترضت الدفاعات ١٣ من الصواريخ والطائرات ليلًا', {
      translations: [{ language: 'en-GB', text: 'Defences intercepted 13 of the missiles and drones' }],
    });
    const [match] = (await here.reader.ofClaim(EDITOR, one, 10)).matches;
    expect(match!.explanation.en).toMatch(/“missiles”.*the figure 13, .* the figure 99\.$/);
    expect(match!.explanation.en).not.toMatch(/\p{Script=Arabic}/u);
    expect(match!.explanation.ar).toContain('«الطائرات»');
    expect(match!.explanation.ar).not.toMatch(/[a-z]/);
  });

  it('quotes what they were found by where one of them has no translation', async () => {
    const one = await here.claim('سد الوادي الكبير انهار', {
      translations: [{ language: 'en', text: 'The Great Valley dam broke' }],
    });
    await here.claim(DAM_AR);
    const [match] = (await here.reader.ofClaim(EDITOR, one, 10)).matches;
    expect(match!.explanation.en).toContain('“الوادي”');
  });
});

describe('a pair', () => {
  it('of which one side is held in the language of the other is found from both sides, and quoted in that', async () => {
    const english = await here.claim('The Great Valley dam collapsed after heavy rain', { language: 'en' });
    const arabic = await here.claim(DAM_AR, {
      translations: [{ language: 'en', text: 'After heavy rain the Great Valley dam has collapsed' }],
    });
    for (const [one, other] of [
      [english, arabic],
      [arabic, english],
    ] as const) {
      const { accepted, matches } = await here.reader.ofClaim(EDITOR, one, 10);
      expect(matches.map(({ claimId, accepted }) => [claimId, accepted])).toEqual([[other, accepted]]);
      expect(matches[0]!.explanation.en).toContain('“Valley”');
    }
  });

  it('that a person called different is no match again, from either side, and the trail says who said so', async () => {
    const [one, other] = [await here.claim(BRIDGE), await here.claim(`${BRIDGE}.`)];
    const idsOf = async (id: string): Promise<string[]> =>
      (await here.reader.ofClaim(EDITOR, id, 10)).matches.map(({ claimId }) => claimId);
    expect(await idsOf(one)).toEqual([other]);
    await decide.execute(EDITOR, one, other, { decision: 'different', reason: 'Another bridge.' });
    expect(await idsOf(one)).toEqual([]);
    expect(await idsOf(other)).toEqual([]);
    await changeClaim.execute(EDITOR, other, { text: `${BRIDGE}!` });
    expect(await idsOf(other)).toEqual([]);
    const [event] = await here.desk.rows(
      `select actor_name, entity_id from audit_events where action = 'claim.match_rejected'`,
    );
    expect(event).toMatchObject({ actor_name: EDITOR.name, entity_id: one });
  });

  it('that a person called the same is shown with who said so, and can be decided again', async () => {
    const [one, other] = [await here.claim(VACCINE), await here.claim(`${VACCINE}.`)];
    await Promise.all([
      decide.execute(EDITOR, one, other, { decision: 'same' }),
      decide.execute(EDITOR, other, one, { decision: 'same', reason: 'Word for word.' }),
    ]);
    const { matches } = await here.reader.ofClaim(EDITOR, other, 10);
    expect(matches[0]).toMatchObject({ claimId: one, decision: { decision: 'same', by: EDITOR.name } });
    await decide.execute(EDITOR, one, other, { decision: 'different' });
    expect((await here.reader.ofClaim(EDITOR, one, 10)).matches).toEqual([]);
  });

  it('of which one person says the same again, as by a request that is sent twice, leaves one event', async () => {
    const [one, other] = [await here.claim(VACCINE), await here.claim(`${VACCINE}.`)];
    const events = () =>
      here.desk.count('audit_events', `action = 'claim.match_confirmed' and entity_id = '${one}'`);
    for (const reason of ['Word for word.', 'Word for word.', 'The same hospital.'])
      await decide.execute(EDITOR, one, other, { decision: 'same', reason });
    expect(await events()).toBe(2);
    await decide.execute({ ...EDITOR, name: 'Another editor' }, one, other, {
      decision: 'same',
      reason: 'The same hospital.',
    });
    expect(await events()).toBe(3);
  });

  it('that contradicts each other is no match, and not called the same, until that is rejected', async () => {
    const [one, other] = [await here.claim(BRIDGE), await here.claim(`${BRIDGE}.`)];
    const id = await new SuggestContradiction(here.desk.dataSource).execute(EDITOR, {
      claimAId: one,
      claimBId: other,
      note: 'Open or closed.',
      noteLanguage: 'en',
    });
    expect(await here.reader.ofClaim(EDITOR, one, 10)).toMatchObject({ accepted: false, matches: [] });
    expect(await here.reader.ofClaim(EDITOR, other, 10)).toMatchObject({ accepted: false, matches: [] });
    await expect(decide.execute(EDITOR, other, one, { decision: 'same' })).rejects.toBeInstanceOf(
      MatchContradicts,
    );
    await decide.execute(EDITOR, other, one, { decision: 'different' });
    await new DecideContradiction(here.desk.dataSource).execute(EDITOR, id, {
      status: 'rejected',
      reason: 'One sentence.',
    });
    await decide.execute(EDITOR, other, one, { decision: 'same' });
    const { accepted, matches } = await here.reader.ofClaim(EDITOR, one, 10);
    expect(accepted).toBe(true);
    expect(matches).toMatchObject([{ claimId: other, accepted: true, decision: { decision: 'same' } }]);
  });

  it('that a person called the same stays with the decision where it is suggested as a contradiction, and both say so', async () => {
    const [one, other] = [
      await here.claim('Of the voters 60% voted for the reform in Norland'),
      await here.claim('Of the voters 90% voted for the reform in Norland'),
    ];
    const third = await here.claim('Of the voters 60% voted for the reform in Norland, the ministry says');
    await decide.execute(EDITOR, one, other, { decision: 'same', reason: 'One vote.' });
    const id = await new SuggestContradiction(here.desk.dataSource).execute(EDITOR, {
      claimAId: one,
      claimBId: other,
      note: 'Two figures.',
      noteLanguage: 'en',
    });
    for (const [asked, found] of [
      [one, other],
      [other, one],
    ] as const) {
      const { matches } = await here.reader.ofClaim(EDITOR, asked, 2);
      expect(matches.map(({ claimId }) => claimId)).toEqual([third, found]);
      expect(matches[1]).toMatchObject({
        accepted: false,
        decision: { decision: 'same', by: EDITOR.name, reason: 'One vote.' },
        contradiction: { id, status: 'suggested' },
        actions: ['decide'],
      });
    }
    await here.claim('Of the voters 60% voted for the reform in Norland, the commission says');
    const two = (await here.reader.ofClaim(EDITOR, one, 2)).matches.map(({ claimId }) => claimId);
    expect([two.length, two[1]]).toEqual([2, other]);
    const contradictions = new ContradictionsReader(here.desk.dataSource);
    expect(await contradictions.get(EDITOR, id)).toMatchObject({
      calledSame: { by: EDITOR.name, reason: 'One vote.', at: expect.stringMatching(/Z$/) as unknown },
    });
    const decideContradiction = new DecideContradiction(here.desk.dataSource);
    await decideContradiction.execute(EDITOR, id, { status: 'confirmed', reason: 'Two figures.' });
    const listed = (await here.reader.ofClaim(EDITOR, one, 10)).matches.find(
      ({ claimId }) => claimId === other,
    );
    expect(listed).toMatchObject({ decision: { decision: 'same' }, contradiction: { status: 'confirmed' } });
    await decideContradiction.execute(EDITOR, id, { status: 'rejected', reason: 'One vote.' });
    const again = (await here.reader.ofClaim(EDITOR, one, 10)).matches.find(
      ({ claimId }) => claimId === other,
    );
    expect(again).toMatchObject({ decision: { decision: 'same' }, contradiction: null });
    await decide.execute(EDITOR, one, other, { decision: 'different' });
    expect(await contradictions.get(EDITOR, id)).toMatchObject({ calledSame: null });
  });

  it('that a person called the same is shown however far the words have moved apart', async () => {
    const [one, other] = [
      await here.claim('The sculptor Evangeline returned'),
      await here.claim('Bread became dearer'),
    ];
    await decide.execute(EDITOR, one, other, { decision: 'same' });
    expect((await here.reader.ofClaim(EDITOR, one, 10)).matches).toMatchObject([
      { claimId: other, decision: { decision: 'same' }, contradiction: null },
    ]);
  });

  it('is of two claims, which are stored here', async () => {
    const one = await here.claim(DAM_AR);
    await expect(decide.execute(EDITOR, one, one, { decision: 'same' })).rejects.toBeInstanceOf(
      MatchWithItself,
    );
    const nobody = '01939d00-0000-7000-8000-00000000dead';
    await expect(decide.execute(EDITOR, one, nobody, { decision: 'same' })).rejects.toBeInstanceOf(
      RecordNotFound,
    );
    expect(
      await refusalOf(
        here.desk.rows(
          `insert into match_decisions (claim_a_id, claim_b_id, decision, decided_by) values ($1, $1, 'same', 'x')`,
          [one],
        ),
      ),
    ).toBe('match_decisions_pair_ordered');
  });
});
