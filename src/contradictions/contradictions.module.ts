import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ManageJobsModule } from '../platform/jobs/manage/manage-jobs.module.js';
import { Contradiction } from './contradiction.entity.js';
import { ContradictionsController } from './contradictions.controller.js';
import { ContradictionsReader } from './contradictions.reader.js';
import { DecideContradiction } from './decide-contradiction.js';
import { ContradictionRescan } from './rescan/contradiction-rescan.entity.js';
import { KeepUpWithEngine } from './rescan/keep-up-with-engine.js';
import { RequestRescan } from './rescan/request-rescan.js';
import { RescanAfterUpgrade } from './rescan/rescan-after-upgrade.js';
import { RescanClaims } from './rescan/rescan-claims.js';
import { RescansController } from './rescan/rescans.controller.js';
import { ScanClaim } from './scan-claim.js';
import { SuggestContradiction } from './suggest-contradiction.js';

@Module({
  imports: [TypeOrmModule.forFeature([Contradiction, ContradictionRescan]), ManageJobsModule],
  controllers: [ContradictionsController, RescansController],
  providers: [
    ScanClaim,
    SuggestContradiction,
    DecideContradiction,
    ContradictionsReader,
    RequestRescan,
    RescanClaims,
    RescanAfterUpgrade,
    KeepUpWithEngine,
  ],
  exports: [ScanClaim],
})
export class ContradictionsModule {}
