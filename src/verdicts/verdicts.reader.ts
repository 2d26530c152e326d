import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { directionOf } from '../language/language.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf, placeSql } from '../platform/http/paging.js';
import { momentOf } from '../platform/http/time.decorators.js';
import { RATING, SCALE_REF } from '../ratings/rating-fragments.js';
import type { VerdictDto, VerdictQuery } from './verdict.dto.js';
import { NoVerdict } from './verdict.errors.js';

type Row = Omit<VerdictDto, 'direction' | 'asOf' | 'publishedAt' | 'isCurrent'> & {
  asOf: Date;
  publishedAt: Date;
  place: string;
};

const SELECT = `
  select v.id, v.version, v.claim_id as "claimId", ${RATING} as rating, v.language, v.summary, v.method, v.limitations,
    ${SCALE_REF} as scale,
    v.as_of as "asOf", v.review_by::text as "reviewBy", v.published_at as "publishedAt",
    coalesce(v.review_by <= (now() at time zone 'UTC')::date, false) as "isStale",
    (select jsonb_build_object('id', n.id, 'version', n.version) from verdicts n
     where n.claim_id = v.claim_id and n.supersedes_version = v.version) as "supersededBy",
    ${placeSql('v.published_at', 'v.id')} as place
  from verdicts v join ratings r on r.id = v.rating_id join rating_scales s on s.id = r.scale_id`;

/** Reads published verdicts. */
@Injectable()
export class VerdictsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first, so that a reader who pages to the end and comes back later with `updatedSince` misses nothing. */
  async list(query: VerdictQuery): Promise<Page<VerdictDto>> {
    const after = placeOf('verdicts', query.cursor);
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT}
       where ($1::timestamptz is null or v.published_at >= $1)
         and ($2::timestamptz is null or (v.published_at, v.id) > ($2, $3::uuid))
       order by v.published_at, v.id limit $4`,
      [momentOf(query.updatedSince), after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    return page('verdicts', rows, query.limit, toVerdict);
  }

  /** @throws RecordNotFound */
  async get(id: string): Promise<VerdictDto> {
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} where v.id = $1`, [id]);
    if (!row) throw new RecordNotFound('verdict', id);
    return toVerdict(row);
  }

  /** @throws NoVerdict */
  async getCurrent(claimId: string): Promise<VerdictDto> {
    const [row] = await this.dataSource.query<Row[]>(
      `${SELECT} where v.claim_id = $1 order by v.version desc limit 1`,
      [claimId],
    );
    if (!row) throw new NoVerdict();
    return toVerdict(row);
  }
}

function toVerdict(row: Row): VerdictDto {
  return {
    id: row.id,
    version: row.version,
    claimId: row.claimId,
    rating: row.rating,
    scale: row.scale,
    summary: row.summary,
    method: row.method,
    limitations: row.limitations,
    language: row.language,
    direction: directionOf(row.language),
    asOf: row.asOf.toISOString(),
    reviewBy: row.reviewBy,
    publishedAt: row.publishedAt.toISOString(),
    isStale: row.isStale,
    supersededBy: row.supersededBy,
    isCurrent: row.supersededBy === null,
  };
}
