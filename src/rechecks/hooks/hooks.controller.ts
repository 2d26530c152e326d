import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/requires.decorator.js';
import { visitorOf } from '../../platform/auth/visitor/visitor.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { InputInvalid, RecordNotFound } from '../../platform/http/general.errors.js';
import { HookAnswerDto, HookCallDto } from './recheck-hook.dto.js';
import { HookCalledTooOften, HookUnknown } from './recheck-hook.errors.js';
import { type Ring, RingRecheckHook } from './ring-recheck-hook.js';

@Controller('api/v1/hooks')
export class HooksController {
  constructor(private readonly ringHook: RingRecheckHook) {}

  /**
   * Ask for rechecks, for a service that watches pages and can do no more than call an address. What opens is in the
   * address; a claim for which the same hook has asked already is not asked for once more before its recheck begins.
   */
  @Post(':secret')
  @Public()
  @HttpCode(202)
  @ApiParam({ name: 'secret', description: 'What was shown when the hook was made.' })
  @Fails(InputInvalid, HookUnknown, RecordNotFound, HookCalledTooOften)
  async ring(
    @Req() request: FastifyRequest,
    @Param('secret') secret: string,
    @Body() body: HookCallDto,
  ): Promise<HookAnswerDto> {
    const { network } = visitorOf(request);
    return { rechecks: await this.ringHook.execute(secret, network, toRing(body)) };
  }
}

function toRing({ claimId, url, ...call }: HookCallDto): Ring {
  const reason = call.reason ?? null;
  if (claimId !== undefined && url === undefined) return { claimId, reason };
  if (url !== undefined && claimId === undefined) return { url, reason };
  throw new InputInvalid([{ field: 'url', message: 'give either claimId or url', code: 'either' }]);
}
