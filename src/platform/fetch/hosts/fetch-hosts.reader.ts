import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CursorInvalid } from '../../http/general.errors.js';
import type { FetchHost } from './fetch-host.entity.js';
import type { FetchHostDto, FetchHostPageDto, FetchHostsQuery } from './fetch-hosts.dto.js';
import { paceNow } from './fetch-settings.js';
import { nextRequestAt, type Pace } from './pace.rules.js';

type Row = FetchHost & { waiting: number; inFlight: number; now: Date };

/** Reads how the hosts are doing that pages are fetched from. */
@Injectable()
export class FetchHostsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws CursorInvalid */
  async list({ limit, cursor, state }: FetchHostsQuery): Promise<FetchHostPageDto> {
    const pace = await paceNow(this.dataSource.manager);
    const rows = await this.dataSource.query<Row[]>(
      `select * from (
         select h.host, h.visits, h.failures, h.consecutive_failures as "consecutiveFailures", h.took_ms as "tookMs",
           h.asked_at as "askedAt", h.held_until as "heldUntil", h.succeeded_at as "succeededAt",
           h.failed_at as "failedAt", h.failure, h.error, now() as now,
           (select count(*)::integer from fetch_turns t
              where t.host = h.host and t.began_at is null and t.until > now()) as waiting,
           (select count(*)::integer from fetch_turns t
              where t.host = h.host and t.began_at is not null and t.until > now()) as "inFlight"
         from fetch_hosts h where h.host > $1) hosts
       where case $2::text when 'waiting' then waiting > 0 when 'failing' then "consecutiveFailures" > 0
         -- A host that we refuse to ask has no figures.
         else "succeededAt" is not null or "failedAt" is not null or waiting + "inFlight" > 0 end
       order by host limit $3`,
      [readCursor(cursor), state ?? null, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => toHost(row, pace)),
      nextCursor: rows.length > limit && last ? writeCursor(last.host) : null,
    };
  }
}

/** Hosts are listed by name, which is what a cursor of theirs holds. */
function writeCursor(host: string): string {
  return Buffer.from(`hosts|${host}`).toString('base64url');
}

function readCursor(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  const [list, host, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (list !== 'hosts' || !host || rest.length > 0 || host.includes('\0')) throw new CursorInvalid();
  return host;
}

function toHost(row: Row, pace: Pace): FetchHostDto {
  const { askedAt, heldUntil, succeededAt, failedAt, now, failure, error } = row;
  const next = nextRequestAt(
    { ...row, askedAt: askedAt?.getTime() ?? null, heldUntil: heldUntil?.getTime() ?? null },
    pace,
  );
  return {
    host: row.host,
    waiting: row.waiting,
    inFlight: row.inFlight,
    nextRequestAt: next > now.getTime() ? new Date(Math.ceil(next)).toISOString() : null,
    heldUntil: heldUntil && heldUntil > now ? heldUntil.toISOString() : null,
    visits: row.visits,
    failures: row.failures,
    consecutiveFailures: row.consecutiveFailures,
    lastRequestAt: askedAt?.toISOString() ?? null,
    lastSuccessAt: succeededAt?.toISOString() ?? null,
    lastFailureAt: failedAt?.toISOString() ?? null,
    lastFailure: failure,
    lastError: error,
    tookMs: row.tookMs,
  };
}
