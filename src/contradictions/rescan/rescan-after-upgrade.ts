import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { hasStaleKeys } from '../../claims/refresh-keys.js';
import { Config } from '../../platform/config/config.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { UPGRADE } from './keep-up-with-engine.js';
import { requestRescan } from './request-rescan.js';

/** Has all claims compared again where an engine of another version has made keys of some of them: one job, whoever asks. */
@Injectable()
export class RescanAfterUpgrade implements OnApplicationBootstrap {
  private readonly log = new Logger('Engine');

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'web' || !(await hasStaleKeys(this.dataSource))) return;
    await this.dataSource.transaction(async (manager) => {
      // A rescan that is under way sees for itself that its keys are old. Its row is left alone: its batches are at it.
      if (await manager.existsBy(ContradictionRescan, { outcome: IsNull() })) return;
      if ((await requestRescan(manager, UPGRADE)) !== null)
        this.log.log('The engine is newer: all claims are compared again.');
    });
  }
}
