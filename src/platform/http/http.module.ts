import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HealthController } from './health.controller.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { RevisionTagInterceptor } from './revision-tag.interceptor.js';
import { InputPipe } from './validation.js';

/** How requests are checked, answered and repeated, the same for every route. */
@Module({
  imports: [TypeOrmModule.forFeature([IdempotencyKey])],
  controllers: [HealthController],
  providers: [
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    // The first stands outside the second, so that an answer from memory carries its tag too.
    { provide: APP_INTERCEPTOR, useClass: RevisionTagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class HttpModule {}
