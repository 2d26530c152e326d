import { directionOf } from '../language/text/language.js';
import { type SourceRefRow, sourceRefSql, toSourceRef } from '../sources/source-ref.js';
import type { EvidenceDto, EvidenceLinkDto, EvidenceRefDto } from './evidence.dto.js';
import { shownSql, type Viewer } from './withheld.js';

/*
 * The one place where evidence is read for showing. Each fragment takes the viewer, and leaves out in the database what is
 * withheld from that viewer, so that it never reaches the code that answers.
 */

export type EvidenceRefRow = Omit<EvidenceRefDto, 'direction'>;

export type EvidenceRow = Omit<
  EvidenceDto,
  'publisher' | 'direction' | 'publishedAt' | 'createdAt' | 'derivedFrom'
> & {
  publisher: SourceRefRow | null;
  publishedAt: string | null;
  createdAt: string;
  derivedFrom: EvidenceRefRow[];
};

export type EvidenceLinkRow = Omit<EvidenceLinkDto, 'evidence' | 'addedAt'> & {
  addedAt: string;
  evidence: EvidenceRow;
};

/** SQL: the chain of evidence that `e` passes on, nearest first. What a withheld piece derives from is withheld with it. */
function derivationSql(viewer: Viewer): string {
  return `(with recursive chain as (
      select o.id, o.title, o.language, o.access_level, o.derived_from_id, 1 as step
      from evidence o where o.id = e.derived_from_id
      union all
      select o.id, o.title, o.language, o.access_level, o.derived_from_id, c.step + 1
      from evidence o join chain c on o.id = c.derived_from_id and ${shownSql('c', viewer)})
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', case when ${shownSql('c', viewer)} then c.title end,
      'language', c.language, 'isWithheld', not ${shownSql('c', viewer)}) order by c.step), '[]') from chain c)`;
}

/** SQL: a piece of evidence in short, from the table `e`, as JSON. */
export function evidenceRefSql(viewer: Viewer): string {
  const shown = shownSql('e', viewer);
  return `jsonb_build_object('id', e.id, 'title', case when ${shown} then e.title end, 'language', e.language,
    'isWithheld', not ${shown})`;
}

const FILE = `(select jsonb_build_object('name', e.file_name, 'mediaType', b.media_type, 'size', b.size,
    'sha256', encode(b.sha256, 'hex')) from blobs b where b.sha256 = e.file_sha256)`;

/** SQL: one piece of evidence, from the table `e`, as JSON. */
export function evidenceSql(viewer: Viewer): string {
  const shown = shownSql('e', viewer);
  const unlessWithheld = (value: string) => `case when ${shown} then ${value} end`;
  return `jsonb_build_object('id', e.id, 'language', e.language, 'tier', e.tier, 'createdAt', e.created_at,
    'accessLevel', e.access_level, 'accessReason', e.access_reason, 'isWithheld', not ${shown}, 'revision', e.revision,
    'title', ${unlessWithheld('e.title')}, 'url', ${unlessWithheld('e.url')},
    'secondaryReason', ${unlessWithheld('e.secondary_reason')}, 'publishedAt', ${unlessWithheld('e.published_at')},
    'publisher', ${unlessWithheld(sourceRefSql('e.publisher_id'))}, 'file', ${unlessWithheld(FILE)},
    'derivedFrom', coalesce(${unlessWithheld(derivationSql(viewer))}, '[]'))`;
}

const ANCHOR = `jsonb_build_object('status', l.anchor_status, 'captureId', l.capture_id, 'prefix', l.quote_prefix,
    'suffix', l.quote_suffix, 'start', l.quote_start, 'end', l.quote_end)`;

/** SQL: what stands on a link, from the tables `l` (evidence_links) and `e` (evidence), as the start of a JSON object. */
function linkFields(viewer: Viewer): string {
  const unlessWithheld = (value: string) => `case when ${shownSql('e', viewer)} then ${value} end`;
  return `'id', l.id, 'stance', l.stance, 'addedAt', l.added_at, 'addedBy', l.added_by, 'revision', l.revision,
    'quote', ${unlessWithheld('l.quote')}, 'locator', ${unlessWithheld('l.locator')}, 'note', ${unlessWithheld('l.note')},
    'anchor', ${unlessWithheld(`case when l.anchor_status is not null then ${ANCHOR} end`)}`;
}

/** SQL: one link with its evidence, from the tables `l` and `e`, as JSON. */
function linkSql(viewer: Viewer): string {
  return `jsonb_build_object(${linkFields(viewer)}, 'evidence', ${evidenceSql(viewer)})`;
}

/** SQL: one link with its claim instead, from the tables `l` and `e`; `claim` is the SQL of that claim. */
export function evidenceUseSql(viewer: Viewer, claim: string): string {
  return `jsonb_build_object(${linkFields(viewer)}, 'claim', ${claim})`;
}

/** SQL: the evidence of the claim `id` (an SQL expression), oldest first. */
export function evidenceLinksSql(id: string, viewer: Viewer): string {
  return `(select coalesce(jsonb_agg(${linkSql(viewer)} order by l.added_at, l.id), '[]')
    from evidence_links l join evidence e on e.id = l.evidence_id
    where l.claim_id = ${id} and l.removed_at is null)`;
}

/** SQL: the one link whose id is `id`. */
export function evidenceLinkSql(id: string, viewer: Viewer): string {
  return `(select ${linkSql(viewer)} from evidence_links l join evidence e on e.id = l.evidence_id where l.id = ${id})`;
}

export function toEvidenceRef(row: EvidenceRefRow): EvidenceRefDto {
  return { ...row, direction: directionOf(row.language) };
}

export function toEvidence(row: EvidenceRow): EvidenceDto {
  return {
    ...row,
    direction: directionOf(row.language),
    publisher: row.publisher && toSourceRef(row.publisher),
    publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt).toISOString(),
    createdAt: new Date(row.createdAt).toISOString(),
    derivedFrom: row.derivedFrom.map(toEvidenceRef),
  };
}

export function toEvidenceLink(row: EvidenceLinkRow): EvidenceLinkDto {
  return { ...row, addedAt: new Date(row.addedAt).toISOString(), evidence: toEvidence(row.evidence) };
}
