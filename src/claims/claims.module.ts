import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Appearance } from './appearance.entity.js';
import { AttributionWithdrawal } from './attribution-withdrawal.entity.js';
import { Attribution } from './attribution.entity.js';
import { ChangeClaim } from './change-claim.js';
import { ClaimTag } from './claim-tag.entity.js';
import { ClaimTranslation } from './claim-translation.entity.js';
import { Claim } from './claim.entity.js';
import './claim.errors.js';
import { CreateClaim } from './create-claim.js';
import { DecideMatch } from './matching/decide-match.js';
import { MatchDecision } from './matching/match-decision.entity.js';
import { RefreshMatching } from './matching/refresh-matching.js';
import { RecordWithdrawal } from './record-withdrawal.js';
import { TakeBackWithdrawal } from './take-back-withdrawal.js';

/** Writing claims. Reading them together with what is known of them is `desk`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Claim,
      ClaimTag,
      ClaimTranslation,
      Attribution,
      AttributionWithdrawal,
      Appearance,
      MatchDecision,
    ]),
  ],
  providers: [CreateClaim, ChangeClaim, RecordWithdrawal, TakeBackWithdrawal, RefreshMatching, DecideMatch],
  exports: [CreateClaim, ChangeClaim, RecordWithdrawal, TakeBackWithdrawal, DecideMatch],
})
export class ClaimsModule {}
