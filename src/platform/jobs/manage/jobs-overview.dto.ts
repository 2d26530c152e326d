import type { JobKind } from '../job-kinds.js';
import { JobProgressDto } from './jobs.dto.js';

/** A job that is worked on at this moment. */
export class RunningJobDto {
  /** Id of the job. */
  id: string;
  /** What kind of work it is. */
  kind: JobKind;
  /** When it was begun. */
  startedAt: string;
  /** How far it is, where it tells. */
  progress: JobProgressDto | null;
}

/** How the jobs of one kind are doing. */
export class JobKindDto {
  /** The kind of work. */
  kind: JobKind;
  /** How many wait: for their time, or for somebody to run them. */
  queued: number;
  /** How many of those could run now. */
  due: number;
  /** How many are worked on. */
  running: number;
  /** How many were given up. */
  failed: number;
  /** How many were cancelled within the last 24 hours. */
  cancelled: number;
  /** How many were done within the last 24 hours. */
  done: number;
  /** When the next one becomes due that is not due yet. */
  nextDueAt: string | null;
  /** For how many seconds the oldest has been due and not begun. */
  oldestDueSeconds: number | null;
  /** How many milliseconds a job takes: of the last hundred that were done, as many took longer as shorter. */
  medianMs: number | null;
  /** Of the last hundred that were done, 95 took no longer than this, in milliseconds. */
  p95Ms: number | null;
  /** Whether all failed ones of this kind can be tried again. */
  isRevivable: boolean;
}

/** Work that comes again and again by itself. */
export class JobScheduleDto {
  /** The kind of work. */
  kind: JobKind;
  /** Seconds between two. */
  everySeconds: number;
  /** When the next is due. */
  nextAt: string;
}

/** A process of this installation. */
export class JobProcessDto {
  /** Id of the process, new at each start. */
  id: string;
  /** What it was started for: `web`, `worker`, or `all`. */
  role: string;
  /** Name of the machine. */
  host: string;
  /** Number of the process there. */
  pid: number;
  /** When it was started. */
  startedAt: string;
  /** When it last said that it lives. */
  seenAt: string;
  /** Whether it is held to be alive. */
  isAlive: boolean;
  /** Whether it runs jobs, and not only requests. */
  runsJobs: boolean;
  /** How many jobs it has at hand. */
  running: number;
}

/** How the work in the background goes. */
export class JobsOverviewDto {
  /** Each kind of work. */
  kinds: JobKindDto[];
  /** What is worked on now; the longest first, no more than 50. */
  running: RunningJobDto[];
  /** What comes again by itself. */
  schedules: JobScheduleDto[];
  /** The processes, the newest first; those that ended in order are not among them. */
  processes: JobProcessDto[];
  /** How many jobs were given up within the last 24 hours. */
  failedToday: number;
}
