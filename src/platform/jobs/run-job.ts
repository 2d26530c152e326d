import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { backoffSeconds } from './backoff.js';
import { JobHandlers } from './job-handlers.js';
import type { JobKind } from './job-kinds.js';

interface LockedRow {
  id: string;
  kind: JobKind;
  subject: string;
  attempts: number;
}

/** Runs one job to its end, whoever delivered it: Redis, the in-process relay, or both at once. */
@Injectable()
export class RunJob {
  private readonly log = new Logger('Jobs');

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
  ) {}

  /** Never throws for a failing handler: the failure is written on the row, which is run again later or given up. */
  async execute(id: string): Promise<void> {
    const started = performance.now();
    let row: LockedRow | undefined;
    try {
      await this.dataSource.transaction(async (manager) => {
        // The lock keeps a second delivery out until this one is committed; then the state tells it to leave.
        [row] = await manager.query<LockedRow[]>(
          `select id, kind, subject, attempts from jobs where id = $1 and state in ('queued', 'sent')
           for update skip locked`,
          [id],
        );
        if (!row) return;
        const attempts = row.attempts + 1;
        const summary = await this.handlers.get(row.kind).run(manager, { ...row, attempts });
        await manager.query(
          `update jobs set state = 'done', attempts = $2, result = $3, last_error = null, finished_at = now() where id = $1`,
          [id, attempts, JSON.stringify(summary)],
        );
      });
      if (row) this.log.debug(`${row.kind} ${id} done in ${(performance.now() - started).toFixed(0)} ms`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn(`${row?.kind ?? 'job'} ${id} failed: ${reason}`);
      if (row) await this.recordFailure(row, reason);
      else throw error;
    }
  }

  /** The handler's own transaction is rolled back, so the failure is written in one of its own. */
  private async recordFailure(row: LockedRow, reason: string): Promise<void> {
    const attempts = row.attempts + 1;
    await this.dataSource.query(
      `update jobs set attempts = $2::integer, last_error = $3,
         state = case when $2::integer >= max_attempts then 'failed' else 'queued' end,
         finished_at = case when $2::integer >= max_attempts then now() end,
         run_at = case when $2::integer >= max_attempts then run_at else now() + make_interval(secs => $4) end
       where id = $1 and state in ('queued', 'sent')`,
      [row.id, attempts, reason.slice(0, 2_000), backoffSeconds(attempts)],
    );
  }
}
