import { directionOf } from '../language/language.js';
import type { SourceNameDto, SourceRefDto } from './source.dto.js';
import type { SourceKind } from './source.entity.js';

/** A source as the fragment below yields it. */
export interface SourceRefRow {
  id: string;
  kind: SourceKind;
  names: { language: string; name: string }[];
}

/** SQL: the source whose id is `id` (an SQL expression), as JSON; null when `id` is null. */
export function sourceRefSql(id: string): string {
  return `(select jsonb_build_object('id', s.id, 'kind', s.kind, 'names', (
      select jsonb_agg(jsonb_build_object('language', n.language, 'name', n.name) order by n.language)
      from source_names n where n.source_id = s.id and n.use = 'name'))
    from sources s where s.id = ${id})`;
}

export function toSourceRef(row: SourceRefRow): SourceRefDto {
  return { id: row.id, kind: row.kind, names: row.names.map(toSourceName) };
}

function toSourceName(row: { language: string; name: string }): SourceNameDto {
  return { language: row.language, direction: directionOf(row.language), name: row.name };
}
