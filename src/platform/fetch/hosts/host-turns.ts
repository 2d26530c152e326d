import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FetchFailure } from '../fetch-failure.js';
import { type Applicant, LONGEST_WAIT_MS, stand, standAgain, type Turn } from './line.js';
import type { News } from './news.rules.js';
import { NotYet } from './not-yet.js';

/** Somebody who wants to ask a host. */
interface Asking extends Applicant {
  /** For how long it is waited here, rather than somebody sent away. */
  patienceMs: number;
}

/**
 * Whose turn it is to ask a host, for all processes together: so many at a time, with a pause in between, first come first
 * served. The host's row is locked while that is decided, and never while anything is asked.
 */
@Injectable()
export class HostTurns {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @throws NotYet, when it would take longer than the patience; FetchFailure, when it takes longer than anybody waits; the
   *   reason of the signal
   */
  async take(asking: Asking, signal: AbortSignal): Promise<Turn> {
    for (let left = asking.patienceMs; ;) {
      const { turn, now, comeAt } = await this.dataSource.transaction((manager) => stand(manager, asking));
      const wait = comeAt.getTime() - now.getTime();
      if (wait <= 0) return turn;
      if (now.getTime() > turn.queuedAt.getTime() + LONGEST_WAIT_MS) {
        await this.drop(turn);
        throw new FetchFailure('put_off', `${asking.host} may still not be asked, after two days in line`);
      }
      left -= wait;
      if (left < 0) throw new NotYet(comeAt, asking.host);
      await sleep(wait, undefined, { signal }).catch(() => {
        signal.throwIfAborted();
      });
    }
  }

  /**
   * Ends a turn with what it says of the host.
   *
   * @throws NotYet, when the host has told us to come back and we do: the place in line is the old one
   */
  async end(turn: Turn, tookMs: number, news: News): Promise<void> {
    const comeAt = await this.dataSource.transaction(async (manager) => {
      await remember(manager, turn.host, tookMs, news);
      await manager.query('delete from fetch_turns where id = $1', [turn.id]);
      return news.holdMs === null ? null : standAgain(manager, turn, news.holdMs);
    });
    if (comeAt) throw new NotYet(comeAt, turn.host);
  }

  /** Gives up a turn, or a place in line, that says nothing of the host. */
  async drop({ id }: Turn): Promise<void> {
    await this.dataSource.query('delete from fetch_turns where id = $1', [id]);
  }
}

async function remember(
  manager: EntityManager,
  host: string,
  tookMs: number,
  { failure, holdMs }: News,
): Promise<void> {
  await manager.query(
    `update fetch_hosts set
       took_ms = case when succeeded_at is null and failed_at is null then $2 else (took_ms + $2) / 2 end,
       consecutive_failures = case when $3::text is null then 0 else consecutive_failures + 1 end,
       failures = failures + ($3::text is not null)::integer,
       failed_at = case when $3::text is null then failed_at else clock_timestamp() end,
       succeeded_at = case when $3::text is null then clock_timestamp() else succeeded_at end,
       failure = coalesce($3, failure), error = coalesce($4, error),
       held_until = greatest(held_until, clock_timestamp() + make_interval(secs => $5))
     where host = $1`,
    [
      host,
      Math.round(tookMs),
      failure?.code ?? null,
      failure?.error.slice(0, 500) ?? null,
      holdMs === null ? null : holdMs / 1_000,
    ],
  );
}
