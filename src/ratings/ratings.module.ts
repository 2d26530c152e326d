import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DefineScale } from './define-scale.js';
import { RatingScale } from './rating-scale.entity.js';
import { Rating } from './rating.entity.js';
import { ScalesController } from './scales.controller.js';
import { ScalesReader } from './scales.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([RatingScale, Rating])],
  controllers: [ScalesController],
  providers: [DefineScale, ScalesReader],
})
export class RatingsModule {}
