import { type KnownStem, MOST_CANDIDATES, MOST_FOUND, searchFor } from './candidates.js';
import { type Corpus, corpusOf } from './corpus.js';
import { askQuestion, featuresOf } from './features.js';
import { type Candidate, rank, type Ranking } from './rank.js';
import { type ClaimFields, FIELDS, readClaim } from './read-claim.js';
import { readTerms, type Term } from './terms.js';

export interface IndexedClaim {
  id: string | number;
  fields: ClaimFields;
}

/** The ranking, and what explains it. */
interface Answer extends Ranking<string | number> {
  terms: Term[];
  corpus: Corpus;
}

/** Claims in memory, found and ranked just as those in the database. */
export class MemoryIndex {
  private readonly claims: Candidate<string | number>[] = [];
  private readonly postings = new Map<string, number[]>();
  private readonly lengths = FIELDS.map(() => 0);

  add({ id, fields }: IndexedClaim): void {
    const claim = readClaim(fields);
    const number = this.claims.push({ known: id, claim }) - 1;
    claim.fields.forEach((terms, field) => {
      this.lengths[field] = (this.lengths[field] ?? 0) + terms.length;
    });
    for (const stem of claim.counts.keys()) {
      const known = this.postings.get(stem);
      if (known === undefined) this.postings.set(stem, [number]);
      else known.push(number);
    }
  }

  /** @param weights others than the shipped ones, to try them out */
  match(text: string, weights?: readonly number[]): Answer {
    const { terms, candidates, corpus } = this.lookUp(text);
    return { ...rank(terms, candidates, corpus, weights), terms, corpus };
  }

  /** What the ranking goes by, for finding its weights. */
  featuresFor(text: string): { id: string | number; features: number[] }[] {
    const { terms, candidates, corpus } = this.lookUp(text);
    const question = askQuestion(terms, corpus);
    return candidates.map(({ known, claim }) => ({
      id: known,
      features: featuresOf(question, claim, corpus),
    }));
  }

  private lookUp(text: string): { terms: Term[]; candidates: Candidate<string | number>[]; corpus: Corpus } {
    const terms = readTerms(text);
    const statistics = {
      claims: this.claims.length,
      averageLengths: this.lengths.map((length) => length / Math.max(1, this.claims.length)),
      frequencies: { get: (stem: string) => this.postings.get(stem)?.length },
    };
    const corpus = corpusOf(statistics);
    const { stems, searched } = searchFor(terms, statistics, corpus);
    const shared = new Map<number, number>();
    for (const { stem, rarity } of stems.slice(0, searched)) {
      for (const number of this.postings.get(stem) ?? [])
        shared.set(number, (shared.get(number) ?? 0) + rarity);
    }
    const found = [...shared].sort(greatestFirst).slice(0, MOST_FOUND);
    const candidates = found
      .map(([number]): [number, number] => [number, this.weightOf(stems, number)])
      .sort(greatestFirst)
      .slice(0, MOST_CANDIDATES)
      .flatMap(([number]) => this.claims[number] ?? []);
    return { terms, candidates, corpus };
  }

  private weightOf(stems: readonly KnownStem[], number: number): number {
    const counts = this.claims[number]?.claim.counts;
    return stems.reduce((sum, { stem, rarity }) => sum + (counts?.has(stem) === true ? rarity : 0), 0);
  }
}

function greatestFirst([a, one]: [number, number], [b, other]: [number, number]): number {
  return other - one || a - b;
}
