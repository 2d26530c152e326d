import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Public } from '../auth/requires.decorator.js';
import { CARRIER, type Carrier } from '../jobs/carrier.js';
import { HealthDto, ReadinessDto } from './health.dto.js';

@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CARRIER) private readonly carrier: Carrier,
  ) {}

  /** The process is alive. Says nothing of what it depends on. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /**
   * Requests can be served: 200, or 503 when the database cannot be reached. A Redis that cannot be reached is told, but
   * is no reason to stop serving: jobs wait in the database meanwhile.
   */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessDto> {
    const [database, redis] = await Promise.all([this.databaseAnswers(), this.carrier.isReachable()]);
    if (!database) void reply.code(503);
    return {
      status: database ? 'ok' : 'unavailable',
      database: database ? 'ok' : 'unreachable',
      redis: this.carrier.name === 'in_process' ? 'not_used' : redis ? 'ok' : 'unreachable',
    };
  }

  private async databaseAnswers(): Promise<boolean> {
    try {
      await this.dataSource.query('select 1');
      return true;
    } catch {
      return false;
    }
  }
}
