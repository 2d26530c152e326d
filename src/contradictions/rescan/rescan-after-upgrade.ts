import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { hasStaleKeys } from '../../claims/refresh-keys.js';
import { systemActor } from '../../platform/auth/actor.js';
import { Config } from '../../platform/config/config.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { requestRescan } from './request-rescan.js';

const UPGRADE = systemActor('upgrade of the engine');

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
      // Of processes that start together, one asks.
      await manager.query('lock table contradiction_rescans in share row exclusive mode');
      const [open] = await manager.findBy(ContradictionRescan, { outcome: IsNull() });
      if (!open) {
        await requestRescan(manager, UPGRADE);
        this.log.log('The engine is newer: all claims are compared again.');
      } else if (open.phase === 'comparing') {
        // It began with keys that are old by now.
        const { id, claims } = open;
        await manager.update(ContradictionRescan, id, {
          phase: 'reading',
          afterClaimId: null,
          done: 0,
          steps: 2 * claims,
        });
      }
    });
  }
}
