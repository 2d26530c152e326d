import { QueryFailedError } from 'typeorm';
import { type FieldError, Problem, type ProblemType } from '../http/problem.js';

interface Mapping {
  type: ProblemType;
  detail: string;
  errors: readonly FieldError[];
}

const mappings = new Map<string, Mapping>();

/**
 * Says which of our problems a named constraint of the database stands for. The database decides who is first; this
 * only finds the words.
 */
export function mapConstraint(
  constraint: string,
  type: ProblemType,
  detail: string,
  errors: readonly FieldError[] = [],
): void {
  if (mappings.has(constraint)) throw new Error(`The constraint ${constraint} is mapped twice`);
  mappings.set(constraint, { type, detail, errors });
}

/** The problem behind a refused statement, or null when the refusal is not one that a caller can cause. */
export function constraintProblem(thrown: unknown): Problem | null {
  if (!(thrown instanceof QueryFailedError)) return null;
  const { constraint } = thrown.driverError as { constraint?: string };
  const mapping = constraint === undefined ? undefined : mappings.get(constraint);
  return mapping ? new Problem(mapping.type, mapping.detail, mapping.errors) : null;
}
