import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import type { NewClaim } from '../../src/claims/create-claim.js';
import { findCandidates, FOR_ONE_CLAIM } from '../../src/contradictions/candidates.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { compareClaims } from '../../src/contradictions/compare-claims.js';
import { ScanClaim } from '../../src/contradictions/scan-claim.js';
import { scanClaims } from '../../src/contradictions/scan-claims.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { ChangeInBulk } from '../../src/desk/bulk/change-in-bulk.js';
import { UndoBulk } from '../../src/desk/bulk/undo-bulk.js';
import { newId } from '../../src/platform/database/new-id.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { SAMPLE } from '../../src/seed/seed-file.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

const DAY = '2024-04-13';
const INTERCEPTED_AR = 'تم صد 99% من الصواريخ والطائرات المسيرة الإيرانية';
const INTERCEPTED_EN = '99% of the Iranian missiles and drones were intercepted';
const HIT_AR = 'أصاب نصف الصواريخ والطائرات المسيرة أهدافها المحددة';
const HIT_EN = 'Half of the missiles and drones hit their designated targets';

let desk: Desk;
let changeClaim: ChangeClaim;
let decide: DecideContradiction;
let suggest: SuggestContradiction;

beforeAll(async () => {
  Logger.overrideLogger(false);
  desk = await Desk.open();
  changeClaim = new ChangeClaim(desk.dataSource);
  decide = new DecideContradiction(desk.dataSource);
  suggest = new SuggestContradiction(desk.dataSource);
});

afterAll(() => desk.close());

/** Claims of one test are not compared with those of another: the engine leaves archived ones alone. */
async function clearDesk(): Promise<void> {
  await desk.rows(`
    delete from contradictions;
    delete from jobs;
    update claims set status = 'archived', archived_from = status where status <> 'archived'`);
}

afterEach(clearDesk);

const claim = (text: string, more: Partial<NewClaim> = {}) => desk.claim({ text, eventDate: DAY, ...more });
const scan = (id: string) => desk.dataSource.transaction((manager) => new ScanClaim().scan(manager, id));

interface Pair {
  id: string;
  claim_a_id: string;
  claim_b_id: string;
  status: string;
  basis: string;
  explanation_en: string;
  explanation_ar: string;
}
const pairs = () => desk.rows<Pair>('select * from contradictions order by suggested_at, id');
const sidesOf = (pair: Pair | undefined) => [pair?.claim_a_id, pair?.claim_b_id];

describe('the sample article', () => {
  it('yields its one contradiction, and no other, whatever is scanned first', async () => {
    await loadSeed(desk.dataSource, SAMPLE);
    const claims = await desk.rows<{ id: string; external_key: string }>(
      'select id, external_key from claims',
    );
    expect(claims).toHaveLength(15);
    for (const { id } of claims) await scan(id);
    const keyOf = new Map(claims.map(({ id, external_key: key }) => [id, key]));
    const found = await pairs();
    expect(found).toHaveLength(1);
    expect(sidesOf(found[0]).map((id) => keyOf.get(id!))).toEqual([
      'sample:intercepted-99',
      'sample:half-hit-targets',
    ]);
    expect(found[0]).toMatchObject({
      status: 'suggested',
      suggested_by: 'engine',
      basis: 'share_complement',
    });
    expect(found[0]!.explanation_en).toMatch(/99%.*half \(50%\)/);
    expect(found[0]!.explanation_ar).toMatch(/99%.*50%/);
    for (const { id } of claims.reverse()) {
      expect(await scan(id)).toMatchObject({ suggested: 0, withdrawn: 0 });
    }
    expect(await pairs()).toEqual(found);
  });
});

