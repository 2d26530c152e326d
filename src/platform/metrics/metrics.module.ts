import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { ConnectionGauges } from './connection-gauges.js';
import { FiguresReader } from './figures.reader.js';
import { JobMeter } from './job-meter.js';
import { MetricsController } from './metrics.controller.js';
import { WorkGauges } from './work-gauges.js';

/** What this process measures of itself and of the installation, for Prometheus. */
@Module({
  controllers: [MetricsController],
  providers: [
    // One for each application, and not the library's own, which all of a process would share.
    { provide: Registry, useFactory: () => new Registry() },
    FiguresReader,
    WorkGauges,
    ConnectionGauges,
    JobMeter,
  ],
})
export class MetricsModule implements OnApplicationBootstrap {
  constructor(private readonly registry: Registry) {}

  /** Memory, processor, delays of the event loop and the like, under the names that every Node program uses. */
  onApplicationBootstrap(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
