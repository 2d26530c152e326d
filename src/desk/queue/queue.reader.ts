import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimStatus } from '../../claims/claim.entity.js';
import type { Actor } from '../../platform/auth/actor.js';
import { placeSql } from '../../platform/http/paging.js';
import { claimActions } from '../claim-actions.js';
import { CLAIM_ROW, type ClaimRow, toClaimRow } from '../claim-row.js';
import { assigneeFor, claimFilterSql } from '../claims-list.reader.js';
import { PRIORITY_WEIGHTS, daysWaitingSql, priorityOf, prioritySql } from './priority.js';
import { queueCursor, queuePlaceOf } from './queue-place.js';
import type { QueueItemDto, QueuePageDto, QueueQuery, ReasonCountDto, StatusCountDto } from './queue.dto.js';
import { IN_WORK, QUEUE_REASONS, type QueueReason, REASON_HOLDS, REASONS } from './queue-reasons.js';

interface QueueRow extends ClaimRow {
  waiting_since: Date;
  days_waiting: number;
  points: number;
  reasons: QueueReason[];
  /** Of `waiting_since`, to the microsecond, and the id. */
  queue_place: string;
}

type CountRow = { status: ClaimStatus; count: number; in_work: number } & Record<QueueReason, number>;

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
      `select ${CLAIM_ROW}, claims.waiting_since, ${daysWaitingSql('$1::timestamptz')} as days_waiting, top.points, ${REASONS} as reasons,
         ${placeSql('claims.waiting_since', 'claims.id')} as queue_place
       from (
         select id, waiting_since, points from (
           select claims.id, claims.waiting_since, ${points} as points from claims
           where ${this.isListed(query)} and ${claimFilterSql(filter, parameters)}) ranked
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
      weights: PRIORITY_WEIGHTS,
      ...(await this.counts({ ...filter, status: undefined, reason: undefined })),
    };
  }

  /** SQL: whether a row of `claims` is meant, the other filters aside. */
  private isListed({ status, reason }: QueueQuery): string {
    if (reason !== undefined) return REASON_HOLDS[reason];
    return status === undefined ? IN_WORK : 'true';
  }

  private async counts(filter: Omit<QueueQuery, 'cursor' | 'limit'>): Promise<{
    counts: StatusCountDto[];
    reasons: ReasonCountDto[];
    inWork: number;
  }> {
    const parameters: unknown[] = [];
    const ofReason = QUEUE_REASONS.map(
      (reason) => `(count(*) filter (where ${REASON_HOLDS[reason]}))::integer as ${reason}`,
    );
    const rows = await this.dataSource.query<CountRow[]>(
      `select status, count(*)::integer as count, (count(*) filter (where ${IN_WORK}))::integer as in_work,
         ${ofReason.join(', ')}
       from claims where ${claimFilterSql(filter, parameters)} group by status order by status`,
      parameters,
    );
    return {
      counts: rows.map(({ status, count }) => ({ status, count })),
      reasons: QUEUE_REASONS.map((reason) => ({
        reason,
        count: rows.reduce((sum, row) => sum + row[reason], 0),
      })),
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
    reasons: row.reasons,
    actions: claimActions(actor, row),
  };
}
