/** One rule of the input that was broken. */
export class FieldErrorDto {
  /** Path of the field, such as `attributions[0].sourceId`. */
  field: string;
  /** What is wrong, to be read after the field's name. */
  message: string;
  /** Name of the rule, stable across versions. */
  code: string;
}

/** One field that somebody else changed. */
export class ChangedFieldDto {
  /** Name of the field. */
  field: string;
  /** What it was in the version that `If-Match` names. */
  before: unknown;
  /** What it is now. */
  after: unknown;
}

/** RFC 9457 problem details: how every failure is answered. */
export class ProblemDto {
  /** Identifies the kind of problem: `urn:isnad:problem:` and the code. */
  type: string;
  /** The kind of problem in words. */
  title: string;
  /** The HTTP status, repeated. */
  status: number;
  /** Stable name of the kind of problem; docs/reference.md lists them all. */
  code: string;
  /** What happened and what to do. */
  detail: string;
  /** For bad input: every broken rule, with its field. */
  errors?: FieldErrorDto[];
  /** For an edit conflict: what was changed since the version that `If-Match` names. */
  changed?: ChangedFieldDto[];
  /** For an edit conflict: who made the last change. */
  by?: string | null;
  /** For an edit conflict: when the last change was made. */
  at?: string | null;
  /** For a draft that was saved elsewhere: the draft as it is by now. */
  draft?: Record<string, unknown>;
  /** For a verdict that the publish gate holds up: how each rule saw it, as POST /api/v1/claims/:id/verdict/check answers. */
  rules?: Record<string, unknown>[];
}
