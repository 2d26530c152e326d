import type { Comparison, Relation, Statement } from '../../src/language/contradiction/comparison.js';
import { compare } from '../../src/language/contradiction/contradiction.js';
import { detectLanguage } from '../../src/language/text/language.js';

/** A text in the language that it seems to be in, without dates unless they are given. */
export function statement(text: string, more: Partial<Statement> = {}): Statement {
  return { text, language: detectLanguage(text), eventDate: null, claimedAt: null, ...more };
}

/** What the first text is to the second. */
export function between(a: string, b: string): Comparison {
  return compare(statement(a), statement(b));
}

/** The first text compared with the second, and the second with the first. */
export function comparedBothWays(a: string, b: string): [Comparison, Comparison] {
  return [between(a, b), between(b, a)];
}

/** The relation of the first text to the second, and of the second to the first. */
export function bothWays(a: string, b: string): [Relation, Relation] {
  return [between(a, b).relation, between(b, a).relation];
}
