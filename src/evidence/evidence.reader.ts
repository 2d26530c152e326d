import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { type ClaimTextRow, claimTextsSql, toClaimText } from '../claims/claim-fragments.js';
import { foldForSearch } from '../language/text/normalise.js';
import { likePattern } from '../platform/database/like-pattern.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { type Page, page, placeOf, placeSql } from '../platform/http/paging.js';
import { sameSourceSql } from '../sources/source-ref.js';
import {
  type EvidenceLinkRow,
  evidenceLinkSql,
  type EvidenceRow,
  evidenceSql,
  evidenceUseSql,
  toEvidence,
  toEvidenceLink,
} from './evidence-fragments.js';
import { EvidenceLink } from './evidence-link.entity.js';
import type { EvidenceItemDto, EvidenceLinkDto, EvidenceRecordDto, EvidenceUseDto } from './evidence.dto.js';
import type { EvidenceQuery } from './evidence-input.dto.js';
import { shownSql, type Viewer } from './withheld.js';

interface ItemRow {
  evidence: EvidenceRow;
  claim_count: number;
  place: string;
}

type UseRow = Omit<EvidenceLinkRow, 'evidence'> & { claim: { id: string; texts: ClaimTextRow[] } };

/** Claims that are shown with a piece of evidence; some records of an agency bear on everything. */
const MOST_USES = 200;
/** Words of a search that are looked for; more than these would not narrow it further. */
const MOST_WORDS = 12;

/** Reads the library of evidence, and what a piece of it says about a claim. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. What is withheld from the viewer is found by no word of its own. */
  async list(viewer: Viewer, query: EvidenceQuery): Promise<Page<EvidenceItemDto>> {
    const after = placeOf('evidence', query.cursor);
    const parameters: unknown[] = [after?.at ?? null, after?.id ?? null, query.limit + 1];
    const words = foldForSearch(query.q ?? '')
      .split(' ')
      .filter((word) => word !== '');
    const conditions = words.slice(0, MOST_WORDS).map((word) => {
      const pattern = `$${parameters.push(likePattern(word)).toString()}`;
      return `and ${shownSql('e', viewer)} and (e.search_text like ${pattern} or exists (
        select from source_names where source_id in ${sameSourceSql('e.publisher_id')} and search_text like ${pattern}))`;
    });
    const rows = await this.dataSource.query<ItemRow[]>(
      `${selectItems(viewer)} where ($1::timestamptz is null or (e.created_at, e.id) < ($1, $2::uuid))
       ${conditions.join(' ')} order by e.created_at desc, e.id desc limit $3`,
      parameters,
    );
    return page('evidence', rows, query.limit, toItem);
  }

  /** @throws RecordNotFound */
  async get(viewer: Viewer, id: string): Promise<EvidenceRecordDto> {
    const claim = `jsonb_build_object('id', l.claim_id, 'texts', ${claimTextsSql('l.claim_id')})`;
    const [row] = await this.dataSource.query<(ItemRow & { links: UseRow[] })[]>(
      `select items.*, (select coalesce(jsonb_agg(uses.link order by uses.added_at desc, uses.id desc), '[]') from (
           select l.id, l.added_at, ${evidenceUseSql(viewer, claim)} as link
           from evidence_links l join evidence e on e.id = l.evidence_id
           where e.id = items.id and l.removed_at is null
           order by l.added_at desc, l.id desc limit ${MOST_USES.toString()}) uses) as links
       from (${selectItems(viewer)} where e.id = $1) items`,
      [id],
    );
    if (!row) throw new RecordNotFound('piece of evidence', id);
    return { ...toItem(row), links: row.links.map(toUse) };
  }

  /** @throws RecordNotFound */
  async getLink(viewer: Viewer, id: string): Promise<EvidenceLinkDto> {
    const [row] = await this.dataSource.query<{ link: EvidenceLinkRow | null }[]>(
      `select ${evidenceLinkSql('$1::uuid', viewer)} as link`,
      [id],
    );
    if (!row?.link) throw new RecordNotFound('evidence link', id);
    return toEvidenceLink(row.link);
  }

  /** @throws RecordNotFound, also when it stands on another claim or was taken off this one */
  async getLinkOnClaim(viewer: Viewer, claimId: string, id: string): Promise<EvidenceLinkDto> {
    const where = { id, claimId, removedAt: IsNull() };
    if (!(await this.dataSource.manager.existsBy(EvidenceLink, where)))
      throw new RecordNotFound('evidence link of this claim', id);
    return this.getLink(viewer, id);
  }
}

function selectItems(viewer: Viewer): string {
  return `select e.id, ${evidenceSql(viewer)} as evidence, ${placeSql('e.created_at', 'e.id')} as place,
    (select count(*)::integer from evidence_links k where k.evidence_id = e.id and k.removed_at is null) as claim_count
    from evidence e`;
}

function toItem(row: ItemRow): EvidenceItemDto {
  return { ...toEvidence(row.evidence), claimCount: row.claim_count };
}

function toUse({ claim, ...link }: UseRow): EvidenceUseDto {
  return {
    ...link,
    addedAt: new Date(link.addedAt).toISOString(),
    claim: { id: claim.id, texts: claim.texts.map(toClaimText) },
  };
}
