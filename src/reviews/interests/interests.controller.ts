import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ClaimUnknown } from '../../claims/claim.errors.js';
import { type Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { IdInvalid, InputInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { RecordId } from '../../platform/http/record-id.js';
import { SourceMerged, SourceUnknown } from '../../sources/source.errors.js';
import { DeclareInterest } from './declare-interest.js';
import { InterestDto, InterestListDto, NewInterestDto } from './interest.dto.js';
import { InterestDeclaredAlready } from './interest.errors.js';
import { InterestsReader } from './interests.reader.js';
import { WithdrawInterest } from './withdraw-interest.js';

@Controller('api/v1/interests')
export class InterestsController {
  constructor(
    private readonly reader: InterestsReader,
    private readonly declareInterest: DeclareInterest,
    private readonly withdrawInterest: WithdrawInterest,
  ) {}

  /** Your own interests, as you declared them. */
  @Get()
  @Requires('interests.declare')
  async list(@CurrentActor() actor: Actor): Promise<InterestListDto> {
    return { items: await this.reader.own(actor) };
  }

  /** Declare an interest in a source or in one claim. You are then not asked to judge what it bears on. */
  @Post()
  @Requires('interests.declare')
  @Fails(InputInvalid, SourceUnknown, SourceMerged, ClaimUnknown, InterestDeclaredAlready)
  async declare(@CurrentActor() actor: Actor, @Body() body: NewInterestDto): Promise<InterestDto> {
    return this.reader.getOwn(actor, await this.declareInterest.execute(actor, body));
  }

  /**
   * Withdraw an interest. That it was declared stays in the audit, and still bars you from the round of reviews that goes
   * on or comes next.
   */
  @Delete(':id')
  @Requires('interests.declare')
  @HttpCode(204)
  @Fails(RecordNotFound, IdInvalid)
  withdraw(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<void> {
    return this.withdrawInterest.execute(actor, id);
  }
}
