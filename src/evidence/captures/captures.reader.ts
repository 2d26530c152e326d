import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { directionOf } from '../../language/text/language.js';
import { type Actor, mayDo } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/auth/auth.errors.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { page, placeOf, placeSql } from '../../platform/http/paging.js';
import type { Capture } from '../capture.entity.js';
import type { AccessLevel } from '../evidence.entity.js';
import { seesWithheld } from '../withheld.js';
import type { BytesDto, CaptureDetailsDto, CaptureDto, CapturePageDto } from './capture.dto.js';

type Row = Omit<Capture, 'requestedAt' | 'finishedAt' | 'text' | 'headers' | 'bodySha256' | 'warcSha256'> & {
  requestedAt: Date;
  finishedAt: Date | null;
  attempts: number;
  lastError: string | null;
  hasText: boolean;
  body: BytesDto | null;
  warc: BytesDto | null;
  unmodifiedSince: Date | null;
  place: string;
};

type DetailsRow = Row & Pick<Capture, 'text' | 'headers'>;

const bytesSql = (
  hash: string,
) => `(select jsonb_build_object('sha256', encode(b.sha256, 'hex'), 'size', b.size)
    from blobs b where b.sha256 = ${hash})`;

/** SQL: the columns of a capture `c` with its job `j`. */
const COLUMNS = `c.id, c.evidence_id as "evidenceId", c.requested_url as "requestedUrl", c.requested_by as "requestedBy",
  c.requested_at as "requestedAt", c.finished_at as "finishedAt", c.outcome, c.reason, c.error,
  c.final_url as "finalUrl", c.canonical_url as "canonicalUrl", c.redirects, c.http_status as "httpStatus",
  c.media_type as "mediaType", c.title, c.language, c.text is not null as "hasText",
  c.not_modified_since as "notModifiedSince",
  (select s.finished_at from captures s where s.id = c.not_modified_since) as "unmodifiedSince",
  ${bytesSql('c.body_sha256')} as body, ${bytesSql('c.warc_sha256')} as warc,
  coalesce(j.attempts, 0) as attempts, j.last_error as "lastError", ${placeSql('c.requested_at', 'c.id')} as place`;

const FROM = `from captures c left join jobs j on j.subject = c.id and j.kind = 'capture'`;

/** Reads captures. Those of withheld evidence are for the desk. */
@Injectable()
export class CapturesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws RecordNotFound, NotAllowed, CursorInvalid */
  async list(actor: Actor, evidenceId: string, query: PageQuery): Promise<CapturePageDto> {
    const [evidence] = await this.dataSource.query<{ access: AccessLevel; url: string | null }[]>(
      'select access_level as access, url from evidence where id = $1',
      [evidenceId],
    );
    if (!evidence) throw new RecordNotFound('piece of evidence', evidenceId);
    refuseWithheld(actor, evidence.access);
    const after = placeOf('captures', query.cursor);
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS} ${FROM} where c.evidence_id = $1
         and ($2::timestamptz is null or (c.requested_at, c.id) < ($2, $3::uuid))
       order by c.requested_at desc, c.id desc limit $4`,
      [evidenceId, after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    const mayRequest = evidence.url !== null && mayDo(actor, 'captures.request');
    return {
      ...page('captures', rows, query.limit, toCapture),
      actions: mayRequest ? ['request_capture'] : [],
    };
  }

  /** @throws RecordNotFound, NotAllowed */
  async get(actor: Actor, id: string): Promise<CaptureDetailsDto> {
    const [row] = await this.dataSource.query<(DetailsRow & { access: AccessLevel })[]>(
      `select ${COLUMNS}, c.text, c.headers, e.access_level as access
       ${FROM} join evidence e on e.id = c.evidence_id where c.id = $1`,
      [id],
    );
    if (!row) throw new RecordNotFound('capture', id);
    refuseWithheld(actor, row.access);
    return { ...toCapture(row), text: row.text, headers: row.headers };
  }
}

/** That such evidence is there is known to all; what it is, to the desk. */
function refuseWithheld(actor: Actor, access: AccessLevel): void {
  if (access !== 'public' && !seesWithheld(actor)) throw new NotAllowed('evidence.read_withheld');
}

function toCapture(row: Row): CaptureDto {
  return {
    id: row.id,
    evidenceId: row.evidenceId,
    requestedUrl: row.requestedUrl,
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    outcome: row.outcome,
    attempts: row.attempts,
    reason: row.reason,
    error: row.error ?? (row.outcome === null ? row.lastError : null),
    finalUrl: row.finalUrl,
    canonicalUrl: row.canonicalUrl,
    redirects: row.redirects,
    httpStatus: row.httpStatus,
    notModifiedSince:
      row.notModifiedSince === null || row.unmodifiedSince === null
        ? null
        : { id: row.notModifiedSince, at: row.unmodifiedSince.toISOString() },
    mediaType: row.mediaType,
    title: row.title,
    language: row.language,
    direction: row.language === null ? null : directionOf(row.language),
    hasText: row.hasText,
    body: row.body,
    warc: row.warc,
  };
}
