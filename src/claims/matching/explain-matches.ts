import type { DataSource, EntityManager } from 'typeorm';
import { corpusOf } from '../../language/matching/corpus.js';
import { type Comparison, explainMatch, type MatchExplanation } from '../../language/matching/explanation.js';
import { type ReadClaim, readClaim } from '../../language/matching/read-claim.js';
import { readTerms, type Term } from '../../language/matching/terms.js';
import { withWordsOf, type Statistics } from './corpus-statistics.js';
import { MATCH_TEXTS, type MatchTextRow } from './match-texts.js';
import type { FoundClaim } from './search-wording.js';

/** What is looked for, in one of the languages that it is held in. */
export interface Wording {
  text: string;
  /** Left out where nobody has said which it is. */
  language?: string;
}

const LANGUAGES = ['en', 'ar'] as const;

/**
 * Why each claim was found. A sentence quotes the wordings of its own language where both have one, and otherwise those by
 * which the claim was found.
 */
export async function explainMatches(
  database: DataSource | EntityManager,
  asked: readonly Wording[],
  found: readonly Pick<FoundClaim, 'claimId' | 'claim' | 'terms'>[],
  statistics: Statistics,
): Promise<MatchExplanation[]> {
  const own = new Map<string, Term[]>();
  for (const { text, language } of asked) {
    const base = baseOf(language);
    if (!own.has(base)) own.set(base, readTerms(text));
  }
  const theirs = await wordingsOf(
    database,
    found.map(({ claimId }) => claimId),
    LANGUAGES.filter((language) => own.has(language)),
  );
  const compared = found.map(({ claimId, claim, terms }) => {
    const comparisonIn = (language: (typeof LANGUAGES)[number]): Comparison => {
      const [mine, other] = [own.get(language), theirs.get(`${claimId} ${language}`)];
      return mine && other ? { terms: mine, claim: other } : { terms, claim };
    };
    return { en: comparisonIn('en'), ar: comparisonIn('ar') };
  });
  const known = await withWordsOf(
    database,
    statistics,
    compared.flatMap(({ en, ar }) => [en.claim, ar.claim]),
  );
  return compared.map((comparisons) => explainMatch(comparisons, corpusOf(known)));
}

async function wordingsOf(
  database: DataSource | EntityManager,
  claimIds: readonly string[],
  languages: readonly string[],
): Promise<Map<string, ReadClaim>> {
  if (claimIds.length === 0 || languages.length === 0) return new Map();
  const rows = await database.query<MatchTextRow[]>(
    `${MATCH_TEXTS} where claims.id = any($1) and split_part(lower(worded.language), '-', 1) = any($2)
     order by worded.original, worded.language desc`,
    [claimIds, languages],
  );
  return new Map(rows.map((row) => [`${row.claim_id} ${baseOf(row.language)}`, readClaim(row)]));
}

/** The language of a tag, without its region: Arabic of any country is Arabic. */
function baseOf(tag = ''): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
