/** Every kind of work that can wait. The application refuses to start unless each has exactly one handler. */
export const JOB_KINDS = [
  'contradiction_scan',
  'review_due',
  'recheck',
  'capture',
  'idle_assignments',
  'audit_seal',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Kinds that wait for others than our own servers. They have a lane of their own, so that a slow site holds up nothing else. */
export const OUTSIDE_KINDS: ReadonlySet<JobKind> = new Set(['capture']);
