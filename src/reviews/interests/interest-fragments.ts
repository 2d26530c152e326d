import { type SourceRefRow, sourceRefSql, toSourceRef } from '../../sources/source-ref.js';
import type { InterestDto } from './interest.dto.js';

export type InterestRow = Omit<InterestDto, 'source' | 'declaredAt'> & {
  source: SourceRefRow | null;
  declaredAt: string;
};

/** SQL: the interest in table `i` as JSON. */
const INTEREST = `jsonb_build_object('id', i.id, 'source', ${sourceRefSql('i.source_id')}, 'claimId', i.claim_id,
  'isSelf', i.is_self, 'note', i.note, 'declaredAt', i.declared_at)`;

/** SQL: the interests of the user that stand, oldest first; `user` is an SQL expression. */
export function interestsSql(user: string): string {
  return `(select coalesce(jsonb_agg(${INTEREST} order by i.declared_at, i.id), '[]')
    from interests i where i.user_id = ${user} and i.withdrawn_at is null)`;
}

/** SQL: those of them that bear on the claim `id`: in the claim itself, or in a source that makes or relays it. */
export function interestsInClaimSql(id: string, user: string): string {
  return `(select coalesce(jsonb_agg(${INTEREST} order by i.declared_at, i.id), '[]')
    from interests i where i.user_id = ${user} and i.withdrawn_at is null
      and (i.claim_id = ${id} or standing_source(i.source_id) in (
        select standing_source(a.source_id) from attributions a where a.claim_id = ${id})))`;
}

export function toInterest(row: InterestRow): InterestDto {
  return {
    id: row.id,
    source: row.source && toSourceRef(row.source),
    claimId: row.claimId,
    isSelf: row.isSelf,
    note: row.note,
    declaredAt: new Date(row.declaredAt).toISOString(),
  };
}
