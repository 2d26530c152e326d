import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { AnnouncementsModule } from '../database/announcements.module.js';
import { AttemptOutside } from './attempt-outside.js';
import { BullCarrier } from './bull.carrier.js';
import { BullWorkers } from './bull.workers.js';
import { CARRIER } from './carrier.js';
import { CleanUpJobs } from './clean-up-jobs.js';
import { InProcessCarrier } from './in-process.carrier.js';
import { JobEndings } from './job-endings.js';
import { JobEvents } from './job-events.js';
import { JobHandlers } from './job-handlers.js';
import { JOB_KINDS } from './job-kinds.js';
import { JobNews } from './job-news.js';
import { JobProgress } from './job-progress.js';
import { JobSchedule } from './job-schedule.entity.js';
import { JobWorker } from './job-worker.entity.js';
import { Job } from './job.entity.js';
import { RecurringJobs } from './recurring-jobs.js';
import { QueueConnections } from './queue-connections.js';
import { readRedisAddress } from './redis-address.js';
import { Relay } from './relay.js';
import { RunJob } from './run-job.js';
import { RunTogether } from './run-together.js';
import { SendDueJobs } from './send-due-jobs.js';
import { TakeJobs } from './take-jobs.js';
import { WorkerLife } from './worker-life.js';

/** What runs a job, whoever brings it. */
const RUNNING = [
  JobHandlers,
  JobEvents,
  JobNews,
  WorkerLife,
  TakeJobs,
  JobProgress,
  JobEndings,
  RunTogether,
  AttemptOutside,
  RunJob,
];

/** What sees to it that jobs are brought. */
const SENDING = [RecurringJobs, SendDueJobs, Relay];

/**
 * Milliseconds. After a fail-over a queue may count jobs among those at work that no worker holds: they are looked for this
 * often, and who could not ask for a job asks again this soon.
 */
const RECOVERY = { stalledInterval: 5_000, retryProcessDelay: 1_000 };

/** The one mechanism for work that can wait: rows in PostgreSQL, carried by Bull where there is a Redis. */
@Module({})
export class JobsModule {
  static forRoot(config: Config, redis: { url: string } | null): DynamicModule {
    const connections = redis && new QueueConnections(readRedisAddress(redis.url));
    const carrier = redis ? BullCarrier : InProcessCarrier;
    return {
      module: JobsModule,
      global: true,
      imports: [
        DiscoveryModule,
        AnnouncementsModule,
        TypeOrmModule.forFeature([Job, JobWorker, JobSchedule]),
        ...(connections
          ? [
              BullModule.forRoot({
                prefix: config.redisPrefix,
                createClient: connections.open,
                settings: RECOVERY,
              }),
              BullModule.registerQueue(...JOB_KINDS.map((name) => ({ name }))),
            ]
          : []),
      ],
      providers: [
        ...RUNNING,
        ...SENDING,
        CleanUpJobs,
        carrier,
        ...(connections ? [{ provide: QueueConnections, useValue: connections }] : []),
        { provide: CARRIER, useExisting: carrier },
        ...(redis && config.role !== 'web' ? [BullWorkers] : []),
      ],
      exports: [CARRIER, JobEvents, JobHandlers],
    };
  }
}
