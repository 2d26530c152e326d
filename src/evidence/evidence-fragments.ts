import { directionOf } from '../language/language.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from '../sources/source-ref.js';
import type { EvidenceDto, EvidenceLinkDto } from './evidence.dto.js';

export type EvidenceLinkRow = Omit<EvidenceLinkDto, 'evidence' | 'addedAt'> & {
  addedAt: string;
  evidence: Omit<EvidenceDto, 'publisher' | 'direction' | 'publishedAt'> & {
    publisher: SourceRefRow | null;
    publishedAt: string | null;
  };
};

/** SQL: how many pieces of evidence of the claim `id` (an SQL expression) take each stance. */
export function evidenceCountSql(id: string): string {
  const count = (stance: string) => `count(*) filter (where e.stance = '${stance}')`;
  return `(select jsonb_build_object('supports', ${count('supports')}, 'refutes', ${count('refutes')},
      'contextual', ${count('contextual')})
    from evidence_links e where e.claim_id = ${id} and e.removed_at is null)`;
}

/** SQL: one link, from the tables `l` (evidence_links) and `e` (evidence), as JSON. */
const LINK = `jsonb_build_object('id', l.id, 'stance', l.stance, 'quote', l.quote, 'locator', l.locator,
  'note', l.note, 'addedAt', l.added_at, 'addedBy', l.added_by, 'evidence', jsonb_build_object('id', e.id,
    'title', e.title, 'url', e.url, 'tier', e.tier, 'secondaryReason', e.secondary_reason, 'language', e.language,
    'publisher', ${sourceRefSql('e.publisher_id')}, 'publishedAt', e.published_at))`;

/** SQL: the evidence of the claim `id`, oldest first. */
export function evidenceLinksSql(id: string): string {
  return `(select coalesce(jsonb_agg(${LINK} order by l.added_at, l.id), '[]')
    from evidence_links l join evidence e on e.id = l.evidence_id
    where l.claim_id = ${id} and l.removed_at is null)`;
}

/** SQL: the one link whose id is `id`. */
export function evidenceLinkSql(id: string): string {
  return `(select ${LINK} from evidence_links l join evidence e on e.id = l.evidence_id where l.id = ${id})`;
}

export function toEvidenceLink(row: EvidenceLinkRow): EvidenceLinkDto {
  const { evidence } = row;
  return {
    ...row,
    addedAt: new Date(row.addedAt).toISOString(),
    evidence: {
      ...evidence,
      direction: directionOf(evidence.language),
      publisher: evidence.publisher && toSourceRef(evidence.publisher),
      publishedAt: evidence.publishedAt === null ? null : new Date(evidence.publishedAt).toISOString(),
    },
  };
}
