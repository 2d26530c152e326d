import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import { RescanUnderWay } from './rescan.errors.js';
import { rescanExtent } from './rescan-extent.js';

/** Asks for all claims to be compared with each other again. It runs as one job; this only promises it. */
@Injectable()
export class RequestRescan {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the job
   * @throws RescanUnderWay
   */
  async execute(actor: Actor): Promise<string> {
    const job = await this.dataSource.transaction((manager) => requestRescan(manager, actor));
    if (job === null) throw new RescanUnderWay();
    return job;
  }
}

/**
 * The same in the caller's transaction. Whoever else asks at the same time is waited for, and a rescan that is under way is
 * not: its row is being written by its batches.
 *
 * @returns null where one is under way
 */
export async function requestRescan(manager: EntityManager, actor: Actor): Promise<string | null> {
  const id = newId();
  const extent = await rescanExtent(manager);
  const made = await manager
    .createQueryBuilder()
    .insert()
    .into(ContradictionRescan)
    .values({ id, requestedBy: actor.name, ...extent })
    .orIgnore()
    .returning('id')
    .execute();
  if ((made.raw as unknown[]).length === 0) return null;
  await recordAuditEvent(manager, actor, {
    action: 'contradiction_rescan.requested',
    entityType: 'contradiction_rescan',
    entityId: id,
    after: { claims: extent.claims },
  });
  return enqueueJob(manager, { kind: 'contradiction_rescan', subject: id });
}
