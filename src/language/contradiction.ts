import type { Language } from './language.js';

/** One claim as the comparison sees it. */
export interface Statement {
  text: string;
  language: Language;
  /** When what is claimed happened, `YYYY-MM-DD`, where that is known. */
  eventDate: string | null;
  /** When it was claimed, `YYYY-MM-DD`; tells a growing toll from a disagreement. */
  claimedAt?: string | null;
}

export type Relation = 'contradicts' | 'agrees' | 'compatible' | 'unrelated';

/** What two statements are to each other, and why, in words for a reader. */
export interface Comparison {
  relation: Relation;
  /** How sure, 0 to 1. */
  score: number;
  /** The rule that decided, for instance `share_complement`. */
  basis: string;
  explanation: { en: string; ar: string };
}

export function compare(a: Statement, b: Statement): Comparison {
  void a;
  void b;
  return { relation: 'unrelated', score: 0, basis: 'none', explanation: { en: '', ar: '' } };
}
