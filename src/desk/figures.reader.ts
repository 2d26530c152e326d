import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CARRIER, type Carrier } from '../platform/jobs/carrier.js';
import type { FiguresDto } from './figures.dto.js';

interface Row {
  claims: number;
  verdicts: number;
  documents: number;
  sources: number;
  suggested: number;
  confirmed: number;
  rejected: number;
  queued: number;
  failed: number;
  oldest_due_seconds: number | null;
}

/** Counts what the desk has. */
@Injectable()
export class FiguresReader {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CARRIER) private readonly carrier: Carrier,
  ) {}

  async get(): Promise<FiguresDto> {
    const [row] = await this.dataSource.query<[Row]>(`
      select
        (select count(*)::integer from claims) as claims,
        (select count(*)::integer from verdicts v where kind <> 'retraction' and not exists (
          select from verdicts n where n.claim_id = v.claim_id and n.supersedes_version = v.version)) as verdicts,
        (select count(*)::integer from documents) as documents,
        (select count(*)::integer from sources where merged_into_id is null) as sources,
        c.suggested, c.confirmed, c.rejected, j.queued, j.failed, j.oldest_due_seconds
      from
        (select count(*) filter (where status = 'suggested')::integer as suggested,
           count(*) filter (where status = 'confirmed')::integer as confirmed,
           count(*) filter (where status = 'rejected')::integer as rejected from contradictions) c,
        (select count(*) filter (where state <> 'failed')::integer as queued,
           count(*) filter (where state = 'failed')::integer as failed,
           extract(epoch from now() - min(run_at) filter (where state <> 'failed' and run_at <= now()))::integer
             as oldest_due_seconds
         from (select state, run_at from jobs where state in ('queued', 'sent') and run_at <= now()
           union all select state, run_at from jobs where state = 'failed') open_jobs) j`);
    return {
      claims: row.claims,
      claimsWithoutVerdict: row.claims - row.verdicts,
      contradictions: { suggested: row.suggested, confirmed: row.confirmed, rejected: row.rejected },
      documents: row.documents,
      sources: row.sources,
      verdicts: row.verdicts,
      jobs: {
        runner: this.carrier.name,
        queued: row.queued,
        failed: row.failed,
        oldestDueSeconds: row.oldest_due_seconds,
      },
    };
  }
}
