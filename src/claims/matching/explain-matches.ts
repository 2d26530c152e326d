import type { DataSource, EntityManager } from 'typeorm';
import { corpusOf } from '../../language/matching/corpus.js';
import { type Comparison, explainMatch, type MatchExplanation } from '../../language/matching/explanation.js';
import { readTerms, type Term } from '../../language/matching/terms.js';
import { withWordsOf, type Statistics } from './corpus-statistics.js';
import { readWording } from './read-candidates.js';
import type { FoundClaim } from './search-wording.js';

/** What is looked for, in one of the languages that it is held in. */
export interface Wording {
  text: string;
  /** Left out where nobody has said which it is. */
  language?: string;
}

/**
 * Why each claim was found. A sentence quotes the wordings of its own language where both have one, and otherwise those by
 * which the claim was found.
 */
export async function explainMatches(
  database: DataSource | EntityManager,
  asked: readonly Wording[],
  found: readonly Pick<FoundClaim, 'held' | 'claim' | 'terms'>[],
  statistics: Statistics,
): Promise<MatchExplanation[]> {
  const own = new Map<string, Term[]>();
  for (const { text, language } of asked) {
    const base = baseOf(language);
    if (!own.has(base)) own.set(base, readTerms(text));
  }
  const compared = found.map(({ held, claim, terms }) => {
    const comparisonIn = (language: 'en' | 'ar'): Comparison => {
      const mine = own.get(language);
      const other = mine && readWording(held, (tag) => baseOf(tag) === language);
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

/** The language of a tag, without its region: Arabic of any country is Arabic. */
function baseOf(tag = ''): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
