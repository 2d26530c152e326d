import { movesFrom } from '../../claims/claim-state.js';
import { moveClaim } from '../../claims/move-claim.js';
import { resumeAssignments } from '../../reviews/assignments/resume-assignments.js';
import { releaseEverybody } from '../../reviews/assignments/release-assignment.js';
import type { BulkAction } from './bulk-action.js';

interface Change {
  /** Of the archived claim. Whatever is done to it afterwards counts one on. */
  revision: number;
  waitingSince: string;
  /** Ids of the assignments that ended with it. */
  released: string[];
}

/** Takes claims off the desk's lists. */
export const BULK_ARCHIVE: BulkAction = {
  permission: 'claims.close',

  async make(manager, actor, claim, { reason }) {
    if (claim.status === 'archived') return { skipped: 'already_so' };
    if (!movesFrom(claim.status).includes('archive')) return { skipped: 'not_possible' };
    await moveClaim(manager, actor, claim, 'archive', reason ?? null);
    const released = (await releaseEverybody(manager, actor, claim.id)).map(({ id }) => id);
    // As text, to the microsecond; archiving has left the time as it was.
    const [archived] = await manager.query<[Pick<Change, 'revision' | 'waitingSince'>]>(
      `select revision, waiting_since::text as "waitingSince" from claims where id = $1`,
      [claim.id],
    );
    return { change: { ...archived, released } satisfies Change };
  },

  async undo(manager, actor, claim, change) {
    const { revision, waitingSince, released } = change as Change;
    if (claim.status !== 'archived' || claim.revision !== revision) return false;
    await moveClaim(manager, actor, claim, 'restore');
    // Elsewhere what is restored starts to wait anew; here it never left.
    await manager.query('update claims set waiting_since = $2 where id = $1', [claim.id, waitingSince]);
    await resumeAssignments(manager, actor, claim.id, released);
    return true;
  },
};
