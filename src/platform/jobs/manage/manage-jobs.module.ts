import { Module } from '@nestjs/common';
import { EventsStreamModule } from '../../events-stream/events-stream.module.js';
import { CancelJob } from './cancel-job.js';
import { StreamJobs } from './stream-jobs.js';
import { JobsController } from './jobs.controller.js';
import { JobsOverviewReader } from './jobs-overview.reader.js';
import { JobsReader } from './jobs.reader.js';
import { RetryFailedJobs } from './retry-failed-jobs.js';
import { RetryJob } from './retry-job.js';

/** What people see of the work in the background, and can do about it. */
@Module({
  imports: [EventsStreamModule],
  controllers: [JobsController],
  providers: [JobsReader, JobsOverviewReader, CancelJob, RetryJob, RetryFailedJobs, StreamJobs],
  exports: [JobsReader],
})
export class ManageJobsModule {}
