import { ChangeClaim } from '../../../src/claims/change-claim.js';
import { Claim } from '../../../src/claims/claim.entity.js';
import { moveClaim } from '../../../src/claims/move-claim.js';
import { EDITOR } from './desk.js';
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
    'claims/move-claim.ts',
    ['claim.archived'],
    ({ desk, claimId }: Ready): Promise<unknown> =>
      desk.dataSource.transaction(async (manager) => {
        const claim = await manager.findOneByOrFail(Claim, { id: claimId });
        await moveClaim(manager, EDITOR, claim, 'archive');
      }),
  ],
];