describe('a scan', () => {
  it.each([
    ['two Arabic claims', INTERCEPTED_AR, HIT_AR],
    ['two English claims', INTERCEPTED_EN, HIT_EN],
    ['an Arabic and an English claim', INTERCEPTED_AR, HIT_EN],
    ['an English and an Arabic claim', HIT_AR, INTERCEPTED_EN],
  ])('finds %s, in either order, from either side', async (_, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const ids = [await claim(first!), await claim(second!)];
      for (const scanned of ids) {
        expect(await scan(scanned)).toMatchObject({ suggested: 1 });
        expect(sidesOf((await pairs())[0])).toEqual(ids);
        await desk.rows('delete from contradictions');
      }
      await clearDesk();
    }
  });

  it.each([
    [
      'of the other side of the same war',
      'Half of the Israeli missiles and drones hit their designated targets',
      DAY,
    ],
    ['about things of another kind', 'Half of the ships hit their designated targets', DAY],
    ['about another day', HIT_EN, '2024-10-01'],
    ['that leaves room for both', 'At most 1% of the missiles and drones hit their designated targets', DAY],
    ['without a figure', 'The missiles and drones hit their designated targets', DAY],
  ])('does not hold a claim %s against it', async (_, text, eventDate) => {
    const id = await claim(INTERCEPTED_EN);
    const other = await claim(text, { eventDate });
    expect((await scan(id)).suggested + (await scan(other)).suggested).toBe(0);
    expect(await pairs()).toEqual([]);
  });

  it('reads a claim in a language that it does not know by its translation', async () => {
    const id = await claim('La moitié des missiles et des drones ont atteint leurs cibles', {
      language: 'fr',
      translations: [{ language: 'en', text: HIT_EN }],
    });
    await claim(INTERCEPTED_AR);
    expect(await scan(id)).toMatchObject({ suggested: 1 });
  });

  it('leaves a claim alone that it cannot read at all', async () => {
    const id = await claim('La moitié des missiles', { language: 'fr' });
    await claim(INTERCEPTED_AR);
    expect(await scan(id)).toEqual({ compared: 0, suggested: 0, withdrawn: 0 });
  });

  it('leaves archived claims alone', async () => {
    const id = await claim(INTERCEPTED_EN);
    const other = await claim(HIT_EN);
    await desk.rows(`update claims set status = 'archived', archived_from = status where id = $1`, [other]);
    expect(await scan(id)).toEqual({ compared: 0, suggested: 0, withdrawn: 0 });
    expect(await scan(other)).toEqual({ compared: 0, suggested: 0, withdrawn: 0 });
  });

  it('stops for no pair that the engine stumbles over, and leaves what was suggested of it', async () => {
    const id = await claim(INTERCEPTED_EN);
    await claim(HIT_EN);
    await scan(id);
    const before = await pairs();
    const other = await claim(HIT_AR);
    const stumbling: typeof compareClaims = (one, two) => {
      if (one.id === other || two.id === other) return compareClaims(one, two);
      throw new Error('A word that nobody has thought of.');
    };
    const found = await desk.dataSource.transaction((manager) =>
      scanClaims(manager, [id], FOR_ONE_CLAIM, stumbling),
    );
    expect(found).toEqual({ compared: 2, suggested: 1, withdrawn: 0 });
    expect(await pairs()).toEqual([...before, expect.objectContaining({ claim_b_id: other })]);
  });

  it('has nothing to do for a claim that is not there', async () => {
    expect(await scan(newId())).toEqual({ compared: 0, suggested: 0, withdrawn: 0 });
  });

  it('finds one pair of each claim with each that it cannot stand beside', async () => {
    const ids = [await claim(INTERCEPTED_EN), await claim(HIT_EN), await claim(HIT_AR)];
    for (const id of ids) await scan(id);
    expect((await pairs()).map(sidesOf).sort()).toEqual(
      [
        [ids[0], ids[1]],
        [ids[0], ids[2]],
      ].sort(),
    );
  });

  it('finds two claims that were stored and scanned at the same moment, once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const sourceId = await desk.source();
      const attributions = [{ sourceId, role: 'claimant' as const, kind: 'paraphrase' as const }];
      const stored = await Promise.all(
        [INTERCEPTED_AR, HIT_AR].map(async (text) => {
          const id = await claim(text, { attributions, eventDate: `2024-05-0${round + 1}` });
          await scan(id);
          return id;
        }),
      );
      const found = (await pairs()).filter((pair) => stored.includes(pair.claim_a_id));
      expect(found.map((pair) => sidesOf(pair).sort())).toEqual([[...stored].sort()]);
    }
    expect(await desk.count('audit_events', `action = 'contradiction.suggested'`)).toBeGreaterThanOrEqual(5);
  });

  it('waits for a claim that is being corrected, and suggests nothing of its old words', async () => {
    const id = await claim(INTERCEPTED_EN);
    const other = await claim(HIT_EN);
    const commit = await desk.hold(
      `select from claims where id = '${other}' for update`,
      `update claims set text = 'At most 1% of the missiles and drones hit their targets' where id = '${other}'`,
    );
    const scanning = scan(id);
    await desk.untilWaiting(1);
    await commit();
    expect(await scanning).toMatchObject({ suggested: 0 });
  });
});

