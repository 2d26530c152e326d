import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../../auth/actor.js';
import { CurrentActor } from '../../auth/current-actor.decorator.js';
import { Requires } from '../../auth/requires.decorator.js';
import { Fails } from '../../http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../../http/general.errors.js';
import { RecordId } from '../../http/record-id.js';
import { CancelJob } from './cancel-job.js';
import { JobEnded, JobNotEnded, JobNotRevivable, JobRecurs } from './job.errors.js';
import { JobsOverviewDto } from './jobs-overview.dto.js';
import { JobsOverviewReader } from './jobs-overview.reader.js';
import { JobDto, JobPageDto, JobsQuery, RetriedJobsDto, RetryJobsDto } from './jobs.dto.js';
import { JobsReader } from './jobs.reader.js';
import { RetryFailedJobs } from './retry-failed-jobs.js';
import { RetryJob } from './retry-job.js';

@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    private readonly reader: JobsReader,
    private readonly overviewReader: JobsOverviewReader,
    private readonly cancelJob: CancelJob,
    private readonly retryJob: RetryJob,
    private readonly retryFailed: RetryFailedJobs,
  ) {}

  /** The work in the background, newest first. Of those that wait (`state=queued`), what is due next comes first. */
  @Get()
  @Requires('jobs.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@CurrentActor() actor: Actor, @Query() query: JobsQuery): Promise<JobPageDto> {
    return this.reader.list(actor, query);
  }

  /** How the work in the background goes: each kind in figures, what runs, what comes again, and the processes. */
  @Get('overview')
  @Requires('jobs.read')
  overview(): Promise<JobsOverviewDto> {
    return this.overviewReader.get();
  }

  /** One job. */
  @Get(':id')
  @Requires('jobs.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<JobDto> {
    return this.reader.get(actor, id);
  }

  /** Cancel a job. One that waits ends at once; one that runs is broken off, unless it is done before. */
  @Post(':id/cancellation')
  @Requires('jobs.manage')
  @HttpCode(202)
  @Fails(RecordNotFound, IdInvalid, JobEnded, JobRecurs)
  async cancel(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<JobDto> {
    await this.cancelJob.execute(actor, id);
    return this.reader.get(actor, id);
  }

  /** Have a job that failed or was cancelled tried again, at once. */
  @Post(':id/retry')
  @Requires('jobs.manage')
  @HttpCode(202)
  @Fails(RecordNotFound, IdInvalid, JobNotEnded, JobNotRevivable, JobRecurs)
  async retry(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<JobDto> {
    await this.retryJob.execute(actor, id);
    return this.reader.get(actor, id);
  }

  /** Have the failed jobs of one kind tried again, the longest failed first, at most 500 at once. */
  @Post('retry')
  @Requires('jobs.manage')
  @HttpCode(202)
  @Fails(InputInvalid, JobNotRevivable, JobRecurs)
  retryAll(@CurrentActor() actor: Actor, @Body() { kind }: RetryJobsDto): Promise<RetriedJobsDto> {
    return this.retryFailed.execute(actor, kind);
  }
}
