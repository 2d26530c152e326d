import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Public, Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { RatingOutOfUse, RatingUnknown } from '../ratings/rating.errors.js';
import { PublishVerdict } from './publish-verdict.js';
import { NewVerdictDto, VerdictDto, VerdictPageDto, VerdictQuery } from './verdict.dto.js';
import { NoVerdict, VerdictDateWrong, VerdictSuperseded } from './verdict.errors.js';
import { VerdictsReader } from './verdicts.reader.js';

@Controller('api/v1')
export class VerdictsController {
  constructor(
    private readonly reader: VerdictsReader,
    private readonly publishVerdict: PublishVerdict,
  ) {}

  /** Published verdicts of all claims, all versions, oldest publication first. */
  @Get('verdicts')
  @Public()
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: VerdictQuery): Promise<VerdictPageDto> {
    return this.reader.list(query);
  }

  /** One version of a verdict; an old one says what superseded it. */
  @Get('verdicts/:id')
  @Public()
  @Fails(RecordNotFound, IdInvalid)
  show(@Param('id', RecordId) id: string): Promise<VerdictDto> {
    return this.reader.get(id);
  }

  /** The current verdict of a claim. */
  @Get('claims/:id/verdict')
  @Public()
  @Fails(NoVerdict, IdInvalid)
  current(@Param('id', RecordId) claimId: string): Promise<VerdictDto> {
    return this.reader.getCurrent(claimId);
  }

  /** Publish the next version of a claim's verdict. */
  @Post('claims/:id/verdict')
  @Requires('verdicts.publish')
  @Fails(
    InputInvalid,
    RatingUnknown,
    RatingOutOfUse,
    VerdictDateWrong,
    VerdictSuperseded,
    RecordNotFound,
    IdInvalid,
  )
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewVerdictDto,
  ): Promise<VerdictDto> {
    return this.reader.get(await this.publishVerdict.execute(actor, claimId, body));
  }
}
