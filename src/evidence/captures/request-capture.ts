import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { RecordNotFound } from '../../platform/http/general.errors.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { Capture } from '../capture.entity.js';
import { Evidence } from '../evidence.entity.js';
import { EvidenceWithoutUrl } from './capture.errors.js';

/**
 * Promises a capture of the page, as part of what makes it necessary.
 *
 * @returns the id of the capture, which is there at once and finished later
 */
export async function requestCapture(
  manager: EntityManager,
  actor: Actor,
  evidenceId: string,
  url: string,
): Promise<string> {
  const id = newId();
  await manager.insert(Capture, { id, evidenceId, requestedUrl: url, requestedBy: actor.name });
  await enqueueJob(manager, { kind: 'capture', subject: id });
  await recordAuditEvent(manager, actor, {
    action: 'capture.requested',
    entityType: 'evidence',
    entityId: evidenceId,
    after: { captureId: id, url },
  });
  return id;
}

/**
 * The capture of a page that is under way, or a new one. Of two who ask at once, the second finds what the first has asked
 * for: the evidence has to be locked by the caller.
 *
 * @returns the id of the capture
 */
export async function shareCapture(
  manager: EntityManager,
  actor: Actor,
  evidence: { id: string; url: string },
): Promise<string> {
  const waiting = await manager.findOneBy(Capture, {
    evidenceId: evidence.id,
    requestedUrl: evidence.url,
    outcome: IsNull(),
  });
  return waiting?.id ?? requestCapture(manager, actor, evidence.id, evidence.url);
}

/** Asks for a new look at the page of a piece of evidence. */
@Injectable()
export class RequestCapture {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the capture; of the one that is under way already where there is one
   * @throws RecordNotFound, EvidenceWithoutUrl
   */
  execute(actor: Actor, evidenceId: string): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const evidence = await manager.findOne(Evidence, {
        where: { id: evidenceId },
        lock: { mode: 'for_no_key_update' },
      });
      if (!evidence) throw new RecordNotFound('piece of evidence', evidenceId);
      const { id, url } = evidence;
      if (url === null) throw new EvidenceWithoutUrl();
      return shareCapture(manager, actor, { id, url });
    });
  }
}
