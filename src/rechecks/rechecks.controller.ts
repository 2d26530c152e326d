import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.decorator.js';
import { Requires } from '../platform/auth/requires.decorator.js';
import { Fails } from '../platform/http/fails.decorator.js';
import { CursorInvalid, IdInvalid, InputInvalid, RecordNotFound } from '../platform/http/general.errors.js';
import { RecordId } from '../platform/http/record-id.js';
import { NewRecheckDto, RecheckDto, RecheckPageDto, RecheckQuery } from './recheck.dto.js';
import { RechecksReader } from './rechecks.reader.js';
import { RequestRecheck } from './request-recheck.js';

@Controller('api/v1')
export class RechecksController {
  constructor(
    private readonly reader: RechecksReader,
    private readonly requestRecheck: RequestRecheck,
  ) {}

  /** Ask for a new look at a claim. It runs by itself, soon; the answer says where to see what came of it. */
  @Post('claims/:id/rechecks')
  @Requires('rechecks.request')
  @HttpCode(202)
  @Fails(InputInvalid, RecordNotFound, IdInvalid)
  async request(
    @CurrentActor() actor: Actor,
    @Param('id', RecordId) claimId: string,
    @Body() body: NewRecheckDto,
  ): Promise<RecheckDto> {
    const command = { trigger: 'manual' as const, reason: body.reason ?? null };
    return this.reader.get(await this.requestRecheck.execute(actor, claimId, command));
  }

  /** Rechecks, newest first. */
  @Get('rechecks')
  @Requires('rechecks.read')
  @Fails(InputInvalid, CursorInvalid)
  list(@Query() query: RecheckQuery): Promise<RecheckPageDto> {
    return this.reader.list(query);
  }

  /** One recheck, with what came of it. */
  @Get('rechecks/:id')
  @Requires('rechecks.read')
  @Fails(RecordNotFound, IdInvalid)
  show(@Param('id', RecordId) id: string): Promise<RecheckDto> {
    return this.reader.get(id);
  }
}
