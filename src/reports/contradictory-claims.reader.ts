import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ContradictionDto } from '../contradictions/contradiction.dto.js';
import {
  type ContradictionRow,
  SELECT_CONTRADICTIONS,
  toContradiction,
} from '../contradictions/contradiction-fragments.js';
import { CLAIM_FILTER, claimFilter } from '../desk/claims-list.reader.js';
import type { Actor } from '../platform/auth/actor.js';
import type { ReportQuery } from './report.dto.js';

/** Rows held in memory at a time. */
const BATCH = 100;

/** Reads what the report holds, batch by batch, all of one moment. */
@Injectable()
export class ContradictoryClaimsReader {
  constructor(private readonly dataSource: DataSource) {}

  async *read(
    actor: Actor,
    query: Omit<ReportQuery, 'format' | 'language'>,
  ): AsyncGenerator<ContradictionDto> {
    const runner = this.dataSource.createQueryRunner();
    await runner.startTransaction('REPEATABLE READ');
    try {
      await runner.query('set transaction read only');
      await runner.query(
        `declare report no scroll cursor for ${SELECT_CONTRADICTIONS}
         where exists (select from claims where claims.id in (claim_a.id, claim_b.id) and ${CLAIM_FILTER})
           and ($11::text is null or contradictions.status = $11) and ($12::text is null or contradictions.resolution = $12)
         order by contradictions.suggested_at, contradictions.id`,
        [
          ...claimFilter({ ...query, status: undefined, language: query.claimLanguage }),
          query.status ?? null,
          query.resolution ?? null,
        ],
      );
      for (;;) {
        const rows = (await runner.query(`fetch ${BATCH.toString()} from report`)) as ContradictionRow[];
        for (const row of rows) yield toContradiction(row, actor);
        if (rows.length < BATCH) return;
      }
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
}
