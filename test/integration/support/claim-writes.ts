import { ChangeClaim } from '../../../src/claims/change-claim.js';
import { Claim } from '../../../src/claims/claim.entity.js';
import { DecideMatch } from '../../../src/claims/matching/decide-match.js';
import { moveClaim } from '../../../src/claims/move-claim.js';
import { RecordWithdrawal } from '../../../src/claims/record-withdrawal.js';
import { TakeBackWithdrawal } from '../../../src/claims/take-back-withdrawal.js';
import { ChangeInBulk } from '../../../src/desk/bulk/change-in-bulk.js';
import { UndoBulk } from '../../../src/desk/bulk/undo-bulk.js';
import { AssignClaim } from '../../../src/reviews/assignments/assign-claim.js';
import { ReleaseClaim } from '../../../src/reviews/assignments/release-claim.js';
import { resumeAssignments } from '../../../src/reviews/assignments/resume-assignments.js';
import { type Desk, EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** What is written of claims and of the work on them. */
export const CLAIM_WRITES: Write[] = [
  [
    'claims/create-claim.ts',
    ['claim.created'],
    ({ desk, sourceId }: Ready): Promise<unknown> =>
      desk.claim({ text: 'W', attributions: [{ sourceId, role: 'claimant', kind: 'paraphrase' }] }),
  ],
  [
    'claims/change-claim.ts',
    ['claim.changed'],
    ({ desk, claimId }: Ready): Promise<unknown> =>
      new ChangeClaim(desk.dataSource).execute(EDITOR, claimId, { topic: 'Other' }),
  ],
  [
    'claims/matching/decide-match.ts',
    ['claim.match_rejected'],
    ({ desk, claimId, judgedId }: Ready): Promise<unknown> =>
      new DecideMatch(desk.dataSource).execute(EDITOR, claimId, judgedId, { decision: 'different' }),
  ],
  [
    'claims/record-withdrawal.ts',
    ['attribution.withdrawn'],
    ({ desk, claimId }: Ready): Promise<unknown> => withdraw(desk, claimId),
  ],
  [
    'claims/take-back-withdrawal.ts',
    ['attribution.withdrawn', 'attribution.withdrawal_taken_back'],
    async ({ desk, claimId }: Ready): Promise<void> => {
      const id = await withdraw(desk, claimId);
      await new TakeBackWithdrawal(desk.dataSource).execute(EDITOR, claimId, id);
    },
  ],
  [
    'claims/move-claim.ts',
    ['claim.archived'],
    ({ desk, claimId }: Ready): Promise<unknown> =>
      desk.dataSource.transaction(async (manager) => {
        const claim = await manager.findOneByOrFail(Claim, { id: claimId });
        await moveClaim(manager, EDITOR, claim, 'archive');
      }),
  ],
  [
    'claims/retag-claim.ts',
    ['claim.changed', 'bulk.made'],
    ({ desk, claimId }: Ready): Promise<unknown> =>
      new ChangeInBulk(desk.dataSource).execute(EDITOR, { action: 'tag', claimIds: [claimId], tag: 'T' }),
  ],
  [
    'reviews/assignments/put-to-work.ts',
    ['assignment.made', 'claim.review_started'],
    ({ desk, claimId }: Ready): Promise<unknown> => take(desk, claimId),
  ],
  [
    'reviews/assignments/release-assignment.ts',
    ['assignment.made', 'claim.review_started', 'assignment.released', 'claim.review_stopped'],
    async ({ desk, claimId }: Ready): Promise<void> => {
      await take(desk, claimId);
      await new ReleaseClaim(desk.dataSource).execute(EDITOR, claimId);
    },
  ],
  [
    'desk/bulk/change-in-bulk.ts',
    ['claim.archived', 'bulk.made'],
    ({ desk, claimId }: Ready): Promise<unknown> => archive(desk, claimId),
  ],
  [
    'desk/bulk/undo-bulk.ts',
    ['claim.archived', 'bulk.made', 'claim.restored', 'bulk.undone'],
    async ({ desk, claimId }: Ready): Promise<void> => {
      const { id } = await archive(desk, claimId);
      await new UndoBulk(desk.dataSource).execute(EDITOR, id);
    },
  ],
  [
    'reviews/assignments/resume-assignments.ts',
    ['assignment.resumed'],
    async ({ desk, claimId }: Ready): Promise<void> => {
      const [assignment] = await desk.rows<{ id: string }>(
        `insert into assignments (id, claim_id, assignee_id, assigned_by, released_at, released_by, release_reason)
         values (gen_random_uuid(), $1, $2, 'U', now(), 'U', 'claim_closed') returning id`,
        [claimId, EDITOR.userId],
      );
      await desk.dataSource
        .transaction((manager) => resumeAssignments(manager, EDITOR, claimId, [assignment!.id]))
        .finally(() => desk.rows('delete from assignments where released_at is not null'));
    },
  ],
];

const take = (desk: Desk, claimId: string): Promise<void> =>
  new AssignClaim(desk.dataSource).execute(EDITOR, claimId, { assigneeId: EDITOR.userId });

const archive = (desk: Desk, claimId: string): Promise<{ id: string }> =>
  new ChangeInBulk(desk.dataSource).execute(EDITOR, { action: 'archive', claimIds: [claimId] });

/** @returns the id of the attribution */
async function withdraw(desk: Desk, claimId: string): Promise<string> {
  const [{ id } = { id: '' }] = await desk.rows<{ id: string }>(
    'select id from attributions where claim_id = $1 and position = 0',
    [claimId],
  );
  const said = { note: 'It was a mistake.', language: 'en' };
  await new RecordWithdrawal(desk.dataSource).execute(EDITOR, claimId, id, said);
  return id;
}
