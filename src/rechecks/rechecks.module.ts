import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { AuthModule } from '../platform/auth/auth.module.js';
import { DecideRecheck } from './decide-recheck.js';
import { HandleReviewDue } from './handle-review-due.js';
import { HooksController } from './hooks/hooks.controller.js';
import { MakeRecheckHook } from './hooks/make-recheck-hook.js';
import { RecheckHook } from './hooks/recheck-hook.entity.js';
import { RecheckHooksController } from './hooks/recheck-hooks.controller.js';
import { RevokeRecheckHook } from './hooks/revoke-recheck-hook.js';
import { RingRecheckHook } from './hooks/ring-recheck-hook.js';
import { NoteOccasion } from './occasions/note-occasion.js';
import { PassOnOccasion } from './occasions/pass-on-occasion.js';
import { ApplyRecheckPolicies } from './policies/apply-recheck-policies.js';
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
    TypeOrmModule.forFeature([Recheck, RecheckTrigger, RecheckCapture, RecheckOccasion, RecheckHook]),
    AuthModule,
    ContradictionsModule,
  ],
  controllers: [RechecksController, RecheckHooksController, HooksController],
  providers: [
    RequestRecheck,
    HandleReviewDue,
    ApplyRecheckPolicies,
    MakeRecheckHook,
    RevokeRecheckHook,
    RingRecheckHook,
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
