import type { HandlesJob } from '../job-handler.js';
import { JOB_POLICIES, type JobKind } from '../job-kinds.js';
import type { JobState } from '../job.entity.js';

export const JOB_ACTIONS = ['cancel', 'retry'] as const;
export type JobAction = (typeof JOB_ACTIONS)[number];

/** What a reader is told. That a job was sent and not begun is no news to anybody: it waits. */
export const SHOWN_JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type ShownJobState = (typeof SHOWN_JOB_STATES)[number];

export function shownState(state: JobState): ShownJobState {
  return state === 'sent' ? 'queued' : state;
}

/** Whether it comes again and again by itself. */
export function recurs(kind: JobKind): boolean {
  return JOB_POLICIES[kind].every !== null;
}

/** Whether failed jobs of a kind can be tried again: the kind does not come again by itself, and what giving them up did can be taken back. */
export function isRetriable(kind: JobKind, handler: Pick<HandlesJob<unknown>, 'giveUp' | 'revive'>): boolean {
  return !recurs(kind) && isRevivable(handler);
}

/** Whether what giving a job up did to its subject can be taken back. */
export function isRevivable(handler: Pick<HandlesJob<unknown>, 'giveUp' | 'revive'>): boolean {
  return handler.giveUp === undefined || handler.revive !== undefined;
}

/** What can be done about a job, by whoever may do such things. */
export function jobActions(
  job: { kind: JobKind; state: JobState; cancelledBy: string | null },
  isRevivableKind: boolean,
): JobAction[] {
  if (recurs(job.kind)) return [];
  switch (job.state) {
    case 'queued':
    case 'sent':
    case 'running':
      return job.cancelledBy !== null ? [] : ['cancel'];
    case 'failed':
    case 'cancelled':
      return isRevivableKind ? ['retry'] : [];
    case 'done':
      return [];
  }
}
