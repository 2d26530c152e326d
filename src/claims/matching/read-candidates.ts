import type { DataSource, EntityManager } from 'typeorm';
import { MOST_CANDIDATES, MOST_FOUND, type StemSearch } from '../../language/matching/candidates.js';
import { type ReadClaim, readClaim } from '../../language/matching/read-claim.js';
import { claimedOnSql, type ClaimTextRow } from '../claim-fragments.js';
import { FREQUENCIES, frequenciesOf, type FrequenciesRow, WAITING } from './corpus-statistics.js';
import { QUOTED } from './match-texts.js';

/** A claim that an index has found, with all by which it is ranked, explained and compared. */
export interface HeldClaim {
  id: string;
  event_date: string | null;
  claimed_on: string | null;
  /** The original first. */
  texts: readonly ClaimTextRow[];
  /** The words in which it was found, where it stands in an article. */
  quoted: string | null;
}

/** A claim in one of its languages, in which it was found or is wanted. */
export interface FoundWording {
  known: HeldClaim;
  claim: ReadClaim;
}

export interface Candidates {
  /** Those first that share the most telling words, those last that are only wanted. A claim once for each language of it. */
  candidates: FoundWording[];
  /** In how many claims the words of these stand. */
  frequencies: Map<string, number>;
}

interface CandidateRow extends Omit<HeldClaim, 'texts'> {
  language: string;
  text: string;
  translations: { language: string; text: string }[] | null;
  /** The language in which it was found. */
  found_in: string;
}

/**
 * The claims that share the most telling words with a question, by the index. What a question needs of them is read at
 * once: each further query would cost it more than the reading does.
 */
export async function readCandidates(
  database: DataSource | EntityManager,
  { stems, searched }: StemSearch,
  { leftOut, wanted }: { leftOut: readonly string[]; wanted: readonly string[] },
): Promise<Candidates> {
  const [row] = await database.query<[FrequenciesRow & { rows: CandidateRow[] | null }]>(
    `with ${WAITING},
     asked as materialized (
       select stem, rarity, place from unnest($1::text[], $2::integer[]) with ordinality asked(stem, rarity, place)),
     found as materialized (
       select posting.entry, sum(asked.rarity) as shared
       from asked join match_postings posting on posting.stem = asked.stem
       where place <= $3 and posting.entry not in (select number from match_entries where claim_id = any($4))
       group by posting.entry order by shared desc, posting.entry limit ${MOST_FOUND.toString()}),
     likely as materialized (
       select number, claim_id, language, stems, sum(rarity) as shared
       from found join match_entries on number = entry
       cross join lateral unnest(stems) held(word) join asked on stem = word
       group by number order by shared desc, number limit ${MOST_CANDIDATES.toString()}),
     entries as materialized (
       select number, claim_id, language, stems, shared from likely
       union all
       select number, claim_id, language, stems, 0 from match_entries
       where claim_id = any($5) and is_posted and number not in (select number from likely)),
     words as materialized (select distinct unnest(stems) as stem from entries)
     select
       (select json_agg(json_build_object('id', claims.id, 'event_date', claims.event_date, 'claimed_on', ${claimedOnSql('claims')},
            'language', claims.language, 'text', claims.text, 'found_in', entries.language,
            'translations', (select json_agg(json_build_object('language', t.language, 'text', t.text) order by t.language)
              from claim_translations t where t.claim_id = claims.id),
            'quoted', ${QUOTED})
          order by shared desc, number)
        from entries join claims on claims.id = entries.claim_id) as rows,
       ${FREQUENCIES}`,
    [stems.map(({ stem }) => stem), stems.map(({ rarity }) => rarity), searched, leftOut, wanted],
  );
  const claims = new Map<string, HeldClaim>();
  return {
    candidates: (row.rows ?? []).flatMap((found) => {
      // One for all its languages, so that the ranking does not take its own translation for another claim.
      const known = claims.get(found.id) ?? heldClaim(found);
      claims.set(found.id, known);
      const claim = readWording(known, (language) => language === found.found_in);
      return claim === null ? [] : [{ known, claim }];
    }),
    frequencies: frequenciesOf(row),
  };
}

function heldClaim({
  id,
  event_date,
  claimed_on,
  quoted,
  language,
  text,
  translations,
}: CandidateRow): HeldClaim {
  const translated = (translations ?? []).map((translation) => ({ ...translation, isOriginal: false }));
  return { id, event_date, claimed_on, quoted, texts: [{ language, text, isOriginal: true }, ...translated] };
}

/** The words of a claim in the first of its languages that is wanted; null where it is held in none of these. */
export function readWording(
  { texts, quoted }: HeldClaim,
  isWanted: (language: string) => boolean,
): ReadClaim | null {
  const wording = texts.find(({ language }) => isWanted(language));
  return wording === undefined
    ? null
    : readClaim({ text: wording.text, subtitle: wording.isOriginal ? quoted : null });
}
