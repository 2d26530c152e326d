import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KEYS_VERSION } from '../language/contradiction-keys.js';
import { Config } from '../platform/config/config.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { Claim } from './claim.entity.js';
import { searchable } from './searchable.js';

/** Claims of one transaction: small enough that nobody waits long for a row. */
const BATCH = 200;

interface StaleRow {
  id: string;
  texts: { language: string; text: string }[];
}

/**
 * After an upgrade of the engine: makes the keys of claims that an older one made again, and has those claims compared
 * afresh. Runs beside the serving of requests, in any number of processes; what one leaves the next start finishes.
 */
@Injectable()
export class RefreshKeys implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Engine');
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role === 'web') return;
    this.running = this.all().catch((error: unknown) => {
      this.log.error(
        `Keys of claims could not be made again: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  private async all(): Promise<void> {
    let total = 0;
    for (let done = BATCH; done === BATCH && !this.isStopping; total += done) done = await this.batch();
    if (total > 0) this.log.log(`The engine is newer: ${total.toString()} claims are compared again.`);
  }

  /** @returns how many claims were stale */
  private batch(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const stale = await manager.query<StaleRow[]>(
        `select c.id, jsonb_build_array(jsonb_build_object('language', c.language, 'text', c.text)) || coalesce(
           (select jsonb_agg(jsonb_build_object('language', t.language, 'text', t.text))
            from claim_translations t where t.claim_id = c.id), '[]') as texts
         from claims c where c.keys_version <> $1 order by c.id limit ${BATCH.toString()} for no key update of c skip locked`,
        [KEYS_VERSION],
      );
      for (const { id, texts } of stale) {
        await manager.update(Claim, id, this.keysOf(id, texts));
        await enqueueJob(manager, { kind: 'contradiction_scan', subject: id });
      }
      return stale.length;
    });
  }

  /** A claim that the engine stumbles over keeps no keys rather than holding up all others. */
  private keysOf(id: string, texts: StaleRow['texts']): Partial<ReturnType<typeof searchable>> {
    try {
      return searchable(texts);
    } catch (error) {
      this.log.error(`The engine cannot read claim ${id}: ${String(error)}`);
      return { contradictionKeys: [], keysVersion: KEYS_VERSION };
    }
  }
}
