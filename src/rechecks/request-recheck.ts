import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAuditEvent } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import { newId } from '../platform/database/new-id.js';
import { discardDraft } from '../platform/drafts/discard-draft.js';
import { RecordNotFound } from '../platform/http/general.errors.js';
import { enqueueJob } from '../platform/jobs/enqueue-job.js';
import { settingValue } from '../platform/settings/setting.js';
import { RECHECK_WINDOW } from './recheck-settings.js';
import { RecheckTrigger, type RecheckTriggerKind, type TriggerAbout } from './recheck-trigger.entity.js';
import { Recheck } from './recheck.entity.js';

export interface NewTrigger {
  trigger: RecheckTriggerKind;
  about?: TriggerAbout;
  /** Why, in the words of who asks. */
  reason?: string | null;
}

/** Somebody waits for the answer to these; the others wait for what else may come. */
const AT_ONCE: readonly RecheckTriggerKind[] = ['manual', 'api'];

/** Asks for a new look at a claim. It runs as a job; this only promises it. */
@Injectable()
export class RequestRecheck {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Asks because somebody wants it: a person, or a program with a key.
   *
   * @returns the id of the recheck, which others may have asked for as well
   * @throws RecordNotFound
   */
  execute(actor: Actor, claimId: string, reason: string | null): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await discardDraft(manager, actor.userId, 'recheck', claimId);
      const trigger = actor.kind === 'api_key' ? 'api' : 'manual';
      return requestRecheck(manager, actor, claimId, { trigger, reason });
    });
  }
}

/**
 * Asks for a new look at a claim, in the caller's transaction: joins the recheck that has not begun, or makes one.
 *
 * @returns the id of the recheck
 * @throws RecordNotFound
 */
export async function requestRecheck(
  manager: EntityManager,
  actor: Actor,
  claimId: string,
  { trigger, about = {}, reason = null }: NewTrigger,
): Promise<string> {
  // Of two who ask at once, the second waits here, and then joins. The lock keeps nobody from writing about the claim.
  const wait = AT_ONCE.includes(trigger) ? 0 : await settingValue(manager, RECHECK_WINDOW);
  const [claim] = await manager.query<{ runAt: Date }[]>(
    `select now() + make_interval(secs => $2) as "runAt" from claims where id = $1 for no key update`,
    [claimId, wait],
  );
  if (!claim) throw new RecordNotFound('claim', claimId);
  const { runAt } = claim;
  const recheckId = (await join(manager, claimId, runAt)) ?? (await make(manager, claimId, runAt));
  const named = { trigger, about, reason };
  await manager.insert(RecheckTrigger, {
    id: newId(),
    recheckId,
    ...named,
    requestedBy: actor.name,
    requestedAt: () => 'clock_timestamp()',
  });
  await recordAuditEvent(manager, actor, {
    action: 'recheck.requested',
    entityType: 'claim',
    entityId: claimId,
    after: { recheckId, ...named },
  });
  return recheckId;
}

/** The recheck that waits, brought forward where this one may not wait as long; null where none waits. */
async function join(manager: EntityManager, claimId: string, runAt: Date): Promise<string | null> {
  // One that begins at this moment is waited for, and is then none that waits.
  const [waiting] = await manager.query<{ id: string; jobId: string }[]>(
    `select id, job_id as "jobId" from rechecks where claim_id = $1 and begun_at is null for update`,
    [claimId],
  );
  if (!waiting) return null;
  // A job that is in somebody's hands needs no bringing forward, and whoever has it may be waiting for the recheck.
  await manager.query(
    `update jobs set run_at = $2 where id in (
       select id from jobs where id = $1 and state = 'queued' and run_at > $2 and attempts = 0 for update skip locked)`,
    [waiting.jobId, runAt],
  );
  return waiting.id;
}

async function make(manager: EntityManager, claimId: string, runAt: Date): Promise<string> {
  const id = newId();
  const jobId = await enqueueJob(manager, { kind: 'recheck', subject: id, runAt });
  await manager.insert(Recheck, { id, claimId, jobId });
  return id;
}
