import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Config } from '../../platform/config/config.js';
import { AnswersSecret } from '../../platform/http/answers-secret.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import {
  AnswerNotKept,
  IdInvalid,
  InputInvalid,
  RecordNotFound,
} from '../../platform/http/general.errors.js';
import { RecordId } from '../../platform/http/record-id.js';
import { listRecheckHooks } from './list-recheck-hooks.js';
import { MakeRecheckHook } from './make-recheck-hook.js';
import { NewRecheckHookDto, RecheckHookListDto, RecheckHookSecretDto } from './recheck-hook.dto.js';
import { RevokeRecheckHook } from './revoke-recheck-hook.js';

@Controller('api/v1/recheck-hooks')
@Requires('rechecks.hooks')
export class RecheckHooksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly makeHook: MakeRecheckHook,
    private readonly revokeHook: RevokeRecheckHook,
    private readonly config: Config,
  ) {}

  /** The addresses under which services may ask for rechecks, also those that were revoked. */
  @Get()
  async list(): Promise<RecheckHookListDto> {
    return { items: await listRecheckHooks(this.dataSource.manager) };
  }

  /** Make an address under which a service may ask for rechecks. The answer holds the only copy. */
  @Post()
  @AnswersSecret()
  @Fails(InputInvalid, AnswerNotKept)
  async create(
    @CurrentActor() actor: Actor,
    @Body() { name }: NewRecheckHookDto,
  ): Promise<RecheckHookSecretDto> {
    const { id, secret } = await this.makeHook.execute(actor, name);
    return { id, url: new URL(`/api/v1/hooks/${secret}`, this.config.publicUrl).href };
  }

  /** Make an address worthless, for good. */
  @Delete(':id')
  @HttpCode(204)
  @Fails(RecordNotFound, IdInvalid)
  revoke(@CurrentActor() actor: Actor, @Param('id', RecordId) id: string): Promise<void> {
    return this.revokeHook.execute(actor, id);
  }
}
