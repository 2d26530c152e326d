import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { DecideRecheck } from './decide-recheck.js';
import { HandleReviewDue } from './handle-review-due.js';
import { NoteOccasion } from './occasions/note-occasion.js';
import { PassOnOccasion } from './occasions/pass-on-occasion.js';
import { RecheckCapture } from './recheck-capture.entity.js';
import { RecheckOccasion } from './recheck-occasion.entity.js';
import { RecheckTrigger } from './recheck-trigger.entity.js';
import { Recheck } from './recheck.entity.js';
import { RechecksController } from './rechecks.controller.js';
import { RechecksReader } from './rechecks.reader.js';
import { RequestRecheck } from './request-recheck.js';
import { AwaitCaptures } from './run/await-captures.js';
import { BeginRecheck } from './run/begin-recheck.js';
import { CloseSuperseded } from './run/close-superseded.js';
import { ConcludeRecheck } from './run/conclude-recheck.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Recheck, RecheckTrigger, RecheckCapture, RecheckOccasion]),
    ContradictionsModule,
  ],
  controllers: [RechecksController],
  providers: [
    RequestRecheck,
    HandleReviewDue,
    NoteOccasion,
    PassOnOccasion,
    BeginRecheck,
    AwaitCaptures,
    ConcludeRecheck,
    CloseSuperseded,
    DecideRecheck,
    RechecksReader,
  ],
})
export class RechecksModule {}
