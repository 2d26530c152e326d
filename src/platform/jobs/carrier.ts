import type { JobKind } from './job-kinds.js';

/** A job on its way: all that a carrier has to know of it. */
export interface SentJob {
  id: string;
  kind: JobKind;
  /** Whether the last attempt just ended, perhaps because this very job ends whatever process runs it. */
  wasCutOff: boolean;
}

/** Brings due jobs to a place where they are run. */
export interface Carrier {
  readonly name: 'redis' | 'in_process';
  /** Hands over the jobs. @throws when it could not; they are then offered again. */
  carry(jobs: SentJob[]): Promise<void>;
  /** The ids of those jobs that it no longer holds and that nobody is working on. */
  lost(jobs: SentJob[]): Promise<string[]>;
  /** Whether it can be reached now. */
  isReachable(): Promise<boolean>;
}

export const CARRIER = Symbol('carrier');
