import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Contradiction } from './contradiction.entity.js';
import { ContradictionsController } from './contradictions.controller.js';
import { ContradictionsReader } from './contradictions.reader.js';
import { DecideContradiction } from './decide-contradiction.js';
import { ScanClaim } from './scan-claim.js';
import { SuggestContradiction } from './suggest-contradiction.js';

@Module({
  imports: [TypeOrmModule.forFeature([Contradiction])],
  controllers: [ContradictionsController],
  providers: [ScanClaim, SuggestContradiction, DecideContradiction, ContradictionsReader],
  exports: [ScanClaim],
})
export class ContradictionsModule {}
