import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { foldForSearch } from '../language/text/normalise.js';
import { type Actor, mayDo } from '../platform/auth/actor.js';
import { NotAllowed } from '../platform/auth/auth.errors.js';
import { likePattern } from '../platform/database/like-pattern.js';
import { type Page, page, placeOf } from '../platform/http/paging.js';
import { endOf, momentOf } from '../platform/http/time.decorators.js';
import { sameSourceSql } from '../sources/source-ref.js';
import type { ClaimQuery, ClaimRowDto } from './claim-row.dto.js';
import { CLAIM_ROW, type ClaimRow, toClaimRow } from './claim-row.js';

export type ClaimFilter = Omit<ClaimQuery, 'limit' | 'cursor'>;

/** Words of a search that are looked for; more than these would not narrow it further. */
const MOST_WORDS = 12;

/**
 * SQL: which of `claims` a query means; `assigneeId` has been through `assigneeFor`. Only what was asked for stands in it, so that PostgreSQL can use its indexes.
 *
 * @param parameters of the statement; those of the filter are added to them
 */
export function claimFilterSql(query: ClaimFilter, parameters: unknown[]): string {
  const conditions: string[] = [];
  const where = (value: unknown, sql: (parameter: string) => string) => {
    if (value === undefined || value === null) return;
    conditions.push(sql(`$${parameters.push(value).toString()}`));
  };
  // Every word has to stand in the claim, in any order.
  const words = foldForSearch(query.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  for (const word of words.slice(0, MOST_WORDS))
    where(likePattern(word), (p) => `claims.search_text like ${p}`);
  where(query.status, (p) => `claims.status = ${p}`);
  where(
    query.rating,
    (p) => `coalesce((select r.key from verdicts v left join ratings r on r.id = v.rating_id
    where v.claim_id = claims.id order by v.version desc limit 1), 'none') = ${p}`,
  );
  where(
    query.sourceId,
    (p) =>
      `exists (select from attributions where claim_id = claims.id and source_id in ${sameSourceSql(p)})`,
  );
  where(query.language, (p) => `claims.language = ${p}`);
  where(momentOf(query.claimedFrom), (p) => `claims.claimed_at >= ${p}`);
  where(endOf(query.claimedTo), (p) => `claims.claimed_at <= ${p}`);
  where(
    query.hasEvidence,
    (p) => `${p}::boolean = exists (
    select from evidence_links where claim_id = claims.id and removed_at is null)`,
  );
  where(query.topic, (p) => `claims.topic = ${p}`);
  where(query.tag, (p) => `exists (select from claim_tags where claim_id = claims.id and tag = ${p})`);
  const someone = 'from assignments where claim_id = claims.id and released_at is null';
  if (query.assigneeId === 'none') conditions.push(`not exists (select ${someone})`);
  else where(query.assigneeId, (p) => `exists (select ${someone} and assignee_id = ${p})`);
  where(
    query.documentId,
    (p) => `exists (select from appearances
    join document_snapshots on document_snapshots.id = appearances.snapshot_id
    where claim_id = claims.id and document_id = ${p})`,
  );
  return conditions.length === 0 ? 'true' : conditions.join('\n and ');
}

/** The assignee that a filter means: `me` is whoever asks. */
export function assigneeFor(actor: Actor, assigneeId: string | undefined): string | undefined {
  // Isnad itself works on nothing.
  return assigneeId === 'me' ? (actor.userId ?? 'none') : assigneeId?.toLowerCase();
}

/** The list of claims, each with what is known of it, in one query. */
@Injectable()
export class ClaimsListReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotAllowed when somebody who does not work at the desk asks who works on what */
  async list(actor: Actor, query: ClaimQuery): Promise<Page<ClaimRowDto>> {
    if (query.assigneeId !== undefined && !mayDo(actor, 'queue.read')) throw new NotAllowed('queue.read');
    const after = placeOf('claims', query.cursor);
    const filter = { ...query, assigneeId: assigneeFor(actor, query.assigneeId) };
    const parameters: unknown[] = [after?.at ?? null, after?.id ?? null, query.limit + 1];
    const rows = await this.dataSource.query<ClaimRow[]>(
      `select ${CLAIM_ROW} from claims
       where ${claimFilterSql(filter, parameters)}
         and ($1::timestamptz is null or (claims.created_at, claims.id) < ($1, $2::uuid))
       order by claims.created_at desc, claims.id desc limit $3`,
      parameters,
    );
    return page('claims', rows, query.limit, (row) => toClaimRow(row, actor));
  }
}
