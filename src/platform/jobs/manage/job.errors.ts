import { Problem, problemType } from '../../http/problem.js';
import type { JobKind } from '../job-kinds.js';

/** What was done, given up or cancelled cannot be cancelled. */
export class JobEnded extends Problem {
  static readonly type = problemType(409, 'job_ended', 'The job has ended');
  constructor(state: string) {
    super(JobEnded.type, `The job is ${state} already, so there is nothing to cancel.`);
  }
}

/** Work that comes again by itself is neither cancelled nor tried again: it would run twice at once, or come as a surprise. */
export class JobRecurs extends Problem {
  static readonly type = problemType(409, 'job_recurs', 'The work comes again by itself');
  constructor(kind: JobKind) {
    super(JobRecurs.type, `Jobs of the kind ${kind} keep Isnad in order and come again by themselves.`);
  }
}

/** Only a job that failed or was cancelled can be tried again. */
export class JobNotEnded extends Problem {
  static readonly type = problemType(409, 'job_not_failed', 'The job has not failed');
  constructor(state: string) {
    super(JobNotEnded.type, `The job is ${state}. Only one that failed or was cancelled can be tried again.`);
  }
}

/** What a job was for has been given up with it, for good: an ended record is not opened again. */
export class JobNotRevivable extends Problem {
  static readonly type = problemType(409, 'job_not_revivable', 'The job cannot be tried again');
  constructor(kind: JobKind) {
    super(
      JobNotRevivable.type,
      `What a job of the kind ${kind} was for has ended with it. Ask for it anew, such as for a new capture of the page.`,
    );
  }
}
