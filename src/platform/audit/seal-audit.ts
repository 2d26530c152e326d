import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { enqueueJob } from '../jobs/enqueue-job.js';
import { type HandlesJob, JobHandler, type JobSummary } from '../jobs/job-handler.js';
import { sealBatch } from './seal-batch.js';

/** Milliseconds between two seals. */
const EVERY = 60_000;
/** Batches of one run, so that its transaction stays short; what is left over is sealed by the next, at once. */
const BATCHES = 5;
/** The chain has no row of its own; this stands for it. */
const CHAIN = '01939d00-0000-7000-8000-0000000a0d17';

/** Seals the trail again and again: each run promises the next. */
@Injectable()
@JobHandler('audit_seal')
export class SealAudit implements HandlesJob, OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  /** Of several processes that start at once, one begins. */
  async onApplicationBootstrap(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(hashtext('audit seal job'))`);
      const [{ waiting }] = await manager.query<[{ waiting: boolean }]>(
        `select exists (select from jobs where subject = $1 and state in ('queued', 'sent')) as waiting`,
        [CHAIN],
      );
      if (!waiting) await enqueueJob(manager, { kind: 'audit_seal', subject: CHAIN });
    });
  }

  async run(manager: EntityManager): Promise<JobSummary> {
    let [events, batches, isMore] = [0, 0, true];
    for (; isMore && batches < BATCHES; batches += 1) {
      const sealed = await sealBatch(manager);
      events += sealed.events;
      isMore = sealed.events > 0;
    }
    await promiseNext(manager, isMore ? 0 : EVERY);
    return { events };
  }

  /** A failure that lasts does not end the sealing: it is tried again when the next is due. */
  async giveUp(manager: EntityManager): Promise<void> {
    await promiseNext(manager, EVERY);
  }
}

/** The rows of those that are done would become half a million a year. */
async function promiseNext(manager: EntityManager, inMilliseconds: number): Promise<void> {
  await manager.query(
    `delete from jobs where subject = $1 and state = 'done' and finished_at < now() - interval '1 day'`,
    [CHAIN],
  );
  await enqueueJob(manager, {
    kind: 'audit_seal',
    subject: CHAIN,
    runAt: new Date(Date.now() + inMilliseconds),
  });
}
