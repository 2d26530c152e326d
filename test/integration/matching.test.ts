import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeClaim } from '../../src/claims/change-claim.js';
import { DecideMatch } from '../../src/claims/matching/decide-match.js';
import { findMatches } from '../../src/claims/matching/find-matches.js';
import { indexStaleClaims } from '../../src/claims/matching/index-stale-claims.js';
import { MatchContradicts, MatchWithItself } from '../../src/claims/matching/match.errors.js';
import { ContradictionsReader } from '../../src/contradictions/contradictions.reader.js';
import { DecideContradiction } from '../../src/contradictions/decide-contradiction.js';
import { SuggestContradiction } from '../../src/contradictions/suggest-contradiction.js';
import { MatchesReader } from '../../src/desk/matches.reader.js';
import { MemoryIndex } from '../../src/language/matching/memory-index.js';
import { RecordNotFound } from '../../src/platform/http/general.errors.js';
import type { QueryRunner } from 'typeorm';
import { UnpostArchivedClaims1763900000162 } from '../../migrations/1763900000162-unpost-archived-claims.js';
import { Desk, EDITOR, refusalOf } from './support/desk.js';

const BRIDGE = 'The council closed the Harbour Bridge to lorries for two years';
const VACCINE = 'A hospital in Leeds gave 500 children an expired measles vaccine';
const DAM_AR = 'انهار سد الوادي الكبير بعد أمطار غزيرة وغرقت ثلاث قرى';

let desk: Desk;
let reader: MatchesReader;
let decide: DecideMatch;
let changeClaim: ChangeClaim;
let sourceId: string;

beforeAll(async () => {
  desk = await Desk.open();
  reader = new MatchesReader(desk.dataSource);
  decide = new DecideMatch(desk.dataSource);
  changeClaim = new ChangeClaim(desk.dataSource);
  sourceId = await desk.source();
});

afterAll(() => desk.close());

beforeEach(async () => {
  await desk.rows(`update claims set status = 'archived', archived_from = status where status <> 'archived'`);
});

const claim = (text: string, more: object = {}): Promise<string> =>
  desk.claim({ text, attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }], ...more });
const idsFor = async (text: string): Promise<string[]> =>
  (await findMatches(desk.dataSource, text, 10)).matches.map(({ claimId }) => claimId);

describe('a text', () => {
  it('finds the claim that it makes, in either language, with its verdict and what both have in common', async () => {
    const [bridge, dam] = [await claim(BRIDGE), await claim(DAM_AR)];
    const found = await reader.ofText(
      'Lorries are banned from Harbour Bridge for 2 years #HarbourBridge',
      10,
    );
    expect(found.matches[0]).toMatchObject({ claimId: bridge, verdict: null, decision: null });
    expect(found.matches[0]!.explanation.en).toContain('“Harbour”');
    expect((await reader.ofText('سد الوادي الكبير ينهار والقرى تغرق', 10)).matches[0]?.claimId).toBe(dam);
  });

  it('finds a claim by its translation, and names it once', async () => {
    const id = await claim(DAM_AR, {
      translations: [{ language: 'en', text: 'The Great Valley dam collapsed' }],
    });
    expect(await idsFor('Great Valley dam has collapsed سد الوادي')).toEqual([id]);
  });

  it('that has words of both languages of a claim finds it in the place of its better wording', async () => {
    const [dam, other] = [
      await claim(DAM_AR, { translations: [{ language: 'en', text: 'A dam collapsed somewhere' }] }),
      await claim('The dam of Norland collapsed', { language: 'en' }),
    ];
    const { matches, accepted } = await findMatches(desk.dataSource, `${DAM_AR} the dam of Norland`, 10);
    expect(matches.map(({ claimId }) => claimId)).toEqual([dam, other]);
    expect([accepted, matches[0]!.accepted]).toEqual([true, true]);
  });

  it('finds claims in the order of their best wordings, and takes the best of all for the same', async () => {
    const intercepted = await claim('تم صد 99% من الصواريخ والطائرات المسيرة فوق نردا', {
      translations: [{ language: 'en', text: '99% of the missiles and drones were intercepted over Narda' }],
    });
    const hit = await claim('أصاب نصف الصواريخ والطائرات المسيرة أهدافها في نردا', {
      translations: [{ language: 'en', text: 'Half of the missiles and drones hit their targets in Narda' }],
    });
    const asked = {
      en: '99% of the missiles were intercepted over Narda',
      ar: 'صد 99% من الصواريخ فوق نردا',
    };
    for (const text of Object.values(asked)) {
      const { matches } = await findMatches(desk.dataSource, text, 10);
      expect(matches.map(({ claimId }) => claimId)).toEqual([intercepted, hit]);
      expect(matches[0]!.score).toBeGreaterThan(matches[1]!.score);
      expect(matches[1]!.accepted).toBe(false);
    }
  });

  it('is accepted for no claim that contradicts it, however few are asked for', async () => {
    const [same, opposite] = [await claim(BRIDGE), await claim(`${BRIDGE}, and opened it`)];
    const known = { contradicting: [opposite], wanted: [opposite] };
    const { matches } = await findMatches(desk.dataSource, BRIDGE, 1, known);
    expect(matches).toMatchObject([{ claimId: same, accepted: true }]);
  });

  it('finds a claim by the words in which it stands in its article', async () => {
    const { id: documentId } = await desk.document('Zookeepers say: «the penguin Percival fled».', 'en');
    const exact = 'the penguin Percival fled';
    const id = await claim('A bird escaped from the zoo', { appearance: { documentId, exact } });
    expect(await idsFor('Percival the penguin')).toEqual([id]);
  });

  it('of which nothing is known is accepted for none', async () => {
    await claim(VACCINE);
    expect(await reader.ofText('The central bank raised its rates', 10)).toMatchObject({ accepted: false });
  });

  it('is answered without the claims that have next to nothing in common with it', async () => {
    await claim(DAM_AR, {
      translations: [{ language: 'en', text: 'The Great Valley dam in the region broke' }],
    });
    await claim(BRIDGE);
    expect((await reader.ofText('the moon is made of cheese in the region', 10)).matches).toEqual([]);
  });

  it('finds a claim by its new words once it was corrected, and no longer by its old ones', async () => {
    const id = await claim('The ferry Aurelia sank');
    await changeClaim.execute(EDITOR, id, { text: 'The tanker Bonaventura sank' });
    expect(await idsFor('Bonaventura')).toEqual([id]);
    expect(await idsFor('Aurelia')).toEqual([]);
  });
});

