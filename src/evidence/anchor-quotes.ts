import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import { systemActor } from '../platform/auth/actor.js';
import { EvidenceLink } from './evidence-link.entity.js';
import { anchorQuote, type Quote } from './quote-anchor.js';

/** Where a link says that its words stand. */
export type QuotePlace = Pick<
  EvidenceLink,
  'captureId' | 'anchorStatus' | 'quotePrefix' | 'quoteSuffix' | 'quoteStart' | 'quoteEnd'
>;

export interface ReadableCapture {
  id: string;
  text: string;
}

/** The last capture of the evidence whose words can be read; null when there is none. */
export async function lastReadableCapture(
  manager: EntityManager,
  evidenceId: string,
): Promise<ReadableCapture | null> {
  const [capture] = await manager.query<ReadableCapture[]>(
    `select id, text from captures where evidence_id = $1 and text is not null
     order by requested_at desc, id desc limit 1`,
    [evidenceId],
  );
  return capture ?? null;
}

/** What a link says of the place of its words once they were looked for in the capture. */
export function placeIn(capture: ReadableCapture, known: Quote & { quoteEnd?: number | null }): QuotePlace {
  const { status, place } = anchorQuote(capture.text, known);
  const { quotePrefix, quoteSuffix, quoteStart, quoteEnd = null } = known;
  return {
    captureId: capture.id,
    anchorStatus: status,
    // What is not found keeps where it was seen last, so that it is found again there should it come back.
    ...(place === null
      ? { quotePrefix, quoteSuffix, quoteStart, quoteEnd }
      : {
          quotePrefix: place.prefix,
          quoteSuffix: place.suffix,
          quoteStart: place.start,
          quoteEnd: place.end,
        }),
  };
}

/**
 * Looks for the quotes of a piece of evidence in its newest capture. One that stands where it stood is left as it is;
 * whatever else comes of it is written, with an audit event on the claim.
 */
export async function anchorQuotes(manager: EntityManager, captureId: string): Promise<void> {
  const [capture] = await manager.query<{ evidenceId: string }[]>(
    'select evidence_id as "evidenceId" from captures where id = $1',
    [captureId],
  );
  if (!capture) return;
  const { evidenceId } = capture;
  // Whoever is adding a link to this evidence has not seen this capture, or is seen by it: its insert holds the row.
  await manager.query('select from evidence where id = $1 for update', [evidenceId]);
  const newest = await lastReadableCapture(manager, evidenceId);
  // One that was overtaken by a later look says nothing new.
  if (newest?.id !== captureId) return;
  // All of them, so that one which is being brought back or given other words at this moment waits, and then looks here.
  const links = await manager.find(EvidenceLink, {
    where: { evidenceId },
    order: { id: 'asc' },
    lock: { mode: 'for_no_key_update' },
  });
  for (const link of links) if (link.removedAt === null) await anchorAgain(manager, link, newest);
}

async function anchorAgain(
  manager: EntityManager,
  link: EvidenceLink,
  capture: ReadableCapture,
): Promise<void> {
  const { quote } = link;
  if (quote === null) return;
  const after = placeIn(capture, { ...link, quote });
  if (after.anchorStatus === link.anchorStatus && after.quoteStart === link.quoteStart) return;
  await manager.update(EvidenceLink, link.id, after);
  await recordAuditEvent(manager, systemActor('captures'), {
    action: 'evidence.anchored',
    entityType: 'claim',
    entityId: link.claimId,
    before: { linkId: link.id, captureId: link.captureId, anchorStatus: link.anchorStatus },
    after: { linkId: link.id, captureId: after.captureId, anchorStatus: after.anchorStatus },
  });
}
