import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { TooManyAttempts } from './throttle.errors.js';
import type { Counted } from './limits.js';

/** Rows that one attempt sweeps up at most; it adds three. */
const SWEEP = 20;

/**
 * Counts attempts in the database, so that all processes count together. An attempt is reserved before anything is
 * compared: of fifty at once only so many get as far as a comparison. (The generic cell rate algorithm: one time per
 * row, moved on by each attempt.)
 */
@Injectable()
export class Throttle {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Counts one attempt against each limit, or against none when one of them is used up: whoever is refused at a tight
   * limit does not wear down the wide ones.
   *
   * @throws TooManyAttempts with the seconds to wait
   */
  async reserve(attempt: readonly Counted[]): Promise<void> {
    await this.sweep();
    await this.dataSource.transaction(async (manager) => {
      for (const each of attempt) {
        if (!(await isCounted(manager, each))) throw new TooManyAttempts(await secondsToWait(manager, each));
      }
    });
  }

  /** The attempt was right: the first limit, the tight one, starts afresh, and the others get this attempt back. */
  async release(attempt: readonly Counted[]): Promise<void> {
    for (const [index, { limit, subject }] of attempt.entries()) {
      const back = index === 0 ? limit.burst * limit.seconds : limit.seconds;
      await this.dataSource.query(
        `update attempt_limits set free_at = free_at - make_interval(secs => $3) where scope = $1 and subject = $2`,
        [limit.scope, subject, back],
      );
    }
  }

  /** In a transaction of its own: its locks must not meet those of an attempt. */
  private async sweep(): Promise<void> {
    await this.dataSource.query(
      `delete from attempt_limits where (scope, subject) in (
         select scope, subject from attempt_limits where free_at < now() order by free_at limit $1
         for update skip locked)`,
      [SWEEP],
    );
  }
}

async function isCounted(manager: EntityManager, { limit, subject }: Counted): Promise<boolean> {
  const { scope, seconds, burst } = limit;
  // The condition is looked at when the row is locked, so that each of many at once sees what those before it left.
  const rows = await manager.query<object[]>(
    `insert into attempt_limits as l (scope, subject, free_at)
     values ($1, $2, clock_timestamp() + make_interval(secs => $3))
     on conflict (scope, subject) do update
       set free_at = greatest(l.free_at, clock_timestamp()) + make_interval(secs => $3)
       where l.free_at <= clock_timestamp() + make_interval(secs => $4)
     returning scope`,
    [scope, subject, seconds, (burst - 1) * seconds],
  );
  return rows.length > 0;
}

async function secondsToWait(manager: EntityManager, { limit, subject }: Counted): Promise<number> {
  const [row] = await manager.query<{ seconds: number }[]>(
    `select extract(epoch from free_at - clock_timestamp())::float8 - $3::float8 as seconds
     from attempt_limits where scope = $1 and subject = $2`,
    [limit.scope, subject, (limit.burst - 1) * limit.seconds],
  );
  return Math.max(1, Math.ceil(row?.seconds ?? 1));
}
