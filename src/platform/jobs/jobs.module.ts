import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { BullCarrier, OUTSIDE_QUEUE, QUEUE } from './bull.carrier.js';
import { redisOptions } from './redis-options.js';
import { BullProcessor, OutsideBullProcessor } from './bull.processor.js';
import { CARRIER } from './carrier.js';
import { InProcessCarrier } from './in-process.carrier.js';
import { JobHandlers } from './job-handlers.js';
import { Job } from './job.entity.js';
import { Relay } from './relay.js';
import { RunJob } from './run-job.js';

/** The one mechanism for work that can wait: rows in PostgreSQL, carried by Bull where there is a Redis. */
@Module({})
export class JobsModule {
  static forRoot(config: Config, redis: { url: string } | null): DynamicModule {
    const carrier = redis ? BullCarrier : InProcessCarrier;
    return {
      module: JobsModule,
      global: true,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forFeature([Job]),
        ...(redis
          ? [
              BullModule.forRoot({ prefix: config.redisPrefix, redis: redisOptions(redis.url) }),
              BullModule.registerQueue({ name: QUEUE }, { name: OUTSIDE_QUEUE }),
            ]
          : []),
      ],
      providers: [
        JobHandlers,
        RunJob,
        Relay,
        carrier,
        { provide: CARRIER, useExisting: carrier },
        ...(redis && config.role !== 'web' ? [BullProcessor, OutsideBullProcessor] : []),
      ],
      exports: [CARRIER],
    };
  }
}
