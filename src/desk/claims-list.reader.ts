import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { foldForSearch } from '../language/normalise.js';
import { likePattern } from '../platform/database/like-pattern.js';
import { type Page, page, placeOf } from '../platform/http/paging.js';
import { momentOf } from '../platform/http/time.decorators.js';
import type { ClaimQuery, ClaimRowDto } from './claim-row.dto.js';
import { CLAIM_ROW, type ClaimRow, toClaimRow } from './claim-row.js';

/** SQL: which of `claims` a query means; its ten parameters are those of `claimFilter`. */
export const CLAIM_FILTER = `
      ($1::text[] is null or claims.search_text like all ($1))
  and ($2::text is null or claims.status = $2)
  and ($3::text is null or coalesce((select r.key from verdicts v join ratings r on r.id = v.rating_id
        where v.claim_id = claims.id order by v.version desc limit 1), 'none') = $3)
  and ($4::uuid is null or exists (select from attributions where claim_id = claims.id and source_id = $4))
  and ($5::text is null or claims.language = $5)
  and ($6::timestamptz is null or claims.claimed_at >= $6)
  and ($7::timestamptz is null or claims.claimed_at <= $7)
  and ($8::boolean is null or $8 = exists (
        select from evidence_links where claim_id = claims.id and removed_at is null))
  and ($9::text is null or claims.topic = $9)
  and ($10::uuid is null or exists (select from appearances
        join document_snapshots on document_snapshots.id = appearances.snapshot_id
        where claim_id = claims.id and document_id = $10))`;

export type ClaimFilter = Omit<ClaimQuery, 'limit' | 'cursor'>;

/** The ten parameters of `CLAIM_FILTER`. Every word of `q` has to stand in the claim, in any order. */
export function claimFilter(query: ClaimFilter): unknown[] {
  const words = foldForSearch(query.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return [
    words.length === 0 ? null : words.map(likePattern),
    query.status ?? null,
    query.rating ?? null,
    query.sourceId ?? null,
    query.language ?? null,
    momentOf(query.claimedFrom),
    momentOf(query.claimedTo),
    query.hasEvidence ?? null,
    query.topic ?? null,
    query.documentId ?? null,
  ];
}

/** The list of claims, each with what is known of it, in one query. */
@Injectable()
export class ClaimsListReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ClaimQuery): Promise<Page<ClaimRowDto>> {
    const after = placeOf('claims', query.cursor);
    const rows = await this.dataSource.query<ClaimRow[]>(
      `select ${CLAIM_ROW} from claims
       where ${CLAIM_FILTER} and ($11::timestamptz is null or (claims.created_at, claims.id) < ($11, $12::uuid))
       order by claims.created_at desc, claims.id desc limit $13`,
      [...claimFilter(query), after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    return page('claims', rows, query.limit, toClaimRow);
  }
}
