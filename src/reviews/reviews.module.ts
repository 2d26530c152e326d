import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Adjudicate } from './adjudicate.js';
import { Adjudication } from './adjudication.entity.js';
import { AgreementController } from './agreement/agreement.controller.js';
import { AgreementReader } from './agreement/agreement.reader.js';
import { FileReview } from './file-review.js';
import { DeclareInterest } from './interests/declare-interest.js';
import { Interest } from './interests/interest.entity.js';
import './interests/interest.errors.js';
import { InterestsController } from './interests/interests.controller.js';
import { InterestsReader } from './interests/interests.reader.js';
import { WithdrawInterest } from './interests/withdraw-interest.js';
import { ReviewEvidence } from './review-evidence.entity.js';
import { ReviewRound } from './review-round.entity.js';
import { Review } from './review.entity.js';
import './review.errors.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsReader } from './reviews.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReviewRound, Review, ReviewEvidence, Adjudication, Interest])],
  controllers: [ReviewsController, InterestsController, AgreementController],
  providers: [
    FileReview,
    Adjudicate,
    ReviewsReader,
    DeclareInterest,
    WithdrawInterest,
    InterestsReader,
    AgreementReader,
  ],
})
export class ReviewsModule {}
