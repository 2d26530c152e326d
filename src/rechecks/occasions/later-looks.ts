import type { EntityManager } from 'typeorm';
import type { CaptureOutcome } from '../../evidence/capture.entity.js';
import { requestRecheck } from '../request-recheck.js';
import { LOOKS, wordsSql } from './concerned-claims.js';
import { TRIGGERS } from './pass-on-occasion.js';

interface LaterLook {
  captureId: string;
  evidenceId: string;
  outcome: CaptureOutcome;
}

/**
 * SQL: of each page that the recheck $1 looked at, the newest look since, where it saw something else: `s` is what the
 * recheck saw, `r` what it showed of the words of the page.
 */
const LATER = `
  select n.id as "captureId", n.evidence_id as "evidenceId", n.outcome
  from recheck_captures a
  join captures s on s.id = a.after_capture_id
  left join captures r on r.id = case when s.outcome in ('ok', 'changed') then s.id else a.before_capture_id end
  cross join lateral (select * from captures n
    where n.evidence_id = a.evidence_id and n.requested_url = s.requested_url and n.outcome is not null
      and n.reason is distinct from 'not_finished' and (n.finished_at, n.id) > (s.finished_at, s.id)
    order by n.finished_at desc, n.id desc limit 1) n
  where a.recheck_id = $1
    and exists (select from evidence_links l
      where l.claim_id = $2 and l.evidence_id = a.evidence_id and l.removed_at is null)
    and case when n.outcome not in ('ok', 'changed') then n.outcome <> s.outcome
      when n.text is null or r.text is null then n.body_sha256 is distinct from r.body_sha256
      else ${wordsSql('n.text')} <> ${wordsSql('r.text')} end
  order by n.finished_at, n.id`;

/**
 * Asks for a recheck because of what was seen of the pages while a person had another recheck before him: nobody was told
 * then, and who decided that the verdict stands has not decided on that.
 */
export async function askForLaterLooks(
  manager: EntityManager,
  recheckId: string,
  claimId: string,
): Promise<void> {
  const looks = await manager.query<LaterLook[]>(LATER, [recheckId, claimId]);
  for (const about of looks)
    await requestRecheck(manager, TRIGGERS, claimId, { trigger: LOOKS[about.outcome], about: { ...about } });
}
