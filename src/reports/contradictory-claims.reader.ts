import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import {
  type ContradictionRow,
  SELECT_CONTRADICTIONS,
  toContradiction,
} from '../contradictions/contradiction-fragments.js';
import { claimFilterSql } from '../desk/claims-list.reader.js';
import { type EvidenceLinkRow, evidenceLinksSql, toEvidenceLink } from '../evidence/evidence-fragments.js';
import type { Actor } from '../platform/auth/actor.js';
import { Slots } from '../platform/concurrency/slots.js';
import type { ReportItemDto, ReportQuery } from './report.dto.js';
import { TooManyReports } from './report.errors.js';

/** Rows held in memory at a time. */
const BATCH = 100;

/** Reports that one process reads at a time: each holds a database connection for as long as its reader takes. */
const AT_ONCE = 2;
/** Milliseconds that a report waits for its turn. */
const PATIENCE = 10_000;

/** Reads what the report holds, batch by batch, all of one moment. */
@Injectable()
export class ContradictoryClaimsReader {
  private readonly slots = new Slots(AT_ONCE, PATIENCE, () => new TooManyReports());

  constructor(private readonly dataSource: DataSource) {}

  /** Rejected pairs are left out unless they are asked for. @throws TooManyReports */
  async *read(actor: Actor, query: Omit<ReportQuery, 'format' | 'language'>): AsyncGenerator<ReportItemDto> {
    await this.slots.take();
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      await runner.query('set transaction read only');
      yield* this.batches(runner, actor, query);
    } finally {
      // The connection is given back whatever became of it.
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
      this.slots.giveBack();
    }
  }

  private async *batches(
    runner: QueryRunner,
    actor: Actor,
    query: Omit<ReportQuery, 'format' | 'language'>,
  ): AsyncGenerator<ReportItemDto> {
    const parameters: unknown[] = [query.status ?? null, query.resolution ?? null];
    const claims = claimFilterSql({ ...query, status: undefined, language: query.claimLanguage }, parameters);
    await runner.query(
      // A report is handed on: what is withheld outside the desk is left out of it, whoever asks.
      `declare report no scroll cursor for
       select pairs.*, ${evidenceLinksSql('pairs.claim_a_id', 'anyone')} as evidence_a,
         ${evidenceLinksSql('pairs.claim_b_id', 'anyone')} as evidence_b from (${SELECT_CONTRADICTIONS}
       where contradictions.status = coalesce($1::text, contradictions.status)
         and ($1::text is not null or contradictions.status <> 'rejected')
         and ($2::text is null or contradictions.resolution = $2)
         and exists (select from claims where claims.id in (claim_a.id, claim_b.id) and ${claims})
       ) pairs order by pairs.suggested_at, pairs.id`,
      parameters,
    );
    for (;;) {
      const rows = (await runner.query(`fetch ${BATCH.toString()} from report`)) as ReportRow[];
      for (const row of rows) yield toRecord(row, actor);
      if (rows.length < BATCH) return;
    }
  }
}

interface ReportRow extends ContradictionRow {
  evidence_a: EvidenceLinkRow[];
  evidence_b: EvidenceLinkRow[];
}

function toRecord(row: ReportRow, actor: Actor): ReportItemDto {
  // What the caller may do is nothing that a report says.
  const {
    actions: _actions,
    revision: _revision,
    isReworded: _isReworded,
    earlierRejection: _earlierRejection,
    calledSame: _calledSame,
    sides,
    ...record
  } = toContradiction(row, actor);
  const evidence = [row.evidence_a, row.evidence_b];
  return {
    ...record,
    sides: sides.map((side, index) => ({ ...side, evidence: (evidence[index] ?? []).map(toEvidenceLink) })),
  };
}