describe('what a claim is compared with', () => {
  const VOTED = 'of the voters voted for the reform';
  /** Claims that share a common key with `claim`, and nothing else. */
  const crowd = (many: number) =>
    desk.rows(
      `with made as (
         insert into claims (id, text, language, search_text, contradiction_keys, keys_version)
         select gen_random_uuid(), 'Crowd ' || n, 'en', '',
           '{vote|voter}', 1 from generate_series(1, $1::integer) n returning id)
       insert into attributions (id, claim_id, position, source_id, role, kind)
       select gen_random_uuid(), made.id, 0, (select id from sources limit 1), 'claimant', 'paraphrase' from made`,
      [many],
    );

  it('is bounded, however many share its keys, and begins with those that share the most telling ones', async () => {
    const other = await claim(`A quarter ${VOTED} of the Harbour Authority in Basra`, { eventDate: null });
    await crowd(400);
    const mine = await claim(`Nine in ten ${VOTED} of the Harbour Authority in Basra`, { eventDate: null });
    const { compared, suggested } = await scan(mine);
    expect(suggested).toBe(1);
    expect(compared).toBeGreaterThan(1);
    expect(compared).toBeLessThanOrEqual(100);
    expect(sidesOf((await pairs())[0])).toEqual([other, mine].toSorted());
  });

  it('is the same each time', async () => {
    await claim(`A quarter ${VOTED}`, { eventDate: null });
    await crowd(150);
    const mine = await claim(`Nine in ten ${VOTED}`, { eventDate: null });
    const asked = () =>
      desk.dataSource.transaction((manager) => findCandidates(manager, [mine], FOR_ONE_CLAIM));
    const first = await asked();
    expect(first.length).toBeGreaterThan(1);
    await desk.rows('update contradiction_postings set event_date = event_date');
    expect(await asked()).toEqual(first);
  });

  it('follows its day, and leaves out what is archived and comes back', async () => {
    const other = await claim(HIT_EN);
    const mine = await claim(INTERCEPTED_EN);
    const isCandidate = async () =>
      (await desk.dataSource.transaction((manager) => findCandidates(manager, [mine], FOR_ONE_CLAIM))).some(
        ({ otherId }) => otherId === other,
      );
    expect(await isCandidate()).toBe(true);
    await changeClaim.execute(EDITOR, other, { eventDate: '2024-10-01' });
    expect(await isCandidate()).toBe(false);
    await changeClaim.execute(EDITOR, other, { eventDate: null });
    expect(await isCandidate()).toBe(true);
    await desk.rows(`update claims set status = 'archived', archived_from = status where id = $1`, [other]);
    expect(await isCandidate()).toBe(false);
    await desk.rows(`update claims set status = archived_from, archived_from = null where id = $1`, [other]);
    expect(await isCandidate()).toBe(true);
  });
});

describe('a suggestion about an archived claim', () => {
  it('comes back with it, when the other claim was scanned meanwhile', async () => {
    const [id, other] = [await claim(INTERCEPTED_EN), await claim(HIT_EN)];
    await scan(id);
    const { id: bulkId } = await new ChangeInBulk(desk.dataSource).execute(EDITOR, {
      action: 'archive',
      claimIds: [other],
    });
    await scan(id);
    expect(await pairs()).toEqual([]);
    await desk.rows('delete from jobs');
    await new UndoBulk(desk.dataSource).execute(EDITOR, bulkId);
    const jobs = await desk.rows<{ subject: string }>(
      `select subject from jobs where kind = 'contradiction_scan'`,
    );
    expect(jobs).toEqual([{ subject: other }]);
    await scan(other);
    expect((await pairs()).map(sidesOf)).toEqual([[id, other]]);
  });
});

