import { QueryFailedError } from 'typeorm';
import { type FieldError, Problem, type ProblemType } from '../http/problem.js';

/** What to say, or how to say it from the `detail` with which a trigger of ours refuses. */
type Detail = string | ((told: string) => string);

interface Mapping {
  type: ProblemType;
  detail: Detail;
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
  detail: Detail,
  errors: readonly FieldError[] = [],
): void {
  if (mappings.has(constraint)) throw new Error(`The constraint ${constraint} is mapped twice`);
  mappings.set(constraint, { type, detail, errors });
}

/** The problem behind a refused statement, or null when the refusal is not one that a caller can cause. */
export function constraintProblem(thrown: unknown): Problem | null {
  if (!(thrown instanceof QueryFailedError)) return null;
  const { constraint, detail: told = '' } = thrown.driverError as { constraint?: string; detail?: string };
  const mapping = constraint === undefined ? undefined : mappings.get(constraint);
  if (!mapping) return null;
  const { type, detail, errors } = mapping;
  return new Problem(type, typeof detail === 'string' ? detail : detail(told), errors);
}
