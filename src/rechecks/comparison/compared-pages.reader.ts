import type { EntityManager } from 'typeorm';
import { type EvidenceRefRow, evidenceRefSql, toEvidenceRef } from '../../evidence/evidence-fragments.js';
import { shownSql, type Viewer } from '../../evidence/withheld.js';
import type { CaptureOutcome } from '../../evidence/capture.entity.js';
import type { ComparedPageDto, LookDto } from './comparison.dto.js';
import type { PageComparison } from './page-comparison.js';

interface LookRow {
  captureId: string;
  finishedAt: string | null;
  outcome: CaptureOutcome | null;
}

interface Row {
  evidence: EvidenceRefRow;
  url: string | null;
  before: LookRow | null;
  after: LookRow | null;
  comparison: PageComparison | null;
  /** Words of the links that the comparison names, by the id of the link. */
  quotes: Record<string, string | null>;
}

const look = (capture: string): string =>
  `case when ${capture}.id is not null then jsonb_build_object('captureId', ${capture}.id,
    'finishedAt', ${capture}.finished_at, 'outcome', ${capture}.outcome) end`;

const QUOTES = `(select coalesce(jsonb_object_agg(l.id, l.quote), '{}') from evidence_links l
  where l.claim_id = r.claim_id and l.evidence_id = e.id)`;

/** The pages that a recheck looked at, as this viewer may see them: of withheld evidence the database hands out nothing. */
export async function comparedPages(
  manager: EntityManager,
  recheckId: string,
  viewer: Viewer,
): Promise<ComparedPageDto[]> {
  const unlessWithheld = (value: string): string => `case when ${shownSql('e', viewer)} then ${value} end`;
  const rows = await manager.query<Row[]>(
    `select ${evidenceRefSql(viewer)} as evidence, ${unlessWithheld('e.url')} as url,
       ${unlessWithheld(look('b'))} as before, ${unlessWithheld(look('a'))} as after,
       ${unlessWithheld('c.comparison')} as comparison, coalesce(${unlessWithheld(QUOTES)}, '{}') as quotes
     from recheck_captures c join rechecks r on r.id = c.recheck_id join evidence e on e.id = c.evidence_id
     left join captures b on b.id = c.before_capture_id join captures a on a.id = c.after_capture_id
     where c.recheck_id = $1 order by e.created_at, e.id`,
    [recheckId],
  );
  return rows.map(toComparedPage);
}

function toComparedPage({ evidence, url, before, after, comparison, quotes }: Row): ComparedPageDto {
  return {
    evidence: toEvidenceRef(evidence),
    url,
    before: before && toLook(before),
    after: after && toLook(after),
    status: comparison?.status ?? null,
    text: comparison?.text ?? null,
    areBytesOthers: comparison?.areBytesOthers ?? false,
    httpStatus: comparison?.httpStatus ?? null,
    finalUrl: comparison?.finalUrl ?? null,
    title: comparison?.title ?? null,
    quotes: (comparison?.quotes ?? []).map((quote) => ({ ...quote, quote: quotes[quote.linkId] ?? null })),
  };
}

function toLook({ captureId, finishedAt, outcome }: LookRow): LookDto {
  return {
    captureId,
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
    outcome,
  };
}
