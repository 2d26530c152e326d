import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Public } from '../auth/requires.decorator.js';
import { CARRIER, type Carrier } from '../jobs/carrier.js';
import { within } from '../start/shutdown.js';
import { HealthDto, ReadinessDto } from './health.dto.js';

/** Longest wait for either server, in milliseconds: one that hangs is as bad as one that is gone, and who asks won't wait. */
const PATIENCE = 2_000;

@Controller('health')
export class HealthController {
  /** The question that the database has not answered yet. Asked once more it would hold one more connection. */
  private question: Promise<boolean> | null = null;

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
   * Requests can be served: 200, or 503 when the database does not answer. A Redis that takes no jobs makes it `degraded`,
   * which is no reason to stop serving: jobs wait in the database meanwhile.
   */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessDto> {
    const [database, redis] = await Promise.all([
      inTime(this.databaseAnswers()),
      inTime(this.carrier.isReachable()),
    ]);
    if (!database) void reply.code(503);
    return {
      status: !database ? 'unavailable' : redis ? 'ok' : 'degraded',
      database: database ? 'ok' : 'unreachable',
      redis: this.carrier.name === 'in_process' ? 'not_used' : redis ? 'ok' : 'unreachable',
    };
  }

  private databaseAnswers(): Promise<boolean> {
    this.question ??= this.dataSource
      .query('select 1')
      .then(
        () => true,
        () => false,
      )
      .finally(() => (this.question = null));
    return this.question;
  }
}

function inTime(answer: Promise<boolean>): Promise<boolean> {
  return within(PATIENCE, answer).catch(() => false);
}
