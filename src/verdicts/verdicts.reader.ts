import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Claim } from '../claims/claim.entity.js';
import { directionOf } from '../language/text/language.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf, placeSql } from '../platform/http/paging.js';
import { momentOf } from '../platform/http/time.decorators.js';
import { RATING, SCALE_REF } from '../ratings/rating-fragments.js';
import type { SupersededVerdictDto, VerdictDto, VerdictQuery, VerdictRefDto } from './verdict.dto.js';
import { NoVerdict } from './verdict.errors.js';
import {
  CHECKED_SINCE,
  LAST_CHECKED,
  toCheck,
  UNDER_RECHECK,
  type VerdictSummaryRow,
} from './verdict-fragments.js';

type SupersededRow = Omit<SupersededVerdictDto, 'direction' | 'publishedAt'> & { publishedAt: string };

type Row = Omit<
  VerdictDto,
  | 'direction'
  | 'asOf'
  | 'publishedAt'
  | 'isCurrent'
  | 'supersedes'
  | 'supersededBy'
  | 'underRecheck'
  | 'lastCheckedAt'
> &
  Pick<VerdictSummaryRow, 'underRecheck' | 'lastCheckedAt'> & {
    asOf: Date;
    publishedAt: Date;
    supersedes: SupersededRow | null;
    supersededBy: (Omit<VerdictRefDto, 'publishedAt'> & { publishedAt: string }) | null;
    place: string;
  };

const REF = (v: string) =>
  `'id', ${v}.id, 'version', ${v}.version, 'kind', ${v}.kind, 'publishedAt', ${v}.published_at`;

const RATED = `case when r.id is not null then ${RATING} end`;

const SELECT = `
  select v.id, v.version, v.kind, v.claim_id as "claimId", ${RATED} as rating, v.language, v.summary, v.method,
    v.limitations, v.what_was_wrong as "whatWasWrong", v.what_changed as "whatChanged",
    to_jsonb(v.none_found) as "noneFound", v.no_reply_reason as "noReplyReason",
    (select coalesce(jsonb_agg(g -> 'code'), '[]') from jsonb_array_elements(v.gate) g
     where not (g ->> 'isMet')::boolean) as "unmetRules",
    case when s.id is not null then ${SCALE_REF} end as scale,
    v.as_of as "asOf", v.review_by::text as "reviewBy", v.published_at as "publishedAt",
    coalesce(v.review_by <= (now() at time zone 'UTC')::date, false) as "isStale",
    ${UNDER_RECHECK} as "underRecheck", ${LAST_CHECKED} as "lastCheckedAt",
    (select jsonb_build_object(${REF('o')}, 'summary', o.summary, 'language', o.language, 'rating', ${RATED})
     from verdicts o left join ratings r on r.id = o.rating_id
     where o.claim_id = v.claim_id and o.version = v.supersedes_version) as supersedes,
    (select jsonb_build_object(${REF('n')}) from verdicts n
     where n.claim_id = v.claim_id and n.supersedes_version = v.version) as "supersededBy",
    ${placeSql('v.published_at', 'v.id')} as place
  from verdicts v left join ratings r on r.id = v.rating_id left join rating_scales s on s.id = r.scale_id`;

/** Reads published verdicts. */
@Injectable()
export class VerdictsReader {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Oldest first, so that a reader who pages to the end and comes back later with `updatedSince` misses nothing: neither
   * what was published since, nor what a recheck or a decision on one has said since of an older version.
   */
  async list(query: VerdictQuery): Promise<Page<VerdictDto>> {
    const after = placeOf('verdicts', query.cursor);
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT}
       where ($1::timestamptz is null or v.published_at >= $1 or v.id in (${CHECKED_SINCE('$1')}))
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

  /** All versions of a claim's verdict, newest first. @throws RecordNotFound */
  async ofClaim(claimId: string): Promise<VerdictDto[]> {
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT} where v.claim_id = $1 order by v.version desc`,
      [claimId],
    );
    if (rows.length === 0 && !(await this.dataSource.manager.existsBy(Claim, { id: claimId }))) {
      throw new RecordNotFound('claim', claimId);
    }
    return rows.map(toVerdict);
  }

  /** The newest version; a retraction too, so that nobody takes what it retracts for what stands. @throws NoVerdict */
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
    kind: row.kind,
    claimId: row.claimId,
    rating: row.rating,
    scale: row.scale,
    summary: row.summary,
    method: row.method,
    limitations: row.limitations,
    whatWasWrong: row.whatWasWrong,
    whatChanged: row.whatChanged,
    noneFound: row.noneFound,
    noReplyReason: row.noReplyReason,
    unmetRules: row.unmetRules,
    language: row.language,
    direction: directionOf(row.language),
    asOf: row.asOf.toISOString(),
    reviewBy: row.reviewBy,
    publishedAt: row.publishedAt.toISOString(),
    isStale: row.isStale,
    ...toCheck(row),
    supersedes: row.supersedes && {
      ...row.supersedes,
      direction: directionOf(row.supersedes.language),
      publishedAt: new Date(row.supersedes.publishedAt).toISOString(),
    },
    supersededBy: row.supersededBy && {
      ...row.supersededBy,
      publishedAt: new Date(row.supersededBy.publishedAt).toISOString(),
    },
    isCurrent: row.supersededBy === null,
  };
}
