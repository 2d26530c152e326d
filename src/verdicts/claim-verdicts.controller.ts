import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Public, Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { RatingOutOfUse, RatingUnknown } from '../ratings/rating.errors.js';
import { GateDto, VerdictCheckDto } from './gate/gate.dto.js';
import { GateFailed } from './gate/gate.errors.js';
import { GateReader } from './gate/gate.reader.js';
import { PublishVerdict } from './publish-verdict.js';
import { NewVerdictDto } from './verdict-input.dto.js';
import { VerdictDto, VerdictListDto } from './verdict.dto.js';
import { ClaimNotJudgeable, NoVerdict, VerdictDateWrong, VerdictSuperseded } from './verdict.errors.js';
import { VerdictsReader } from './verdicts.reader.js';

@Controller('api/v1/claims/:id')
export class ClaimVerdictsController {
  constructor(
    private readonly reader: VerdictsReader,
    private readonly gate: GateReader,
    private readonly publishVerdict: PublishVerdict,
  ) {}

  /** The newest version of a claim's verdict. A retraction says that none stands. */
  @Get('verdict')
  @Public()
  @Fails(NoVerdict, IdInvalid)
  current(@Param('id', RecordId) claimId: string): Promise<VerdictDto> {
    return this.reader.getCurrent(claimId);
  }

  /** All versions of a claim's verdict, newest first, each with what it took the place of. */
  @Get('verdicts')
  @Public()
  @Fails(RecordNotFound, IdInvalid)
  async list(@Param('id', RecordId) claimId: string): Promise<VerdictListDto> {
    return { items: await this.reader.ofClaim(claimId) };
  }

  /** Publish a claim's verdict: the first, an update because of new facts, or one in the place of what was retracted. */
  @Post('verdict')
  @Requires('verdicts.publish')
  @Fails(InputInvalid, RatingUnknown, RatingOutOfUse, VerdictDateWrong, GateFailed)
  @Fails(VerdictSuperseded, ClaimNotJudgeable, RecordNotFound, IdInvalid)
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewVerdictDto,
  ): Promise<VerdictDto> {
    return this.reader.get(await this.publishVerdict.execute(actor, claimId, body));
  }

  /** What the publish gate would say to a verdict, which may be half written. Publishes nothing. */
  @Post('verdict/check')
  @HttpCode(200)
  @Requires('verdicts.publish')
  @Fails(InputInvalid, RecordNotFound, IdInvalid)
  check(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: VerdictCheckDto,
  ): Promise<GateDto> {
    return this.gate.see(actor, claimId, body);
  }
}
