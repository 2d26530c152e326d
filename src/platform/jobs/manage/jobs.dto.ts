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

/** A claim in one language. */
export class JobAboutTextDto {
  /** BCP-47 tag of the language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** The claim. */
  text: string;
}

/** What a job is about, as people know it. */
export class JobAboutDto {
  /** Id of the claim that it bears on; null where there is none, or more than one that count the same. */
  claimId: string | null;
  /** That claim, the original first. */
  texts: JobAboutTextDto[];
  /** Address of the page that it looks at; null where it looks at none, or at one that the caller is not shown. */
  url: string | null;
}

/** A piece of work that waited, or waits. */
export class JobDto {
  /** Id of the job. */
  id: string;
  /** What kind of work it is. */
  kind: JobKind;
  /** Id of the record that it is about; null where it is about none in particular. */
  subject: string | null;
  /** What that record is, in words; null where it is nothing that people know by name. */
  about: JobAboutDto | null;
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
  /** The jobs, newest first; of those that wait, the one that is due next first. */
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
