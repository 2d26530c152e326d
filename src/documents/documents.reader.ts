import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { directionOf } from '../language/text/language.js';
import type { Actor } from '../platform/auth/actor.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import type { PageQuery } from '../platform/http/page-query.dto.js';
import { type Page, page, placeOf, placeSql } from '../platform/http/paging.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from '../sources/source-ref.js';
import { DraftClaimsReader } from './draft-claims.reader.js';
import type { ClaimDraftDto } from './document-draft.dto.js';
import { DraftUnknown } from './document.errors.js';
import type { DecisionRow } from './passages/passage-standing.js';
import type { DocumentDto, DocumentSummaryDto, SpanDto } from './document.dto.js';

interface Row {
  id: string;
  title: string;
  language: string;
  url: string | null;
  publisher: SourceRefRow | null;
  published_at: Date | null;
  created_at: Date;
  claim_count: number;
  place: string;
}

interface SnapshotRow {
  snapshot_id: string;
  sha256: string;
  captured_at: Date;
  text: string;
  spans: SpanDto[];
  decisions: DecisionRow[];
}

const COLUMNS = `
  documents.id, documents.title, documents.language, documents.url, documents.published_at, documents.created_at,
  ${sourceRefSql('documents.publisher_id')} as publisher,
  (select count(distinct appearances.claim_id)::integer from appearances
     join document_snapshots on document_snapshots.id = appearances.snapshot_id
   where document_snapshots.document_id = documents.id) as claim_count,
  ${placeSql('documents.created_at', 'documents.id')} as place`;

/** Reads articles. */
@Injectable()
export class DocumentsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly draftClaims: DraftClaimsReader,
  ) {}

  async list(query: PageQuery): Promise<Page<DocumentSummaryDto>> {
    const after = placeOf('documents', query.cursor);
    const rows = await this.dataSource.query<Row[]>(
      `select ${COLUMNS} from documents
       where $1::timestamptz is null or (documents.created_at, documents.id) < ($1, $2::uuid)
       order by documents.created_at desc, documents.id desc limit $3`,
      [after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    return page('documents', rows, query.limit, toSummary);
  }

  /** @throws RecordNotFound */
  async get(actor: Actor, id: string): Promise<DocumentDto> {
    const [row] = await this.dataSource.query<(Row & SnapshotRow)[]>(
      `select ${COLUMNS}, newest.id as snapshot_id, encode(newest.sha256, 'hex') as sha256, newest.captured_at, newest.text,
         coalesce((select jsonb_agg(jsonb_build_object('claimId', claim_id, 'start', start_at, 'end', end_at,
             'anchorStatus', anchor_status) order by start_at, end_at)
           from appearances where snapshot_id = newest.id), '[]') as spans,
         coalesce((select jsonb_agg(jsonb_build_object('start', start_at, 'end', end_at, 'status', decision, 'by', decided_by,
             'at', decided_at, 'reason', reason) order by decided_at desc)
           from passage_decisions where snapshot_id = newest.id), '[]') as decisions
       from documents
       join lateral (select * from document_snapshots where document_id = documents.id
                     order by captured_at desc, id desc limit 1) newest on true
       where documents.id = $1`,
      [id],
    );
    if (!row) throw new RecordNotFound('document', id);
    const summary = toSummary(row);
    return {
      ...summary,
      snapshot: {
        id: row.snapshot_id,
        sha256: row.sha256,
        capturedAt: row.captured_at.toISOString(),
        text: row.text,
      },
      spans: row.spans,
      drafts: await this.draftClaims.read(actor, {
        snapshotId: row.snapshot_id,
        text: row.text,
        language: row.language,
        publisher: summary.publisher,
        spans: row.spans,
        decisions: row.decisions,
      }),
    };
  }

  /** @throws RecordNotFound, DraftUnknown */
  async getDraft(actor: Actor, id: string, draftId: string): Promise<ClaimDraftDto> {
    const { drafts } = await this.get(actor, id);
    const all = [...drafts.reported, ...drafts.narrated, ...drafts.rejected];
    const draft = all.find((each) => each.id === draftId);
    if (!draft) throw new DraftUnknown(draftId);
    return draft;
  }
}

function toSummary(row: Row): DocumentSummaryDto {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    direction: directionOf(row.language),
    url: row.url,
    publisher: row.publisher && toSourceRef(row.publisher),
    publishedAt: row.published_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    claimCount: row.claim_count,
  };
}
