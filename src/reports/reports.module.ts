import { Module } from '@nestjs/common';
import { ContradictoryClaimsReader } from './contradictory-claims.reader.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController],
  providers: [ContradictoryClaimsReader],
  exports: [ContradictoryClaimsReader],
})
export class ReportsModule {}
