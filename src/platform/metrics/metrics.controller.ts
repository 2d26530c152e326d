import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import { Requires } from '../auth/requires.decorator.js';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly registry: Registry) {}

  /**
   * What Prometheus reads, in its text format. Beside keys and administrators it is open to whoever sends
   * `ISNAD_METRICS_TOKEN` as Bearer token.
   */
  @Get()
  @Requires('metrics.read')
  @Header('Content-Type', Registry.PROMETHEUS_CONTENT_TYPE)
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'All metrics of this process.', schema: { type: 'string' } })
  read(): Promise<string> {
    return this.registry.metrics();
  }
}
