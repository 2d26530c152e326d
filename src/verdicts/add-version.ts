import type { EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { emit } from '../platform/events/emit.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { getRatingForUse } from '../ratings/get-rating-for-use.js';
import { GateFailed } from './gate/gate.errors.js';
import type { Side } from './gate/gate.rules.js';
import { isOpen, judgeGate } from './gate/judge-gate.js';
import { takePublicationTime } from './publication-time.js';
import { Verdict, type VerdictKind } from './verdict.entity.js';
import { VerdictDateWrong } from './verdict.errors.js';
import { wrongDates } from './verdict.rules.js';

/** What a verdict says, whatever makes it necessary. */
export interface VerdictContent {
  ratingId: string;
  summary: string;
  method?: string;
  limitations?: string;
  language: string;
  asOf?: string;
  reviewBy?: string;
  noneFound?: Side[];
  noReplyReason?: string;
}

/** Which version it is, and what it says of the one before. */
export interface VersionPlace {
  claimId: string;
  kind: Exclude<VerdictKind, 'retraction'>;
  /** The newest version so far; 0: none. */
  after: number;
  whatWasWrong: string | null;
  whatChanged: string | null;
}

/**
 * Publishes a verdict as the next version of its claim, if it passes the gate; in the caller's transaction, with the
 * claim locked, so that what the gate saw is so.
 *
 * @returns the id of the verdict
 * @throws VerdictDateWrong, RatingUnknown, RatingOutOfUse, GateFailed
 */
export async function addVersion(
  manager: EntityManager,
  actor: Actor,
  place: VersionPlace,
  content: VerdictContent,
): Promise<string> {
  const publishedAt = await takePublicationTime(manager);
  const [wrong] = wrongDates(content, publishedAt);
  if (wrong) throw new VerdictDateWrong(wrong);
  const gate = await judgeGate(manager, actor, place.claimId, content);
  await getRatingForUse(manager, content.ratingId, gate.scaleId);
  if (!isOpen(gate.rules)) throw new GateFailed(gate.rules);
  return insertVersion(manager, actor, {
    id: newId(),
    claimId: place.claimId,
    kind: place.kind,
    version: place.after + 1,
    supersedesVersion: place.after === 0 ? null : place.after,
    round: gate.round,
    ratingId: content.ratingId,
    language: content.language,
    summary: content.summary.trim(),
    method: content.method?.trim() ?? null,
    limitations: content.limitations?.trim() ?? null,
    whatWasWrong: place.whatWasWrong,
    whatChanged: place.whatChanged,
    noneFound: content.noneFound ?? [],
    noReplyReason: content.noReplyReason?.trim() ?? null,
    gate: gate.rules.map(({ code, isRequired, isMet }) => ({ code, isRequired, isMet })),
    asOf: content.asOf === undefined ? publishedAt : new Date(content.asOf),
    reviewBy: content.reviewBy ?? null,
    publishedAt,
    publishedById: actor.userId,
    publishedBy: actor.name,
  });
}

/** Writes a version with its event, and promises the recheck that its date asks for. @returns its id */
export async function insertVersion(manager: EntityManager, actor: Actor, verdict: Verdict): Promise<string> {
  await manager.insert(Verdict, { ...verdict });
  await recordAuditEvent(manager, actor, {
    action: `verdict.${EVENT[verdict.kind]}`,
    entityType: 'claim',
    entityId: verdict.claimId,
    after: { ...verdict },
  });
  if (verdict.reviewBy !== null) {
    const runAt = new Date(`${verdict.reviewBy}T00:00:00Z`);
    await enqueueJob(manager, { kind: 'review_due', subject: verdict.id, runAt });
  }
  const { id: verdictId, claimId, kind } = verdict;
  await emit(manager, 'verdict.published', { verdictId, claimId, kind });
  return verdict.id;
}

/** Past participles, as all audit events have. */
const EVENT = {
  publication: 'published',
  update: 'updated',
  correction: 'corrected',
  retraction: 'retracted',
} as const satisfies Record<VerdictKind, string>;
