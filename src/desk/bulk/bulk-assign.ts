import { takesWork } from '../../claims/claim-state.js';
import { ACTIVE_AT } from '../../reviews/assignments/active-at.js';
import { hasInterest, putToWork } from '../../reviews/assignments/put-to-work.js';
import { releaseAssignment } from '../../reviews/assignments/release-assignment.js';
import type { BulkAction } from './bulk-action.js';

interface Change {
  assignmentId: string;
}

/** Gives claims to somebody. */
export const BULK_ASSIGN: BulkAction = {
  permission: 'claims.assign',

  async make(manager, actor, claim, { assigneeId = '' }) {
    if (!takesWork(claim.status)) return { skipped: 'not_possible' };
    if (await hasInterest(manager, assigneeId, claim.id)) return { skipped: 'not_possible' };
    const assignmentId = await putToWork(manager, actor, claim, assigneeId);
    return assignmentId === null ? { skipped: 'already_so' } : { change: { assignmentId } satisfies Change };
  },

  async undo(manager, actor, claim, change) {
    const { assignmentId } = change as Change;
    // Who has begun to work on it keeps it.
    const [untouched] = await manager.query<{ assignee_id: string }[]>(
      `select assignee_id from assignments, ${ACTIVE_AT}
       where id = $1 and released_at is null and active_at = assigned_at`,
      [assignmentId],
    );
    if (!untouched) return false;
    return releaseAssignment(manager, actor, claim.id, untouched.assignee_id, 'released');
  },
};
