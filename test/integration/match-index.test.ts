import { describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { UnpostArchivedClaims1763900000162 } from '../../migrations/1763900000162-unpost-archived-claims.js';
import { findMatches } from '../../src/claims/matching/find-matches.js';
import { indexStaleClaims } from '../../src/claims/matching/index-stale-claims.js';
import { MemoryIndex } from '../../src/language/matching/memory-index.js';
import { EDITOR } from './support/desk.js';
import { MatchingDesk } from './support/matching-desk.js';

const here = new MatchingDesk();

describe('the index', () => {
  it('ranks as the engine does on a file, score for score', async () => {
    await here.desk.rows('truncate match_entries, match_postings, match_stems, match_changes');
    await here.desk.rows('update match_totals set entries = 0, text_words = 0, subtitle_words = 0');
    const index = new MemoryIndex();
    const texts = corpus();
    for (const text of texts) index.add({ id: await here.claim(text), fields: { text } });
    expect(await here.desk.count('match_stems')).toBeGreaterThan(0);
    for (const text of [
      ...texts.filter((_, at) => at % 9 === 0),
      'Minister of Norland sold bridges',
      'وزير',
    ]) {
      const inDatabase = await findMatches(here.desk.dataSource, text, 50);
      const there = index.match(text);
      expect(inDatabase.matches.map(({ claimId, score }) => [claimId, score])).toEqual(
        there.matches.slice(0, 50).map(({ known, score }) => [known, score]),
      );
      expect([inDatabase.accepted, inDatabase.likelihood]).toEqual([there.accepted, there.likelihood]);
    }
  }, 60_000);

  it('holds statistics that are those of its entries, whatever was entered at the same time', async () => {
    const texts = corpus();
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (writer) => {
        for (let at = writer; at < texts.length; at += 5)
          await here.claim(`${texts[at]!} ${writer.toString()}`);
      }),
    );
    expect(await miscounted()).toEqual([]);
  }, 60_000);

  const archive = (ids: string[]) =>
    here.desk.rows(`update claims set status = 'archived', archived_from = status where id = any($1)`, [ids]);
  const restore = (ids: string[]) =>
    here.desk.rows(`update claims set status = archived_from, archived_from = null where id = any($1)`, [
      ids,
    ]);

  it('counts what is archived no more, and again once it is restored', async () => {
    const [one, other] = [
      await here.claim('The organist Philippa hid'),
      await here.claim('The organist Wilhelmina sang'),
    ];
    await archive([one]);
    expect(await here.idsFor('the organist Philippa')).toEqual([other]);
    expect(await miscounted()).toEqual([]);
    await restore([one]);
    expect(await here.idsFor('the organist Philippa')).toEqual([one, other]);
    expect(await miscounted()).toEqual([]);
  });

  it('finds a claim among a hundred archived ones in the same words', async () => {
    const copies: string[] = [];
    for (let at = 0; at < 101; at += 1) copies.push(await here.claim('The harpist Ludmila emigrated'));
    const open = await here.claim('The harpist Ludmila emigrated');
    await archive(copies);
    expect(await here.reader.ofText('The harpist Ludmila emigrated', 10)).toMatchObject({
      accepted: true,
      matches: [{ claimId: open }],
    });
    expect(await miscounted()).toEqual([]);
    // Those that somebody has called different take no places either.
    await restore(copies);
    const asked = await here.claim('The harpist Ludmila emigrated');
    await here.desk.rows(
      `insert into match_decisions (claim_a_id, claim_b_id, decision, decided_by)
       select least(id, $1::uuid), greatest(id, $1::uuid), 'different', 'x' from claims where id = any($2)`,
      [asked, copies],
    );
    expect((await here.reader.ofClaim(EDITOR, asked, 10)).matches).toMatchObject([{ claimId: open }]);
  }, 60_000);

  it('takes out what was archived before archived claims were, and puts it back, while people work', async () => {
    const migration = new UnpostArchivedClaims1763900000162();
    const [archived, restored] = [
      await here.claim('The cellist Ottilie left'),
      await here.claim('The cellist Ottilie stayed'),
    ];
    await archive([archived, restored]);
    await here.desk.rows('select post_match_entries(array(select id from claims))');
    expect(await here.desk.count('match_entries', 'not is_posted')).toBe(0);
    const commit = await here.desk.hold(
      `update claims set status = archived_from, archived_from = null where id = '${restored}'`,
    );
    const taking = withRunner((runner) => migration.up(runner));
    await here.desk.untilWaiting(1);
    await commit();
    await taking;
    expect(await here.idsFor('the cellist Ottilie')).toEqual([restored]);
    expect(await miscounted()).toEqual([]);
    await withRunner((runner) => migration.up(runner));
    expect(await miscounted()).toEqual([]);
    await withRunner((runner) => migration.down(runner));
    expect(await here.desk.count('match_entries', 'not is_posted')).toBe(0);
    await withRunner((runner) => migration.up(runner));
    expect(await miscounted()).toEqual([]);
  });

  it('is made again where it is missing or old, by several at once, each claim once', async () => {
    const id = await here.claim('The lighthouse keeper Ottoline vanished');
    await here.desk.rows('delete from match_postings');
    await here.desk.rows('delete from match_entries where claim_id = $1', [id]);
    await here.desk.rows('update match_entries set version = 0');
    expect(await here.idsFor('Ottoline')).toEqual([]);
    const done = await Promise.all([1, 2, 3].map(() => indexStaleClaims(here.desk.dataSource)));
    expect(done.reduce((sum, count) => sum + count)).toBe(await here.desk.count('claims'));
    expect(await here.idsFor('Ottoline')).toEqual([id]);
    expect(await indexStaleClaims(here.desk.dataSource)).toBe(0);
  });
});

async function withRunner(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = here.desk.dataSource.createQueryRunner();
  try {
    await work(runner);
  } finally {
    await runner.release();
  }
}

/** Words that the statistics count otherwise than their claims do, and totals that are not those of the claims. */
const miscounted = () =>
  here.desk.rows(
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
