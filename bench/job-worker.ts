import 'reflect-metadata';
import { Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import Bull from 'bull';
import { ConfigModule } from '../src/platform/config/config.module.js';
import { loadConfig } from '../src/platform/config/config.js';
import { dataSourceOptions } from '../src/platform/database/data-source-options.js';
import { type HandlesJob, JobHandler, type JobSummary } from '../src/platform/jobs/job-handler.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind } from '../src/platform/jobs/job-kinds.js';
import { JobsModule } from '../src/platform/jobs/jobs.module.js';
import { BARE_QUEUE, PREFIX, type WorkerOrder } from './job-orders.js';

/** A worker process of the bench of jobs: of Isnad's platform, or of bare Bull. Its handlers do nothing. */
async function work(order: WorkerOrder): Promise<void> {
  if (order.what === 'bull') {
    const queue = new Bull(BARE_QUEUE, order.redisUrl, { prefix: PREFIX });
    void queue.process(order.concurrency, () => Promise.resolve());
    await queue.isReady();
  } else {
    await startIsnad(order);
  }
  process.send?.('ready');
}

async function startIsnad({ databaseUrl, redisUrl }: WorkerOrder): Promise<void> {
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    ISNAD_ROLE: 'worker',
    ISNAD_REDIS_PREFIX: PREFIX,
    ISNAD_LOG_LEVEL: 'error',
  });
  const handlers = JOB_KINDS.filter((kind) => kind !== 'job_cleanup').map(emptyHandler);
  @Module({
    imports: [
      ConfigModule.forRoot(config),
      TypeOrmModule.forRoot({
        ...dataSourceOptions(databaseUrl, config.databasePoolSize),
        autoLoadEntities: true,
      }),
      JobsModule.forRoot(config, { url: redisUrl }),
    ],
    providers: handlers,
  })
  class Workplace {}
  await NestFactory.createApplicationContext(Workplace, { logger: ['error', 'warn'] });
}

function emptyHandler(kind: JobKind): Type<HandlesJob> {
  @Injectable()
  @JobHandler(kind)
  class Empty implements HandlesJob {
    prepare = JOB_POLICIES[kind].isOutside ? () => Promise.resolve(undefined) : undefined;

    run(): Promise<JobSummary> {
      return Promise.resolve({});
    }
  }
  return Empty;
}

process.once('message', (order: WorkerOrder) => {
  void work(order);
});
process.once('disconnect', () => process.exit(0));
