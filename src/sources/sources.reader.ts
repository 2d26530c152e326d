import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { foldForSearch } from '../language/text/normalise.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf, placeSql } from '../platform/http/paging.js';
import { likePattern } from '../platform/database/like-pattern.js';
import type { SourceDto, SourceQuery } from './source.dto.js';
import { mergedRecordsSql, sourceRecordSql, type SourceRefRow, toSourceRef } from './source-ref.js';

interface Row {
  ref: SourceRefRow;
  merged_into: SourceRefRow | null;
  merged: SourceRefRow[];
  aliases: string[];
  same_as: string[];
  note: string | null;
  created_at: Date;
  updated_at: Date;
  revision: number;
  place: string;
}

const SELECT = `
  select ${sourceRecordSql('sources.id')} as ref, ${sourceRecordSql('sources.merged_into_id')} as merged_into,
    ${mergedRecordsSql('sources.id')} as merged, sources.same_as, sources.note, sources.created_at, sources.updated_at, sources.revision,
    array(select name from source_names where source_id = sources.id and use = 'alias' order by name) as aliases,
    ${placeSql('sources.created_at', 'sources.id')} as place
  from sources`;

/** Reads the registry. */
@Injectable()
export class SourcesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that stand: a source that was merged into another is read by its id alone. */
  async list(query: SourceQuery): Promise<Page<SourceDto>> {
    const after = placeOf('sources', query.cursor);
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT}
       where sources.merged_into_id is null and ($1::text is null or sources.id in (
           select coalesce(known.merged_into_id, known.id) from source_names
           join sources known on known.id = source_names.source_id where search_text like $1))
         and ($2::text is null or sources.kind = $2)
         and ($3::timestamptz is null or (sources.created_at, sources.id) < ($3, $4::uuid))
       order by sources.created_at desc, sources.id desc limit $5`,
      [
        query.q === undefined ? null : likePattern(foldForSearch(query.q)),
        query.kind ?? null,
        after?.at ?? null,
        after?.id ?? null,
        query.limit + 1,
      ],
    );
    return page('sources', rows, query.limit, toSource);
  }

  /** @throws RecordNotFound */
  async get(id: string): Promise<SourceDto> {
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} where sources.id = $1`, [id]);
    if (!row) throw new RecordNotFound('source', id);
    return toSource(row);
  }
}

function toSource(row: Row): SourceDto {
  return {
    ...toSourceRef(row.ref),
    aliases: row.aliases,
    sameAs: row.same_as,
    note: row.note,
    mergedInto: row.merged_into && toSourceRef(row.merged_into),
    merged: row.merged.map(toSourceRef),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    revision: row.revision,
  };
}
