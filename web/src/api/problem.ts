export type FieldProblem = { field: string; message: string; code: string };

/** One field that somebody else changed. */
export type ChangedField = { field: string; before: unknown; after: unknown };

/** What somebody else changed since the reader read it. */
export type EditConflict = { changed: ChangedField[]; by: string | null; at: string | null };

/** What this kind of problem says beyond what all do, by name. */
type More = Record<string, unknown>;

type ProblemDetails = {
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  errors?: FieldProblem[];
};

/** An answer that is not the one asked for: RFC 9457 problem details, or a server that cannot be reached. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | null;
  readonly fields: FieldProblem[];
  readonly more: More;

  constructor(status: number, details: ProblemDetails) {
    super(details.title ?? details.code ?? String(status));
    this.name = 'Problem';
    this.status = status;
    this.code = details.code ?? 'unknown';
    this.detail = details.detail ?? null;
    this.fields = details.errors ?? [];
    this.more = { ...details };
  }
}

/** Reads whatever came with a failed answer; a proxy's error page counts as a problem without details. */
export function problemFrom(status: number, body: unknown): Problem {
  return new Problem(status, typeof body === 'object' && body !== null ? body : {});
}

/** True where the session is missing or has ended, and signing in again would help. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.code === 'sign_in_required';
}

/** True where the address names no record: there is none of that id, or it is no id. */
export function isMissing(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'not_found' || error.code === 'id_invalid');
}

/** What somebody else changed, where that is why nothing was saved. */
export function conflictOf(error: unknown): EditConflict | null {
  if (!(error instanceof Problem) || error.code !== 'edit_conflict') return null;
  const { changed = [], by = null, at = null } = error.more as Partial<EditConflict>;
  return { changed, by, at };
}

/** The claim that stands in the same words already, where that is why none was filed. */
export function claimHereOf(error: unknown): string | null {
  if (!(error instanceof Problem) || error.code !== 'claim_stands_here') return null;
  const { claimId } = error.more;
  return typeof claimId === 'string' ? claimId : null;
}

/** Whether a claim was made of a statement that is to be set aside: then it is no suggestion any more. */
export function isFiledMeanwhile(error: unknown): boolean {
  return error instanceof Problem && error.code === 'draft_filed';
}
