import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimStatus } from '../../claims/claim.entity.js';
import type { Actor } from '../../platform/auth/actor.js';
import { placeSql } from '../../platform/http/paging.js';
import { claimActions } from '../claim-actions.js';
import { CLAIM_ROW, type ClaimRow, toClaimRow } from '../claim-row.js';
import { assigneeFor, claimFilterSql } from '../claims-list.reader.js';
import { daysWaitingSql, priorityOf, prioritySql } from './priority.js';
import { queueCursor, queuePlaceOf } from './queue-place.js';
import type { QueueItemDto, QueuePageDto, QueueQuery, StatusCountDto } from './queue.dto.js';

interface QueueRow extends ClaimRow {
  waiting_since: Date;
  days_waiting: number;
  points: number;
  /** Of `waiting_since`, to the microsecond, and the id. */
  queue_place: string;
}

/** SQL: whether a row of `claims` still needs work: it has no conclusion, or none of its last round of reviews. */
const IN_WORK = `(claims.status in ('draft', 'open', 'in_review', 'adjudication')
  or claims.status = 'reviewed' and not exists (
    select from verdicts where claim_id = claims.id and published_at >= coalesce(
      (select max(unsealed_at) from review_rounds where claim_id = claims.id), '-infinity')))`;

const CONTRADICTIONS = `(select count(*)::integer from contradictions
  where (claim_a_id = claims.id or claim_b_id = claims.id) and contradictions.status <> 'rejected')`;

/** What there is to do, the most urgent first. */
@Injectable()
export class QueueReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws CursorInvalid */
  async list(actor: Actor, query: QueueQuery): Promise<QueuePageDto> {
    const place = queuePlaceOf(query.cursor);
    const asOf = place?.asOf ?? new Date().toISOString();
    const filter = { ...query, assigneeId: assigneeFor(actor, query.assigneeId) };
    const parameters: unknown[] = [
      asOf,
      query.limit + 1,
      place && -place.points,
      place?.waitingSince ?? null,
      place?.id ?? null,
    ];
    const points = prioritySql({
      harm: 'claims.harm',
      reach: 'claims.reach',
      contradictions: CONTRADICTIONS,
      age: daysWaitingSql('$1::timestamptz'),
    });
    const rows = await this.dataSource.query<QueueRow[]>(
      `select ${CLAIM_ROW}, claims.waiting_since, ${daysWaitingSql('$1::timestamptz')} as days_waiting, top.points,
         ${placeSql('claims.waiting_since', 'claims.id')} as queue_place
       from (
         select id, waiting_since, points from (
           select claims.id, claims.waiting_since, ${points} as points from claims
           where ${query.status === undefined ? IN_WORK : 'true'} and ${claimFilterSql(filter, parameters)}) ranked
         where $3::integer is null or (-points, waiting_since, id) > ($3, $4::timestamptz, $5::uuid)
         order by -points, waiting_since, id limit $2) top
       join claims on claims.id = top.id
       order by -top.points, claims.waiting_since, claims.id`,
      parameters,
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => toItem(row, actor)),
      nextCursor: last && rows.length > query.limit ? cursorAfter(last, asOf) : null,
      ...(await this.counts({ ...filter, status: undefined })),
    };
  }

  private async counts(filter: Omit<QueueQuery, 'cursor' | 'limit'>): Promise<{
    counts: StatusCountDto[];
    inWork: number;
  }> {
    const parameters: unknown[] = [];
    const rows = await this.dataSource.query<{ status: ClaimStatus; count: number; in_work: number }[]>(
      `select status, count(*)::integer as count, (count(*) filter (where ${IN_WORK}))::integer as in_work
       from claims where ${claimFilterSql(filter, parameters)} group by status order by status`,
      parameters,
    );
    return {
      counts: rows.map(({ status, count }) => ({ status, count })),
      inWork: rows.reduce((sum, row) => sum + row.in_work, 0),
    };
  }
}

function cursorAfter({ points, queue_place }: QueueRow, asOf: string): string {
  const [waitingSince = '', id = ''] = queue_place.split('|');
  return queueCursor({ asOf, points, waitingSince, id });
}

function toItem(row: QueueRow, actor: Actor): QueueItemDto {
  return {
    ...toClaimRow(row, actor),
    waitingSince: row.waiting_since.toISOString(),
    priority: priorityOf({
      harm: row.harm,
      reach: row.reach,
      contradictions: row.contradiction_count,
      age: row.days_waiting,
    }),
    actions: claimActions(actor, row),
  };
}
