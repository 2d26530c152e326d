import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { LocalisedTextDto } from '../../http/localised-text.dto.js';
import { PageQuery } from '../../http/page-query.dto.js';
import { JOB_KINDS, JOB_PRIORITIES, type JobKind } from '../job-kinds.js';
import { JOB_ACTIONS, SHOWN_JOB_STATES, type ShownJobState } from './job.rules.js';

/** Which jobs to list. */
export class JobsQuery extends PageQuery {
  /** Only those in this state. */
  @IsOptional()
  @IsIn(SHOWN_JOB_STATES)
  state?: ShownJobState;

  /** Only those of this kind. */
  @IsOptional()
  @IsIn(JOB_KINDS)
  kind?: JobKind;

  /** Only those about this record. */
  @IsOptional()
  @IsUUID()
  subject?: string;
}

/** What went wrong at one attempt. */
export class JobErrorDto {
  /** Number of the attempt. */
  attempt: number;
  /** When it went wrong. */
  at: string;
  /** What went wrong, in English, as the program says it. */
  message: string;
}

/** How far a job is. */
export class JobProgressDto {
  /** Steps that are done. */
  done: number;
  /** Steps in all. */
  total: number;
}

/** A process that runs jobs. */
export class JobProcessNameDto {
  /** Name of the machine. */
  host: string;
  /** Number of the process there. */
  pid: number;
}

/** A piece of work that waited, or waits. */
export class JobDto {
  /** Id of the job. */
  id: string;
  /** What kind of work it is. */
  kind: JobKind;
  /** Id of the record that it is about; null where it is about none in particular. */
  subject: string | null;
  /** `failed`: given up, until somebody has it tried again. */
  state: ShownJobState;
  /** Which are begun first. */
  priority: keyof typeof JOB_PRIORITIES;
  /** How often it was tried. */
  attempts: number;
  /** How often it is tried before it is given up. */
  maxAttempts: number;
  /** What went wrong at the last attempts, the newest last. */
  errors: JobErrorDto[];
  /** What it did, in figures. `tooLong`: how many bytes they had, where they were too many to keep. In a list, figures of more than 4 KB are left out. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  summary: Record<string, unknown> | null;
  /** The same in a sentence, where there is one for it. */
  sentence: LocalisedTextDto | null;
  /** How far it is, or was at the end, where it tells. */
  progress: JobProgressDto | null;
  /** When it was promised. */
  createdAt: string;
  /** When it runs, or ran, at the earliest. */
  runAt: string;
  /** When its last attempt began. */
  startedAt: string | null;
  /** When it was done, given up or cancelled. */
  finishedAt: string | null;
  /** Who wants it to end, or has ended it. */
  cancelledBy: string | null;
  /** The process that works on it or did so last; null where that process is gone. */
  worker: JobProcessNameDto | null;
  /** What the caller may do about it now. */
  actions: (typeof JOB_ACTIONS)[number][];
}

/** A page of jobs. */
export class JobPageDto {
  /** The jobs, newest first. */
  items: JobDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** Which failed jobs shall be tried again. */
export class RetryJobsDto {
  /** All of this kind. */
  @IsIn(JOB_KINDS)
  kind: JobKind;
}

/** How many failed jobs are tried again. */
export class RetriedJobsDto {
  /** How many were put back, at most 500 at once. */
  retried: number;
  /** How many failed ones of that kind there are still. */
  left: number;
}
