import type { EntityManager } from 'typeorm';
import { recordAuditEvents } from '../platform/audit/record-audit-event.js';
import type { Actor } from '../platform/auth/actor.js';
import type { Suggester } from './contradiction.entity.js';

export interface Suggestion {
  claimAId: string;
  claimBId: string;
  basis: string;
  score: number | null;
  explanationEn: string;
  explanationAr: string;
  note: string | null;
  noteLanguage: string | null;
  suggestedBy: Suggester;
}

/** SQL: whether the words or dates of a side of `c` are others than those that its last rejection was about. */
export const REWORDED_SQL = 'c.rejected_words <> contradiction_words(c.claim_a_id, c.claim_b_id)';

/**
 * Of some pairs those that were rejected, and whose words or dates have changed since, are suggestions again: the rejection was
 * about other words. It is kept beside the suggestion. The claims have to be locked.
 *
 * @returns the ids of their contradictions
 */
export async function suggestAgain(
  manager: EntityManager,
  actor: Actor,
  suggestions: readonly Suggestion[],
): Promise<string[]> {
  const [rows] = await manager.query<
    [{ id: string; revision: number; given: object; before: object }[], number]
  >(
    `update contradictions c
     set status = 'suggested', resolution = 'open', basis = given.basis, score = given.score,
       explanation_en = given."explanationEn", explanation_ar = given."explanationAr",
       note = given.note, note_language = given."noteLanguage",
       suggested_by = given."suggestedBy", suggested_at = clock_timestamp(),
       decided_by = null, decided_at = null, decision_reason = null
     from jsonb_to_recordset($1::jsonb) as given ("claimAId" uuid, "claimBId" uuid, basis text, score double precision,
       "explanationEn" text, "explanationAr" text, note text, "noteLanguage" text, "suggestedBy" text)
     where c.claim_a_id = given."claimAId" and c.claim_b_id = given."claimBId"
       and c.status = 'rejected' and ${REWORDED_SQL}
     returning c.id, c.revision, to_jsonb(given) as given, jsonb_build_object('status', 'rejected',
       'resolution', 'open', 'decidedBy', c.rejected_by, 'decisionReason', c.rejection_reason) as before`,
    [JSON.stringify(suggestions)],
  );
  await recordAuditEvents(
    manager,
    actor,
    rows.map(({ id, revision, given, before }) => ({
      action: 'contradiction.suggested_again',
      entityType: 'contradiction',
      entityId: id,
      before,
      after: { ...given, status: 'suggested', decidedBy: null, decisionReason: null, revision },
    })),
  );
  return rows.map(({ id }) => id);
}
