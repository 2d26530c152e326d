import { readTerms, type Term } from './terms.js';

/** The parts of a claim that are searched. */
export const FIELDS = ['text', 'title', 'subtitle'] as const;

export interface ClaimFields {
  text: string;
  title?: string | null;
  subtitle?: string | null;
}

/** A claim whose words have been read, to be compared with any question. */
export interface ReadClaim {
  /** Its terms in reading order, by field in the order of `FIELDS`. */
  fields: readonly (readonly Term[])[];
  /** By stem, how often it stands in each field. */
  counts: ReadonlyMap<string, readonly number[]>;
}

export function readClaim(given: ClaimFields): ReadClaim {
  const fields = FIELDS.map((field) => readTerms(given[field] ?? ''));
  const counts = new Map<string, number[]>();
  fields.forEach((terms, field) => {
    for (const { stem } of terms) {
      const known = counts.get(stem) ?? FIELDS.map(() => 0);
      known[field] = (known[field] ?? 0) + 1;
      counts.set(stem, known);
    }
  });
  return { fields, counts };
}
