/** One rule of the input that was broken. `field` is a path such as `attributions[0].sourceId`. */
export interface FieldError {
  field: string;
  message: string;
  code: string;
}

/** What a kind of failure is, apart from any one occurrence (RFC 9457 `type`, `status`, `title`). */
export interface ProblemType {
  readonly status: number;
  readonly code: string;
  readonly title: string;
}

const known = new Map<string, ProblemType>();

/**
 * Declares a kind of failure. `code` is part of the API: it is documented and never changes its meaning.
 *
 * @throws when two kinds claim the same code
 */
export function problemType(status: number, code: string, title: string): ProblemType {
  if (known.has(code)) throw new Error(`The problem code ${code} is declared twice`);
  const type = { status, code, title };
  known.set(code, type);
  return type;
}

/** All declared kinds, for the documentation. */
export function problemTypes(): ProblemType[] {
  return [...known.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/**
 * An expected failure. The detail says, in a sentence, what to do; it never holds a secret.
 *
 * @param more what else this kind of failure tells, beside the fields of every problem (RFC 9457, "extension members")
 */
export class Problem extends Error {
  /** Seconds to wait before it is worth trying again; null: waiting does not help. */
  readonly retryAfter: number | null = null;

  constructor(
    readonly type: ProblemType,
    detail: string,
    readonly errors: readonly FieldError[] = [],
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = new.target.name;
  }
}

/** A class of problem, as named on a route: `@Fails(ClaimNotFound)`. */
export type ProblemClass = (abstract new (...args: never[]) => Problem) & { readonly type: ProblemType };