describe('the index', () => {
  it('ranks as the engine does on a file, score for score', async () => {
    await desk.rows('truncate match_entries, match_postings, match_stems, match_changes');
    await desk.rows('update match_totals set entries = 0, text_words = 0, subtitle_words = 0');
    const index = new MemoryIndex();
    const texts = corpus();
    for (const text of texts) index.add({ id: await claim(text), fields: { text } });
    expect(await desk.count('match_stems')).toBeGreaterThan(0);
    for (const text of [
      ...texts.filter((_, at) => at % 9 === 0),
      'Minister of Norland sold bridges',
      'وزير',
    ]) {
      const here = await findMatches(desk.dataSource, text, 50);
      const there = index.match(text);
      expect(here.matches.map(({ claimId, score }) => [claimId, score])).toEqual(
        there.matches.slice(0, 50).map(({ known, score }) => [known, score]),
      );
      expect([here.accepted, here.likelihood]).toEqual([there.accepted, there.likelihood]);
    }
  }, 60_000);

  it('holds statistics that are those of its entries, whatever was entered at the same time', async () => {
    const texts = corpus();
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (writer) => {
        for (let at = writer; at < texts.length; at += 5) await claim(`${texts[at]!} ${writer.toString()}`);
      }),
    );
    expect(await miscounted()).toEqual([]);
  }, 60_000);

  const archive = (ids: string[]) =>
    desk.rows(`update claims set status = 'archived', archived_from = status where id = any($1)`, [ids]);
  const restore = (ids: string[]) =>
    desk.rows(`update claims set status = archived_from, archived_from = null where id = any($1)`, [ids]);

  it('counts what is archived no more, and again once it is restored', async () => {
    const [one, other] = [
      await claim('The organist Philippa hid'),
      await claim('The organist Wilhelmina sang'),
    ];
    await archive([one]);
    expect(await idsFor('the organist Philippa')).toEqual([other]);
    expect(await miscounted()).toEqual([]);
    await restore([one]);
    expect(await idsFor('the organist Philippa')).toEqual([one, other]);
    expect(await miscounted()).toEqual([]);
  });

  it('finds a claim among a hundred archived ones in the same words', async () => {
    const copies: string[] = [];
    for (let at = 0; at < 101; at += 1) copies.push(await claim('The harpist Ludmila emigrated'));
    const open = await claim('The harpist Ludmila emigrated');
    await archive(copies);
    expect(await reader.ofText('The harpist Ludmila emigrated', 10)).toMatchObject({
      accepted: true,
      matches: [{ claimId: open }],
    });
    expect(await miscounted()).toEqual([]);
    // Those that somebody has called different take no places either.
    await restore(copies);
    const asked = await claim('The harpist Ludmila emigrated');
    await desk.rows(
      `insert into match_decisions (claim_a_id, claim_b_id, decision, decided_by)
       select least(id, $1::uuid), greatest(id, $1::uuid), 'different', 'x' from claims where id = any($2)`,
      [asked, copies],
    );
    expect((await reader.ofClaim(EDITOR, asked, 10)).matches).toMatchObject([{ claimId: open }]);
  }, 60_000);

  it('takes out what was archived before archived claims were, and puts it back, while people work', async () => {
    const migration = new UnpostArchivedClaims1763900000162();
    const [archived, restored] = [
      await claim('The cellist Ottilie left'),
      await claim('The cellist Ottilie stayed'),
    ];
    await archive([archived, restored]);
    await desk.rows('select post_match_entries(array(select id from claims))');
    expect(await desk.count('match_entries', 'not is_posted')).toBe(0);
    const commit = await desk.hold(
      `update claims set status = archived_from, archived_from = null where id = '${restored}'`,
    );
    const taking = withRunner((runner) => migration.up(runner));
    await desk.untilWaiting(1);
    await commit();
    await taking;
    expect(await idsFor('the cellist Ottilie')).toEqual([restored]);
    expect(await miscounted()).toEqual([]);
    await withRunner((runner) => migration.up(runner));
    expect(await miscounted()).toEqual([]);
    await withRunner((runner) => migration.down(runner));
    expect(await desk.count('match_entries', 'not is_posted')).toBe(0);
    await withRunner((runner) => migration.up(runner));
    expect(await miscounted()).toEqual([]);
  });

  it('is made again where it is missing or old, by several at once, each claim once', async () => {
    const id = await claim('The lighthouse keeper Ottoline vanished');
    await desk.rows('delete from match_postings');
    await desk.rows('delete from match_entries where claim_id = $1', [id]);
    await desk.rows('update match_entries set version = 0');
    expect(await idsFor('Ottoline')).toEqual([]);
    const done = await Promise.all([1, 2, 3].map(() => indexStaleClaims(desk.dataSource)));
    expect(done.reduce((sum, count) => sum + count)).toBe(await desk.count('claims'));
    expect(await idsFor('Ottoline')).toEqual([id]);
    expect(await indexStaleClaims(desk.dataSource)).toBe(0);
  });
});

