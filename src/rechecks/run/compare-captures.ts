import type { EntityManager } from 'typeorm';
import type { CaptureOutcome } from '../../evidence/capture.entity.js';
import type { Quote } from '../../evidence/quote-anchor.js';
import { comparePages, type PageSeen } from '../comparison/page-comparison.js';
import type { ComparedPage } from '../findings/finding.rules.js';
import { RecheckCapture } from '../recheck-capture.entity.js';
import type { StandingVerdict } from './standing-verdict.js';

interface ReliedOn {
  captureId: string | null;
  acceptedOutcome: CaptureOutcome | null;
}

/**
 * Compares each page that a recheck looked at with the snapshot that its verdict relies on, and keeps what comes of it.
 * One after the other: a page may be long.
 */
export async function compareCaptures(
  manager: EntityManager,
  recheck: { id: string; claimId: string },
  verdict: StandingVerdict | null,
): Promise<ComparedPage[]> {
  const looks = await manager.find(RecheckCapture, {
    where: { recheckId: recheck.id },
    order: { evidenceId: 'asc' },
  });
  const pages: ComparedPage[] = [];
  for (const { evidenceId, afterCaptureId } of looks) {
    const { captureId, acceptedOutcome } = await reliedOn(manager, verdict, evidenceId, afterCaptureId);
    const comparison = comparePages(
      captureId === null ? null : await seen(manager, captureId),
      await seen(manager, afterCaptureId),
      await quotes(manager, recheck.claimId, evidenceId),
    );
    const key = { recheckId: recheck.id, evidenceId };
    await manager.update(RecheckCapture, key, { beforeCaptureId: captureId, acceptedOutcome, comparison });
    pages.push({ evidenceId, acceptedOutcome, comparison });
  }
  return pages;
}

/**
 * The last look that showed the page before the verdict was published; where there was none, the first one after it, which
 * is as near as can be. Where somebody has decided since that the verdict stands, what that decision saw is relied on.
 */
async function reliedOn(
  manager: EntityManager,
  verdict: StandingVerdict | null,
  evidenceId: string,
  after: string,
): Promise<ReliedOn> {
  if (!verdict) return { captureId: null, acceptedOutcome: null };
  const [accepted] = await manager.query<{ before: string | null; after: string; outcome: CaptureOutcome }[]>(
    `select r.before_capture_id as before, r.after_capture_id as after, c.outcome
     from recheck_captures r join captures c on c.id = r.after_capture_id
     where r.recheck_id = $1 and r.evidence_id = $2`,
    [verdict.stood?.recheckId ?? null, evidenceId],
  );
  if (accepted) {
    const { outcome } = accepted;
    const isSeen = outcome === 'ok' || outcome === 'changed';
    return { captureId: isSeen ? accepted.after : accepted.before, acceptedOutcome: outcome };
  }
  const [row] = await manager.query<[{ id: string | null }]>(
    `select coalesce(
       (select id from captures where evidence_id = $1 and outcome in ('ok', 'changed') and finished_at <= $2
        order by finished_at desc, id desc limit 1),
       (select id from captures where evidence_id = $1 and outcome in ('ok', 'changed') and id <> $3
        order by finished_at, id limit 1)) as id`,
    [evidenceId, verdict.publishedAt, after],
  );
  return { captureId: row.id, acceptedOutcome: null };
}

async function seen(manager: EntityManager, captureId: string): Promise<PageSeen> {
  const [page] = await manager.query<[PageSeen]>(
    `select outcome, http_status as "httpStatus", final_url as "finalUrl", title, text,
       encode(body_sha256, 'hex') as "bodySha256"
     from captures where id = $1`,
    [captureId],
  );
  return page;
}

/** The words of that evidence that the claim's link relies on. */
function quotes(
  manager: EntityManager,
  claimId: string,
  evidenceId: string,
): Promise<(Quote & { linkId: string })[]> {
  return manager.query(
    `select id as "linkId", quote, quote_prefix as "quotePrefix", quote_suffix as "quoteSuffix",
       quote_start as "quoteStart"
     from evidence_links
     where claim_id = $1 and evidence_id = $2 and removed_at is null and quote is not null order by id`,
    [claimId, evidenceId],
  );
}
