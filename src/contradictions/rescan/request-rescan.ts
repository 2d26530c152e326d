import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { KEYS_VERSION } from '../../language/contradiction-keys.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { NO_SUBJECT } from '../../platform/jobs/job-kinds.js';
import { ContradictionRescan } from './contradiction-rescan.entity.js';
import './rescan.errors.js';

/** Asks for all claims to be compared with each other again. It runs as one job; this only promises it. */
@Injectable()
export class RequestRescan {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the id of the job
   * @throws RescanUnderWay
   */
  execute(actor: Actor): Promise<string> {
    return this.dataSource.transaction((manager) => requestRescan(manager, actor));
  }
}

/** The same in the caller's transaction. */
export async function requestRescan(manager: EntityManager, actor: Actor): Promise<string> {
  const [{ claims, stale, last }] = await manager.query<
    [{ claims: number; stale: number; last: string | null }]
  >(
    `select count(*) filter (where status <> 'archived')::integer as claims, count(*) filter (where keys_version <> $1)::integer as stale,
       (select id from claims order by id desc limit 1) as last from claims`,
    [KEYS_VERSION],
  );
  const id = newId();
  await manager.insert(ContradictionRescan, {
    id,
    requestedBy: actor.name,
    lastClaimId: last ?? NO_SUBJECT,
    claims,
    steps: stale + claims,
  });
  await recordAuditEvent(manager, actor, {
    action: 'contradiction_rescan.requested',
    entityType: 'contradiction_rescan',
    entityId: id,
    after: { claims },
  });
  return enqueueJob(manager, { kind: 'contradiction_rescan', subject: id });
}
