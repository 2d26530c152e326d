import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf } from '../platform/http/paging.js';
import { sameSourceSql } from '../sources/source-ref.js';
import type { ContradictionDto, ContradictionQuery } from './contradiction.dto.js';
import { type ContradictionRow, SELECT_CONTRADICTIONS, toContradiction } from './contradiction-fragments.js';

/** Reads contradictions. */
@Injectable()
export class ContradictionsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest suggestion first: what has waited longest is on top. */
  async list(actor: Actor, query: ContradictionQuery): Promise<Page<ContradictionDto>> {
    const after = placeOf('contradictions', query.cursor);
    const rows = await this.dataSource.query<ContradictionRow[]>(
      `${SELECT_CONTRADICTIONS}
       where ($1::text is null or contradictions.status = $1)
         and ($2::text is null or contradictions.resolution = $2)
         and ($3::uuid is null or exists (select from attributions
           where claim_id in (claim_a.id, claim_b.id) and source_id in ${sameSourceSql('$3')}))
         and ($4::uuid is null or exists (
           select from appearances join document_snapshots on document_snapshots.id = appearances.snapshot_id
           where claim_id in (claim_a.id, claim_b.id) and document_id = $4))
         and ($5::uuid is null or contradictions.claim_a_id = $5 or contradictions.claim_b_id = $5)
         and ($6::timestamptz is null or (contradictions.suggested_at, contradictions.id) > ($6, $7::uuid))
       order by contradictions.suggested_at, contradictions.id limit $8`,
      [
        query.status ?? null,
        query.resolution ?? null,
        query.sourceId ?? null,
        query.documentId ?? null,
        query.claimId ?? null,
        after?.at ?? null,
        after?.id ?? null,
        query.limit + 1,
      ],
    );
    return page('contradictions', rows, query.limit, (row) => toContradiction(row, actor));
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<ContradictionDto> {
    const [row] = await this.dataSource.query<ContradictionRow[]>(
      `${SELECT_CONTRADICTIONS} where contradictions.id = $1`,
      [id],
    );
    if (!row) throw new RecordNotFound('contradiction', id);
    return toContradiction(row, actor);
  }
}