describe('the explanation of a pair', () => {
  it('quotes each language where both claims are held in it, whichever they were found by', async () => {
    const one = await claim('اعترضت الدفاعات ٩٩ من الصواريخ والطائرات ليلًا', {
      translations: [{ language: 'en', text: 'Defences intercepted 99 of the missiles and drones' }],
    });
    await claim('اعترضت الدفاعات ١٣ من الصواريخ والطائرات ليلًا', {
      translations: [{ language: 'en-GB', text: 'Defences intercepted 13 of the missiles and drones' }],
    });
    const [match] = (await reader.ofClaim(EDITOR, one, 10)).matches;
    expect(match!.explanation.en).toMatch(/“missiles”.*the figure 13, .* the figure 99\.$/);
    expect(match!.explanation.en).not.toMatch(/\p{Script=Arabic}/u);
    expect(match!.explanation.ar).toContain('«الطائرات»');
    expect(match!.explanation.ar).not.toMatch(/[a-z]/);
  });

  it('quotes what they were found by where one of them has no translation', async () => {
    const one = await claim('سد الوادي الكبير انهار', {
      translations: [{ language: 'en', text: 'The Great Valley dam broke' }],
    });
    await claim(DAM_AR);
    const [match] = (await reader.ofClaim(EDITOR, one, 10)).matches;
    expect(match!.explanation.en).toContain('“الوادي”');
  });
});

