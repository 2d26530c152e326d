import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { HandleReviewDue } from './handle-review-due.js';
import { Recheck } from './recheck.entity.js';
import { RechecksController } from './rechecks.controller.js';
import { RechecksReader } from './rechecks.reader.js';
import { RequestRecheck } from './request-recheck.js';
import { RunRecheck } from './run-recheck.js';

@Module({
  imports: [TypeOrmModule.forFeature([Recheck]), ContradictionsModule],
  controllers: [RechecksController],
  providers: [RequestRecheck, HandleReviewDue, RunRecheck, RechecksReader],
})
export class RechecksModule {}
