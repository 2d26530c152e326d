import { directionOf } from '../language/text/language.js';
import type { SourceNameDto, SourceRefDto } from './source.dto.js';
import type { SourceKind } from './source.entity.js';

/** A source as the fragments below yield it. */
export interface SourceRefRow {
  id: string;
  kind: SourceKind;
  names: { language: string; name: string }[];
}

/** SQL: the row of `sources s` as JSON. */
const REF = `jsonb_build_object('id', s.id, 'kind', s.kind, 'names', (
      select jsonb_agg(jsonb_build_object('language', n.language, 'name', n.name) order by n.language)
      from source_names n where n.source_id = s.id and n.use = 'name'))`;

/**
 * SQL: the source that stands for the one whose id is `id` (an SQL expression), as JSON: itself, or the one into which it
 * was merged; null when `id` is null.
 */
export function sourceRefSql(id: string): string {
  return `(select ${REF}
    from sources r join sources s on s.id = coalesce(r.merged_into_id, r.id) where r.id = ${id})`;
}

/** SQL: the very record whose id is `id`, as JSON, even if it was merged into another. */
export function sourceRecordSql(id: string): string {
  return `(select ${REF} from sources s where s.id = ${id})`;
}

/** SQL: the records that were merged into the source `id`, as a JSON list. */
export function mergedRecordsSql(id: string): string {
  return `(select coalesce(jsonb_agg(${REF} order by s.created_at, s.id), '[]') from sources s where s.merged_into_id = ${id})`;
}

/** SQL: the ids of all records of the source that has one of them under `id`, for `in`. */
export function sameSourceSql(id: string): string {
  return `(select o.id from sources r join sources o
      on coalesce(r.merged_into_id, r.id) in (o.id, o.merged_into_id) where r.id = ${id})`;
}

export function toSourceRef(row: SourceRefRow): SourceRefDto {
  return { id: row.id, kind: row.kind, names: row.names.map(toSourceName) };
}

function toSourceName(row: { language: string; name: string }): SourceNameDto {
  return { language: row.language, direction: directionOf(row.language), name: row.name };
}