describe('a pair', () => {
  it('of which one side is held in the language of the other is found from both sides, and quoted in that', async () => {
    const english = await claim('The Great Valley dam collapsed after heavy rain', { language: 'en' });
    const arabic = await claim(DAM_AR, {
      translations: [{ language: 'en', text: 'After heavy rain the Great Valley dam has collapsed' }],
    });
    for (const [one, other] of [
      [english, arabic],
      [arabic, english],
    ] as const) {
      const { accepted, matches } = await reader.ofClaim(EDITOR, one, 10);
      expect(matches.map(({ claimId, accepted }) => [claimId, accepted])).toEqual([[other, accepted]]);
      expect(matches[0]!.explanation.en).toContain('“Valley”');
    }
  });

  it('that a person called different is no match again, from either side, and the trail says who said so', async () => {
    const [one, other] = [await claim(BRIDGE), await claim(`${BRIDGE}.`)];
    const idsOf = async (id: string): Promise<string[]> =>
      (await reader.ofClaim(EDITOR, id, 10)).matches.map(({ claimId }) => claimId);
    expect(await idsOf(one)).toEqual([other]);
    await decide.execute(EDITOR, one, other, { decision: 'different', reason: 'Another bridge.' });
    expect(await idsOf(one)).toEqual([]);
    expect(await idsOf(other)).toEqual([]);
    await changeClaim.execute(EDITOR, other, { text: `${BRIDGE}!` });
    expect(await idsOf(other)).toEqual([]);
    const [event] = await desk.rows(
      `select actor_name, entity_id from audit_events where action = 'claim.match_rejected'`,
    );
    expect(event).toMatchObject({ actor_name: EDITOR.name, entity_id: one });
  });

  it('that a person called the same is shown with who said so, and can be decided again', async () => {
    const [one, other] = [await claim(VACCINE), await claim(`${VACCINE}.`)];
    await Promise.all([
      decide.execute(EDITOR, one, other, { decision: 'same' }),
      decide.execute(EDITOR, other, one, { decision: 'same', reason: 'Word for word.' }),
    ]);
    const { matches } = await reader.ofClaim(EDITOR, other, 10);
    expect(matches[0]).toMatchObject({ claimId: one, decision: { decision: 'same', by: EDITOR.name } });
    await decide.execute(EDITOR, one, other, { decision: 'different' });
    expect((await reader.ofClaim(EDITOR, one, 10)).matches).toEqual([]);
  });

  it('that contradicts each other is no match, and not called the same, until that is rejected', async () => {
    const [one, other] = [await claim(BRIDGE), await claim(`${BRIDGE}.`)];
    const id = await new SuggestContradiction(desk.dataSource).execute(EDITOR, {
      claimAId: one,
      claimBId: other,
      note: 'Open or closed.',
      noteLanguage: 'en',
    });
    expect(await reader.ofClaim(EDITOR, one, 10)).toMatchObject({ accepted: false, matches: [] });
    expect(await reader.ofClaim(EDITOR, other, 10)).toMatchObject({ accepted: false, matches: [] });
    await expect(decide.execute(EDITOR, other, one, { decision: 'same' })).rejects.toBeInstanceOf(
      MatchContradicts,
    );
    await decide.execute(EDITOR, other, one, { decision: 'different' });
    await new DecideContradiction(desk.dataSource).execute(EDITOR, id, {
      status: 'rejected',
      reason: 'One sentence.',
    });
    await decide.execute(EDITOR, other, one, { decision: 'same' });
    const { accepted, matches } = await reader.ofClaim(EDITOR, one, 10);
    expect(accepted).toBe(true);
    expect(matches).toMatchObject([{ claimId: other, accepted: true, decision: { decision: 'same' } }]);
  });

  it('that a person called the same stays with the decision where it is suggested as a contradiction, and both say so', async () => {
    const [one, other] = [
      await claim('Of the voters 60% voted for the reform in Norland'),
      await claim('Of the voters 90% voted for the reform in Norland'),
    ];
    const third = await claim('Of the voters 60% voted for the reform in Norland, the ministry says');
    await decide.execute(EDITOR, one, other, { decision: 'same', reason: 'One vote.' });
    const id = await new SuggestContradiction(desk.dataSource).execute(EDITOR, {
      claimAId: one,
      claimBId: other,
      note: 'Two figures.',
      noteLanguage: 'en',
    });
    for (const [asked, found] of [
      [one, other],
      [other, one],
    ] as const) {
      const { matches } = await reader.ofClaim(EDITOR, asked, 2);
      expect(matches.map(({ claimId }) => claimId)).toEqual([third, found]);
      expect(matches[1]).toMatchObject({
        accepted: false,
        decision: { decision: 'same', by: EDITOR.name, reason: 'One vote.' },
        contradiction: { id, status: 'suggested' },
        actions: ['decide'],
      });
    }
    expect((await reader.ofClaim(EDITOR, one, 1)).matches).toMatchObject([{ claimId: other }]);
    const contradictions = new ContradictionsReader(desk.dataSource);
    expect(await contradictions.get(EDITOR, id)).toMatchObject({
      calledSame: { by: EDITOR.name, reason: 'One vote.', at: expect.stringMatching(/Z$/) as unknown },
    });
    const decideContradiction = new DecideContradiction(desk.dataSource);
    await decideContradiction.execute(EDITOR, id, { status: 'confirmed', reason: 'Two figures.' });
    const listed = (await reader.ofClaim(EDITOR, one, 10)).matches.find(({ claimId }) => claimId === other);
    expect(listed).toMatchObject({ decision: { decision: 'same' }, contradiction: { status: 'confirmed' } });
    await decideContradiction.execute(EDITOR, id, { status: 'rejected', reason: 'One vote.' });
    const again = (await reader.ofClaim(EDITOR, one, 10)).matches.find(({ claimId }) => claimId === other);
    expect(again).toMatchObject({ decision: { decision: 'same' }, contradiction: null });
    await decide.execute(EDITOR, one, other, { decision: 'different' });
    expect(await contradictions.get(EDITOR, id)).toMatchObject({ calledSame: null });
  });

  it('that a person called the same is shown however far the words have moved apart', async () => {
    const [one, other] = [
      await claim('The sculptor Evangeline returned'),
      await claim('Bread became dearer'),
    ];
    await decide.execute(EDITOR, one, other, { decision: 'same' });
    expect((await reader.ofClaim(EDITOR, one, 10)).matches).toMatchObject([
      { claimId: other, decision: { decision: 'same' }, contradiction: null },
    ]);
  });

  it('is of two claims, which are stored here', async () => {
    const one = await claim(DAM_AR);
    await expect(decide.execute(EDITOR, one, one, { decision: 'same' })).rejects.toBeInstanceOf(
      MatchWithItself,
    );
    const nobody = '01939d00-0000-7000-8000-00000000dead';
    await expect(decide.execute(EDITOR, one, nobody, { decision: 'same' })).rejects.toBeInstanceOf(
      RecordNotFound,
    );
    expect(
      await refusalOf(
        desk.rows(
          `insert into match_decisions (claim_a_id, claim_b_id, decision, decided_by) values ($1, $1, 'same', 'x')`,
          [one],
        ),
      ),
    ).toBe('match_decisions_pair_ordered');
  });
});

