import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublishVerdict } from './publish-verdict.js';
import { RatingScale } from './rating-scale.entity.js';
import { Rating } from './rating.entity.js';
import { Verdict } from './verdict.entity.js';
import { VerdictsController } from './verdicts.controller.js';
import { VerdictsReader } from './verdicts.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([RatingScale, Rating, Verdict])],
  controllers: [VerdictsController],
  providers: [PublishVerdict, VerdictsReader],
})
export class VerdictsModule {}
