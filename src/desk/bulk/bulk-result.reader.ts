import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { claimTextsSql, type ClaimTextRow, toClaimText } from '../../claims/claim-fragments.js';
import type { BulkResultDto } from './bulk.dto.js';
import type { BulkResult } from './change-in-bulk.js';

/** Names the claims that were skipped, so that people need not look them up. */
@Injectable()
export class BulkResultReader {
  constructor(private readonly dataSource: DataSource) {}

  async describe(result: BulkResult): Promise<BulkResultDto> {
    const rows = await this.dataSource.query<{ id: string; texts: ClaimTextRow[] }[]>(
      `select claims.id, ${claimTextsSql('claims.id')} as texts from claims where claims.id = any($1)`,
      [result.skipped.map(({ claimId }) => claimId)],
    );
    const texts = new Map(rows.map((row) => [row.id, row.texts.map(toClaimText)]));
    return {
      ...result,
      skipped: result.skipped.map((skip) => ({ ...skip, texts: texts.get(skip.claimId) ?? [] })),
    };
  }
}
