import { Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Requires } from '../../platform/auth/requires.decorator.js';
import { Fails } from '../../platform/http/fails.decorator.js';
import { JobDto } from '../../platform/jobs/manage/jobs.dto.js';
import { JobsReader } from '../../platform/jobs/manage/jobs.reader.js';
import { RequestRescan } from './request-rescan.js';
import { RescanUnderWay } from './rescan.errors.js';

@Controller('api/v1/contradictions/rescans')
export class RescansController {
  constructor(
    private readonly requestRescan: RequestRescan,
    private readonly jobs: JobsReader,
  ) {}

  /** Have all claims compared with each other again. Answers with the job that does it, which shows how far it is. */
  @Post()
  @Requires('jobs.manage')
  @HttpCode(202)
  @Fails(RescanUnderWay)
  async request(@CurrentActor() actor: Actor): Promise<JobDto> {
    return this.jobs.get(actor, await this.requestRescan.execute(actor));
  }
}
