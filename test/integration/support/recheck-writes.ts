import { ScanClaim } from '../../../src/contradictions/scan-claim.js';
import { newId } from '../../../src/platform/database/new-id.js';
import type { HandlesJob } from '../../../src/platform/jobs/job-handler.js';
import type { JobKind } from '../../../src/platform/jobs/job-kinds.js';
import { DecideRecheck } from '../../../src/rechecks/decide-recheck.js';
import { HandleReviewDue } from '../../../src/rechecks/handle-review-due.js';
import { MakeRecheckHook } from '../../../src/rechecks/hooks/make-recheck-hook.js';
import { RevokeRecheckHook } from '../../../src/rechecks/hooks/revoke-recheck-hook.js';
import { RequestRecheck, requestRecheck } from '../../../src/rechecks/request-recheck.js';
import { BeginRecheck } from '../../../src/rechecks/run/begin-recheck.js';
import { CloseSuperseded } from '../../../src/rechecks/run/close-superseded.js';
import { ConcludeRecheck } from '../../../src/rechecks/run/conclude-recheck.js';
import { type Desk, EDITOR } from './desk.js';
import { UNWATCHED } from './run-jobs.js';
import type { Ready, Write } from './writes.js';

const running = (desk: Desk, kind: JobKind, handler: HandlesJob, subject: string): Promise<unknown> =>
  desk.dataSource.transaction((manager) =>
    handler.run(manager, { id: newId(), kind, subject, attempts: 1 }, undefined, UNWATCHED),
  );

/** Makes a recheck of a claim without evidence, so that it waits for nothing. */
async function conclude({ desk }: Ready): Promise<{ id: string; claimId: string }> {
  const claimId = await desk.claim({ text: 'It rained in the night.' });
  const id = await desk.dataSource.transaction((manager) =>
    requestRecheck(manager, EDITOR, claimId, { trigger: 'manual' }),
  );
  await running(desk, 'recheck', new BeginRecheck(), id);
  await running(desk, 'recheck_conclusion', new ConcludeRecheck(new ScanClaim()), id);
  return { id, claimId };
}

/** What is written of rechecks. */
export const RECHECK_WRITES: Write[] = [
  [
    'rechecks/request-recheck.ts',
    ['recheck.requested'],
    ({ desk, judgedId }: Ready): Promise<unknown> =>
      new RequestRecheck(desk.dataSource).execute(EDITOR, judgedId, null),
  ],
  [
    'rechecks/request-recheck.ts',
    ['recheck.requested'],
    ({ desk, verdictId }: Ready): Promise<unknown> =>
      running(desk, 'review_due', new HandleReviewDue(), verdictId),
  ],
  [
    'rechecks/hooks/make-recheck-hook.ts',
    ['recheck_hook.created'],
    ({ desk }: Ready): Promise<unknown> => new MakeRecheckHook(desk.dataSource).execute(EDITOR, 'Watcher'),
  ],
  [
    'rechecks/hooks/revoke-recheck-hook.ts',
    ['recheck_hook.created', 'recheck_hook.revoked'],
    async ({ desk }: Ready): Promise<void> => {
      const { id } = await new MakeRecheckHook(desk.dataSource).execute(EDITOR, 'Watcher');
      await new RevokeRecheckHook(desk.dataSource).execute(EDITOR, id);
    },
  ],
  [
    'rechecks/run/conclude-recheck.ts',
    ['source.created', 'claim.created', 'recheck.requested', 'recheck.finished'],
    conclude,
  ],
  [
    'rechecks/run/give-up-recheck.ts',
    ['recheck.finished'],
    ({ desk, recheckId: subject }: Ready): Promise<unknown> =>
      desk.dataSource.transaction((manager) =>
        new BeginRecheck().giveUp(manager, { id: newId(), kind: 'recheck', subject, attempts: 5 }),
      ),
  ],
  [
    'rechecks/run/open-recheck.ts',
    ['source.created', 'claim.created', 'recheck.requested', 'recheck.finished', 'recheck.superseded'],
    async (ready: Ready): Promise<void> => {
      const { claimId } = await conclude(ready);
      const { desk, verdictId } = ready;
      await desk.dataSource.transaction((manager) =>
        new CloseSuperseded().closeOpen(manager, { claimId, verdictId, kind: 'update' }),
      );
    },
  ],
  [
    'rechecks/decide-recheck.ts',
    ['source.created', 'claim.created', 'recheck.requested', 'recheck.finished', 'recheck.decided'],
    async (ready: Ready): Promise<void> => {
      const { id } = await conclude(ready);
      await new DecideRecheck(ready.desk.dataSource).execute(EDITOR, id, { decision: 'reopen' });
    },
  ],
];