async function withRunner(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = desk.dataSource.createQueryRunner();
  try {
    await work(runner);
  } finally {
    await runner.release();
  }
}

/** Words that the statistics count otherwise than their claims do, and totals that are not those of the claims. */
const miscounted = () =>
  desk.rows(
    `with counted as (
       select stem, sum(entries) as entries from (
         select stem, entries from match_stems
         union all select stem, change from match_changes, unnest(stems) stem) each group by stem),
     actual as (
       select stem, count(*) as entries from match_entries join claims on claims.id = claim_id, unnest(stems) stem
       where claims.status <> 'archived' group by stem),
     posted as (select stem, count(*) as entries from match_postings group by stem)
     select stem, counted.entries, actual.entries as actual, posted.entries as posted
     from counted full join actual using (stem) full join posted using (stem)
     where coalesce(counted.entries, 0) <> coalesce(actual.entries, 0)
       or coalesce(posted.entries, 0) <> coalesce(actual.entries, 0)
     union all
     select 'in all', counted.entries, actual.entries, actual.words
     from (select sum(entries) as entries, sum(words) as words from (
         select entries, text_words + subtitle_words as words from match_totals
         union all select change, change * (text_words + subtitle_words) from match_changes) each) counted,
       (select count(*) as entries, coalesce(sum(text_words + subtitle_words), 0) as words
        from match_entries join claims on claims.id = claim_id where claims.status <> 'archived') actual
     where counted.entries <> actual.entries or counted.words <> actual.words`,
  );

/** Claims that share words in many ways; more than wait to be counted. */
function corpus(): string[] {
  const who = [
    'The minister of Norland',
    'A teacher in Leeds',
    'وزير الصحة في نورلاند',
    'مصدر في بلدية الميناء',
  ];
  const what = [
    'sold the old bridge',
    'banned 40 lorries',
    'أغلق الجسر القديم',
    'باع ٤٠ شاحنة',
    'gave bread away',
  ];
  const when = [
    'in May',
    'after the flood',
    'بعد الفيضان',
    'قبل الانتخابات',
    'for 2 years',
    'twice',
    'أمام المدرسة',
  ];
  const where = ['', 'near Ostrava'];
  return who.flatMap((a) =>
    what.flatMap((b) => when.flatMap((c) => where.map((d) => `${a} ${b} ${c} ${d}`.trim()))),
  );
}
