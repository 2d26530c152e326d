import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { indexStaleClaims } from './index-stale-claims.js';

/** After an upgrade: has claims read again that an older version has read. Runs beside the serving of requests. */
@Injectable()
export class RefreshMatching implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Engine');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role === 'web') return;
    this.running = indexStaleClaims(this.dataSource, this.stopping.signal).then(
      (total) => {
        if (total > 0) this.log.log(`Claims can be matched: ${total.toString()} were read.`);
      },
      (error: unknown) => {
        this.log.error(
          `Claims could not be read for matching: ${error instanceof Error ? error.message : String(error)}`,
        );
      },
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }
}
