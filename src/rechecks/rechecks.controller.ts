import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ClaimMoveRefused } from '../claims/claim.errors.js';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { DecideRecheck } from './decide-recheck.js';
import {
  NewRecheckDecisionDto,
  NewRecheckDto,
  RecheckDetailsDto,
  RecheckPageDto,
  RecheckQuery,
} from './recheck.dto.js';
import { RecheckNotOpen, RecheckWithoutVerdict } from './recheck.errors.js';
import { RechecksReader } from './rechecks.reader.js';
import { RequestRecheck } from './request-recheck.js';

@Controller('api/v1')
export class RechecksController {
  constructor(
    private readonly reader: RechecksReader,
    private readonly requestRecheck: RequestRecheck,
    private readonly decideRecheck: DecideRecheck,
  ) {}

  /**
   * Ask for a new look at a claim. It runs by itself, soon; the answer says where to see what came of it. Where one waits
   * to be begun already, this joins it, and brings it forward. Where no verdict stands on the claim, it
   * looks at the pages and for contradictions all the same.
   */
  @Post('claims/:id/rechecks')
  @Requires('rechecks.request')
  @HttpCode(202)
  @Fails(InputInvalid, RecordNotFound, IdInvalid)
  async request(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewRecheckDto,
  ): Promise<RecheckDetailsDto> {
    return this.reader.get(actor, await this.requestRecheck.execute(actor, claimId, body.reason ?? null));
  }

  /** Rechecks, newest first. */
  @Get('rechecks')
  @Requires('rechecks.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@CurrentActor() actor: Actor, @Query() query: RecheckQuery): Promise<RecheckPageDto> {
    return this.reader.list(actor, query);
  }

  /** One recheck, with what came of it and how each page differs from the snapshot that the verdict relies on. */
  @Get('rechecks/:id')
  @Requires('rechecks.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<RecheckDetailsDto> {
    return this.reader.get(actor, id);
  }

  /** Decide on what a recheck has found: that the verdict stands, or that the claim is reviewed again. */
  @Put('rechecks/:id/decision')
  @Requires('rechecks.decide')
  @Fails(InputInvalid, RecheckNotOpen, RecheckWithoutVerdict, ClaimMoveRefused, RecordNotFound, IdInvalid)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) id: string,
    @Body() body: NewRecheckDecisionDto,
  ): Promise<RecheckDetailsDto> {
    await this.decideRecheck.execute(actor, id, body);
    return this.reader.get(actor, id);
  }
}
