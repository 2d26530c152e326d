import type { EntityManager } from 'typeorm';
import { readClaim } from '../../language/matching/read-claim.js';
import { MATCHING_VERSION } from '../../language/matching/terms.js';
import { MATCH_TEXTS, type MatchTextRow } from './match-texts.js';

/** Changes that may wait to be counted: each costs a question some microseconds. */
const MOST_WAITING = 200;

/**
 * Brings what claims are found by up to date with their words, in the transaction that wrote them. The claims have to be
 * locked, or new.
 */
export async function indexClaims(manager: EntityManager, claimIds: readonly string[]): Promise<void> {
  await forget(manager, claimIds);
  const texts = await manager.query<MatchTextRow[]>(
    `${MATCH_TEXTS} where claims.id = any($1) order by array_position($1, claims.id), original desc, language`,
    [claimIds],
  );
  const entries = texts.map(({ claim_id, language, text, subtitle }) => {
    const { fields, counts } = readClaim({ text, subtitle });
    const [textTerms = [], , subtitleTerms = []] = fields;
    return {
      claim_id,
      language,
      stems: [...counts.keys()],
      text_words: textTerms.length,
      subtitle_words: subtitleTerms.length,
    };
  });
  await manager.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb)
         as t(claim_id uuid, language text, stems jsonb, text_words integer, subtitle_words integer)),
     new as (
       insert into match_entries (claim_id, language, stems, text_words, subtitle_words, version)
       select claim_id, language, array(select jsonb_array_elements_text(stems)), text_words, subtitle_words, $2
       from given
       returning number, stems, text_words, subtitle_words),
     posted as (
       insert into match_postings (stem, entry) select stem, number from new, unnest(stems) stem order by 1, 2)
     insert into match_changes (change, stems, text_words, subtitle_words)
     select 1, stems, text_words, subtitle_words from new order by number`,
    [JSON.stringify(entries), MATCHING_VERSION],
  );
  await countChanges(manager);
}

/** Takes out what claims were found by until now. */
async function forget(manager: EntityManager, claimIds: readonly string[]): Promise<void> {
  await manager.query(
    `with old as (
       delete from match_entries where claim_id = any($1) returning number, stems, text_words, subtitle_words),
     taken as (
       delete from match_postings p using old, unnest(old.stems) s(stem) where p.stem = s.stem and p.entry = old.number)
     insert into match_changes (change, stems, text_words, subtitle_words)
     select -1, stems, text_words, subtitle_words from old order by number`,
    [claimIds],
  );
}

/**
 * Adds waiting changes to the statistics, where there are many. One transaction at a time does so, without anybody waiting
 * for it: who finds another at it leaves it to that one.
 */
async function countChanges(manager: EntityManager): Promise<void> {
  await manager.query(
    `with is_due as materialized (
       select (select count(*) from (select from match_changes limit ${(MOST_WAITING + 1).toString()}) waiting)
         > ${MOST_WAITING.toString()} as many),
     is_mine as materialized (
       select case when many then pg_try_advisory_xact_lock(hashtext('match_changes')) else false end as mine from is_due),
     taken as (
       delete from match_changes where (select mine from is_mine)
       returning change, stems, text_words, subtitle_words),
     counted as (
       insert into match_stems as known (stem, entries)
       select stem, sum(change) from taken, unnest(stems) stem group by stem order by stem
       on conflict (stem) do update set entries = known.entries + excluded.entries)
     update match_totals set entries = match_totals.entries + added.entries,
       text_words = match_totals.text_words + added.text_words,
       subtitle_words = match_totals.subtitle_words + added.subtitle_words
     from (select sum(change) as entries, sum(change * text_words) as text_words,
       sum(change * subtitle_words) as subtitle_words from taken having count(*) > 0) added`,
  );
}
