import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimVerdictsController } from './claim-verdicts.controller.js';
import { CorrectVerdict } from './correct-verdict.js';
import { GateReader } from './gate/gate.reader.js';
import { PublishVerdict } from './publish-verdict.js';
import { RetractVerdict } from './retract-verdict.js';
import { Verdict } from './verdict.entity.js';
import { VerdictsController } from './verdicts.controller.js';
import { VerdictsReader } from './verdicts.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([Verdict])],
  controllers: [VerdictsController, ClaimVerdictsController],
  providers: [PublishVerdict, CorrectVerdict, RetractVerdict, VerdictsReader, GateReader],
})
export class VerdictsModule {}
