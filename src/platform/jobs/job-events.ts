import { Injectable } from '@nestjs/common';
import type { SentJob } from './carrier.js';
import type { JobKind } from './job-kinds.js';

/**
 * How an attempt can end. `failed`: it is tried again. `given_up`: it was the last. `handed_back`: the process stops, and
 * another goes on. `overtaken`: it no longer counted, since somebody else had the job.
 */
export const ATTEMPT_OUTCOMES = [
  'done',
  'failed',
  'given_up',
  'postponed',
  'cancelled',
  'handed_back',
  'overtaken',
] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

export interface EndedAttempt {
  kind: JobKind;
  /** Which of the job's attempts it was, from 1. */
  number: number;
  outcome: AttemptOutcome;
  /** From when it was begun, the wait for company included. */
  seconds: number;
}

/** What somebody may want to hear of the jobs of this process. */
export interface JobListener {
  ended(attempt: EndedAttempt): void;
  sent(jobs: readonly SentJob[]): void;
  lost(jobs: readonly SentJob[]): void;
}

/** Passes on what happens to the jobs of this process. Costs nothing where nobody listens. */
@Injectable()
export class JobEvents implements JobListener {
  private readonly listeners: JobListener[] = [];

  listen(listener: JobListener): void {
    this.listeners.push(listener);
  }

  ended(attempt: EndedAttempt): void {
    for (const listener of this.listeners) listener.ended(attempt);
  }

  sent(jobs: readonly SentJob[]): void {
    for (const listener of this.listeners) listener.sent(jobs);
  }

  lost(jobs: readonly SentJob[]): void {
    for (const listener of this.listeners) listener.lost(jobs);
  }
}
