/** Every kind of work that can wait. The application refuses to start unless each has exactly one handler. */
export const JOB_KINDS = [
  'contradiction_scan',
  'contradiction_rescan',
  'review_due',
  'recheck',
  'recheck_conclusion',
  'recheck_occasion',
  'recheck_policies',
  'capture',
  'idle_assignments',
  'audit_seal',
  'engine_upkeep',
  'job_cleanup',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** In the order in which they are sent. What waits for a person comes first, what comes by the thousand last. */
export const JOB_PRIORITIES = { urgent: 1, normal: 2, bulk: 3 } as const;
export type JobPriority = keyof typeof JOB_PRIORITIES;

/** How the jobs of one kind are run. */
export interface JobPolicy {
  /**
   * Whether they wait for others than our own servers, or work longer than a transaction should be open. Their handlers
   * prepare outside a transaction, and without Redis they have a lane of their own, so that a slow site holds up nothing
   * else.
   */
  readonly isOutside: boolean;
  /** Of those that don't say otherwise. */
  readonly priority: JobPriority;
  /** How many of them one process works on at the same time. */
  readonly concurrency: number;
  /**
   * How many of them at most share one transaction, and travel together through Redis. Where one of them fails, each gets a
   * transaction of its own.
   */
  readonly together: number;
  /** How often they are tried before they are given up. */
  readonly attempts: number;
  /** Seconds after which an attempt is broken off, and counts as failed. */
  readonly timeout: number;
  /** How many of them at most wait in Redis; the others wait in the database, where an urgent one can still overtake them. */
  readonly window: number;
  /** At most so many are begun in so many seconds, by all processes together. Null: as many as there are. */
  readonly rate: { readonly max: number; readonly seconds: number } | null;
  /** Seconds between two of them, where they come again and again by themselves. Null: only when something asks for one. */
  readonly every: number | null;
  /** Days for which those that went well or were cancelled are kept. Null: for good, because something else refers to them. */
  readonly keepDays: number | null;
}

const ORDINARY: JobPolicy = {
  isOutside: false,
  priority: 'normal',
  concurrency: 128,
  together: 32,
  attempts: 5,
  timeout: 60,
  window: 2_000,
  rate: null,
  every: null,
  keepDays: 30,
};

/** Runs alone, and comes again and again. */
const RECURRING = { ...ORDINARY, concurrency: 1, together: 1, keepDays: 1 };

export const JOB_POLICIES: Readonly<Record<JobKind, JobPolicy>> = {
  contradiction_scan: ORDINARY,
  // Takes hours where there are millions of claims, in slices. A worker that is killed now and then is no reason to give up.
  contradiction_rescan: {
    ...ORDINARY,
    isOutside: true,
    priority: 'bulk',
    concurrency: 1,
    together: 1,
    attempts: 20,
    timeout: 300,
  },
  review_due: ORDINARY,
  recheck: { ...ORDINARY, concurrency: 64, together: 8, keepDays: null },
  // Comparing two long pages takes a second of the process.
  recheck_conclusion: { ...ORDINARY, concurrency: 8, together: 4, keepDays: null },
  recheck_occasion: { ...ORDINARY, concurrency: 4, together: 1 },
  // A page may take a minute to answer, and its bytes are written meanwhile; what is read out of it takes another.
  capture: {
    ...ORDINARY,
    isOutside: true,
    concurrency: 4,
    together: 1,
    timeout: 300,
    window: 100,
    rate: { max: 600, seconds: 60 },
    keepDays: null,
  },
  recheck_policies: { ...RECURRING, every: 3_600 },
  idle_assignments: { ...RECURRING, every: 60 },
  audit_seal: { ...RECURRING, every: 60 },
  // What processes of an older version enter while they are being replaced is read again, at the latest after an hour.
  engine_upkeep: { ...RECURRING, priority: 'bulk', every: 3_600 },
  job_cleanup: { ...RECURRING, priority: 'bulk', every: 3_600 },
};

/** Stands for the subject of work that is about no record in particular. */
export const NO_SUBJECT = '01939d00-0000-7000-8000-0000000a0d17';