describe('a suggestion', () => {
  let intercepted: string;
  let hit: string;
  let suggestion: Pair;

  beforeEach(async () => {
    intercepted = await claim(INTERCEPTED_EN);
    hit = await claim(HIT_EN);
    await scan(hit);
    suggestion = (await pairs())[0]!;
  });

  const events = (action: string) =>
    desk.count('audit_events', 'action = $1 and entity_id = $2', [action, suggestion.id]);

  it('is made once, however often its claims are scanned', async () => {
    for (const id of [hit, intercepted, hit])
      expect(await scan(id)).toMatchObject({ suggested: 0, withdrawn: 0 });
    expect(await pairs()).toEqual([suggestion]);
    expect(await events('contradiction.suggested')).toBe(1);
  });

  it.each([
    ['the words of one side', { text: 'At most 1% of the missiles and drones hit their designated targets' }],
    ['the day of one side', { eventDate: '2024-10-01' }],
  ])('is withdrawn when %s are corrected so that both can hold', async (_, changes) => {
    await changeClaim.execute(EDITOR, hit, changes);
    expect(await scan(hit)).toMatchObject({ suggested: 0, withdrawn: 1 });
    expect(await pairs()).toEqual([]);
    expect(await events('contradiction.withdrawn')).toBe(1);
  });

  it('comes again when the words are corrected back', async () => {
    await changeClaim.execute(EDITOR, hit, { text: 'Nothing of it hit' });
    await scan(hit);
    await changeClaim.execute(EDITOR, hit, { text: HIT_EN });
    expect(await scan(hit)).toMatchObject({ suggested: 1 });
  });

  it('tells the new figures when the words are corrected and still cannot hold', async () => {
    await changeClaim.execute(EDITOR, hit, {
      text: 'Two thirds of the missiles and drones hit their designated targets',
    });
    expect(await scan(hit)).toMatchObject({ suggested: 0, withdrawn: 0 });
    const [pair] = await pairs();
    expect(pair!.id).toBe(suggestion.id);
    expect(pair!.explanation_en).toMatch(/two thirds/i);
    expect(pair!.explanation_en).not.toMatch(/half/i);
    // Once by who corrected the words, and once by the engine.
    expect(await events('contradiction.changed')).toBe(2);
  });

  it('does not come back once it was rejected, however often its claims are scanned', async () => {
    await decide.execute(EDITOR, suggestion.id, { status: 'rejected', reason: 'Not the same attack.' });
    await changeClaim.execute(EDITOR, hit, { topic: 'The attack' });
    for (const id of [hit, intercepted]) expect(await scan(id)).toMatchObject({ suggested: 0, withdrawn: 0 });
    const found = await pairs();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: suggestion.id, status: 'rejected' });
    expect(found[0]!.explanation_en).toBe(suggestion.explanation_en);
  });

  it('stays once it was confirmed, and keeps the words that were decided about', async () => {
    await decide.execute(EDITOR, suggestion.id, { status: 'confirmed', reason: 'They do.' });
    const changes = { text: 'Nothing of it hit' };
    expect(await refusalOf(changeClaim.execute(EDITOR, hit, changes))).toBe(
      'claims_keep_their_decided_words',
    );
    await changeClaim.execute(EDITOR, hit, { topic: 'The attack' });
    expect(await scan(hit)).toMatchObject({ withdrawn: 0 });
    expect(await pairs()).toMatchObject([{ id: suggestion.id, status: 'confirmed' }]);
  });

  it('of a person is neither withdrawn nor reworded by the engine', async () => {
    const other = await claim('It rained.');
    const id = await suggest.execute(EDITOR, {
      claimAId: other,
      claimBId: hit,
      note: 'Both cannot be.',
      noteLanguage: 'en',
    });
    const [before] = await desk.rows('select * from contradictions where id = $1', [id]);
    expect(await scan(hit)).toMatchObject({ suggested: 0, withdrawn: 0 });
    expect(await scan(other)).toMatchObject({ suggested: 0, withdrawn: 0 });
    expect(await desk.rows('select * from contradictions where id = $1', [id])).toEqual([before]);
  });

  it('of a person for a pair that the engine finds, too, stays the person’s', async () => {
    await desk.rows('delete from contradictions');
    const id = await suggest.execute(EDITOR, {
      claimAId: hit,
      claimBId: intercepted,
      note: 'Both cannot be.',
      noteLanguage: 'en',
    });
    await scan(hit);
    expect(await pairs()).toMatchObject([{ id, basis: 'person', suggested_by: 'person' }]);
  });
});

describe('scans in company', () => {
  it('wait for a change to many claims, which goes through them in the same order', async () => {
    const [first, second] = [await claim(HIT_EN), await claim(INTERCEPTED_EN)];
    let scanning: ReturnType<typeof scan> | undefined;
    await desk.dataSource.transaction(async (manager) => {
      await manager.query('select from claims where id = $1 for update', [first]);
      scanning = scan(second);
      await desk.untilWaiting(1);
      await manager.query('select from claims where id = $1 for update', [second]);
    });
    expect(await scanning).toMatchObject({ suggested: 1 });
  });

  it('of claims that contradict each other crosswise wait for one another, and are all done', async () => {
    const [a, b, c, d] = [
      await claim(INTERCEPTED_EN),
      await claim(HIT_EN),
      await claim('A quarter of the voters voted against the reform.'),
      await claim('Nine in ten voters voted for the reform.'),
    ];
    const scanner = new ScanClaim();
    let begun = (): void => undefined;
    const other = new Promise<void>((tell) => (begun = tell));
    const first = desk.dataSource.transaction(async (manager) => {
      await scanner.scan(manager, a);
      begun();
      // The other company gets as far as it can.
      await new Promise((later) => setTimeout(later, 300));
      return scanner.scan(manager, c);
    });
    await other;
    const second = desk.dataSource.transaction(async (manager) => [
      await scanner.scan(manager, d),
      await scanner.scan(manager, b),
    ]);
    await Promise.all([first, second]);
    expect((await pairs()).map(sidesOf)).toEqual([[a, b].toSorted(), [c, d].toSorted()]);
  });
});
