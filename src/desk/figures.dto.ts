/** How many contradictions stand in each status. */
export class ContradictionFiguresDto {
  /** Suggested, not decided. */
  suggested: number;
  /** Confirmed by a person. */
  confirmed: number;
  /** Rejected by a person. */
  rejected: number;
}

/** The state of the work that can wait. */
export class JobFiguresDto {
  /** What carries jobs to where they run. */
  runner: 'redis' | 'in_process';
  /** Jobs that are due and wait or are being done. */
  queued: number;
  /** Jobs that were given up. */
  failed: number;
  /** Seconds since the job that has waited longest became due; null when none is due. */
  oldestDueSeconds: number | null;
}

/** How much there is of everything. */
export class FiguresDto {
  /** Claims. */
  claims: number;
  /** Claims without a published verdict that stands. */
  claimsWithoutVerdict: number;
  /** Contradictions. */
  contradictions: ContradictionFiguresDto;
  /** Documents. */
  documents: number;
  /** Sources. */
  sources: number;
  /** Claims with a published verdict that stands. */
  verdicts: number;
  /** Work that can wait. */
  jobs: JobFiguresDto;
}
