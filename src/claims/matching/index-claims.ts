import type { EntityManager } from 'typeorm';
import { readClaim } from '../../language/matching/read-claim.js';
import { MATCHING_VERSION } from '../../language/matching/terms.js';
import { MATCH_TEXTS, type MatchTextRow } from './match-texts.js';

/** Changes that may wait to be counted: each costs a question some microseconds. */
const MOST_WAITING = 200;

/**
 * Brings what claims are found by up to date with their words, in the transaction that wrote them. The claims have to be
 * locked, or new. Those that are archived are read as well, but not found: a trigger posts their entries when they come back.
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
     made as (
       insert into match_entries (claim_id, language, stems, text_words, subtitle_words, version, is_posted)
       select claim_id, given.language, array(select jsonb_array_elements_text(stems)), text_words, subtitle_words, $2,
         claims.status <> 'archived'
       from given join claims on claims.id = claim_id
       returning number, stems, text_words, subtitle_words, is_posted),
     new as (select * from made where is_posted),
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
       delete from match_entries where claim_id = any($1)
       returning number, stems, text_words, subtitle_words, is_posted),
     taken as (
       delete from match_postings p using old, unnest(old.stems) s(stem) where p.stem = s.stem and p.entry = old.number)
     insert into match_changes (change, stems, text_words, subtitle_words)
     select -1, stems, text_words, subtitle_words from old where is_posted order by number`,
    [claimIds],
  );
}

/** Adds waiting changes to the statistics, where there are many. */
export async function countChanges(manager: EntityManager): Promise<void> {
  await manager.query('select count_match_changes($1)', [MOST_WAITING]);
}
