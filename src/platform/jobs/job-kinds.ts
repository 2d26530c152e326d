/** Every kind of work that can wait. The application refuses to start unless each has exactly one handler. */
export const JOB_KINDS = ['contradiction_scan', 'review_due', 'recheck'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
