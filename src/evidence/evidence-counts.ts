import { oneOf } from '../platform/database/one-of.js';
import { STANCES } from './evidence-link.entity.js';

/**
 * SQL: the page of the piece in table `c`, null for none: where its newest capture was led to, or as it calls itself, and
 * as it was entered while nothing has seen it. The scheme, `www.`, what stands behind `#` and a slash at the end tell no
 * two pages apart.
 */
const PAGE = `(select rtrim(regexp_replace(regexp_replace(coalesce((select coalesce(p.canonical_url, p.final_url)
      from captures p where p.evidence_id = c.id and p.outcome in ('ok', 'changed') order by p.finished_at desc limit 1), c.url),
    '#.*$', ''), '^https?://(www\\.)?', '', 'i'), '/'))`;

/**
 * SQL: of how many independent origins the evidence of the claim `id` (an SQL expression) is, among the links of those
 * stances. Each piece is followed to the one that derives from nothing else; pieces which end at the same one are one
 * origin, also when that one is linked to no claim: ten reports of an agency are the agency's, linked or not. Two pieces
 * that hold the same page, or the same file, are one origin as well: colleagues often bring the same one.
 */
export function originCountSql(id: string, stances: readonly (typeof STANCES)[number][] = STANCES): string {
  return `(with recursive chain as (
      select o.id, o.derived_from_id, o.url, o.file_sha256 from evidence_links k join evidence o on o.id = k.evidence_id
      where k.claim_id = ${id} and k.removed_at is null and ${oneOf('k.stance', stances)}
      union
      select o.id, o.derived_from_id, o.url, o.file_sha256 from evidence o join chain c on o.id = c.derived_from_id)
    select count(distinct coalesce(${PAGE}, encode(c.file_sha256, 'hex'), c.id::text))::integer
    from chain c where c.derived_from_id is null)`;
}

/** SQL: how many pieces of evidence of the claim `id` take each stance, and of how many origins they are. */
export function evidenceCountSql(id: string): string {
  const count = (stance: string) => `count(*) filter (where e.stance = '${stance}')`;
  return `(select jsonb_build_object(${STANCES.map((stance) => `'${stance}', ${count(stance)}`).join(', ')},
      'total', count(*), 'origins', ${originCountSql(id)})
    from evidence_links e where e.claim_id = ${id} and e.removed_at is null)`;
}
