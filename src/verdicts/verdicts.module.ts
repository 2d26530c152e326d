import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReviewRound } from '../reviews/review-round.entity.js';
import { PublishVerdict } from './publish-verdict.js';
import { Verdict } from './verdict.entity.js';
import { VerdictsController } from './verdicts.controller.js';
import { VerdictsReader } from './verdicts.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReviewRound, Verdict])],
  controllers: [VerdictsController],
  providers: [PublishVerdict, VerdictsReader],
})
export class VerdictsModule {}
