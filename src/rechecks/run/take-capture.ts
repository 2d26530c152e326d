import type { EntityManager } from 'typeorm';
import { shareCapture } from '../../evidence/captures/request-capture.js';
import { Evidence } from '../../evidence/evidence.entity.js';
import { systemActor } from '../../platform/auth/actor.js';
import { settingValue } from '../../platform/settings/setting.js';
import { FRESH_CAPTURE } from '../recheck-settings.js';

const RECHECKS = systemActor('recheck');

/** The look that a recheck takes at a page. */
interface TakenCapture {
  id: string;
  isFinished: boolean;
}

/**
 * A look at the page of a piece of evidence for a recheck: a finished one where it is new enough, or where it is what set
 * the recheck off, however long that had to wait; else the one that is under way, or a new one. Who says through a hook
 * that a page has changed knows of something that was seen by nobody before. For evidence that is kept
 * to the desk no site is asked; what somebody has seen there since the verdict is used.
 *
 * @returns null when the page is not to be looked at: it is withheld, or was taken away meanwhile
 */
export async function takeCapture(
  manager: EntityManager,
  recheck: { id: string; claimId: string },
  evidenceId: string,
): Promise<TakenCapture | null> {
  // A capture that ends at this moment has the lock, or waits for it, and then finds what waits for it.
  const evidence = await manager.findOne(Evidence, {
    where: { id: evidenceId },
    lock: { mode: 'for_no_key_update' },
  });
  if (!evidence?.url) return null;
  const isPublic = evidence.accessLevel === 'public';
  const [fresh] = await manager.query<{ id: string }[]>(
    `select id from (
       select id, finished_at from captures
       where evidence_id = $1 and requested_url = $2 and outcome is not null and reason is distinct from 'not_finished'
       order by finished_at desc, id desc limit 1) newest
     where case when $5 then (finished_at >= now() - make_interval(mins => $3)
           or exists (select from recheck_triggers where recheck_id = $4 and about ->> 'captureId' = newest.id::text))
         and not exists (select from recheck_triggers
           where recheck_id = $4 and trigger = 'webhook' and requested_at >= finished_at)
       else finished_at > (select max(published_at) from verdicts where claim_id = $6) end`,
    [
      evidenceId,
      evidence.url,
      await settingValue(manager, FRESH_CAPTURE),
      recheck.id,
      isPublic,
      recheck.claimId,
    ],
  );
  if (fresh) return { id: fresh.id, isFinished: true };
  if (!isPublic) return null;
  const { url } = evidence;
  return { id: await shareCapture(manager, RECHECKS, { id: evidenceId, url }), isFinished: false };
}
