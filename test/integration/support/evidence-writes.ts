import { anchorQuotes } from '../../../src/evidence/anchor-quotes.js';
import { ChangeEvidenceLink } from '../../../src/evidence/change-evidence-link.js';
import { ChangeEvidence } from '../../../src/evidence/change-evidence.js';
import { RemoveEvidence } from '../../../src/evidence/remove-evidence.js';
import { RestoreEvidence } from '../../../src/evidence/restore-evidence.js';
import { capture } from './captures.js';
import { EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** What is written of evidence and of what it says about claims. */
export const EVIDENCE_WRITES: Write[] = [
  [
    'evidence/add-evidence.ts',
    ['evidence.added'],
    async ({ desk, otherId, linkId }: Ready): Promise<unknown> =>
      desk.evidence(otherId, { evidenceId: await evidenceOf(desk, linkId) }),
  ],
  [
    'evidence/store-evidence.ts',
    ['evidence.stored', 'evidence.added'],
    ({ desk, claimId }: Ready): Promise<unknown> => desk.evidence(claimId),
  ],
  [
    'evidence/change-evidence.ts',
    ['evidence.changed'],
    async ({ desk, linkId }: Ready): Promise<unknown> =>
      new ChangeEvidence(desk.dataSource).execute(EDITOR, await evidenceOf(desk, linkId), { title: 'Other' }),
  ],
  [
    'evidence/change-evidence-link.ts',
    ['evidence.reassessed'],
    ({ desk, claimId, linkId }: Ready): Promise<unknown> =>
      new ChangeEvidenceLink(desk.dataSource).execute(EDITOR, claimId, linkId, { stance: 'refutes' }),
  ],
  [
    'evidence/remove-evidence.ts',
    ['evidence.removed'],
    ({ desk, claimId, linkId }: Ready): Promise<unknown> =>
      new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, linkId),
  ],
  [
    'evidence/restore-evidence.ts',
    ['evidence.restored'],
    ({ desk, claimId, removedLinkId }: Ready): Promise<unknown> =>
      new RestoreEvidence(desk.dataSource).execute(EDITOR, claimId, removedLinkId),
  ],
  [
    'evidence/anchor-quotes.ts',
    ['evidence.anchored'],
    ({ desk, captureId }: Ready): Promise<unknown> =>
      desk.dataSource.transaction((manager) => anchorQuotes(manager, captureId)),
  ],
];

/** What these need beside the rest: evidence that was taken off, and a capture in which a quote was not looked for. */
export async function makeEvidenceReady(
  desk: Ready['desk'],
  claimId: string,
): Promise<Pick<Ready, 'removedLinkId' | 'captureId'>> {
  const removedLinkId = await desk.evidence(claimId);
  await new RemoveEvidence(desk.dataSource).execute(EDITOR, claimId, removedLinkId);
  const quoting = await desk.evidence(claimId, { quote: 'It rained.' });
  const captureId = await capture(desk, await evidenceOf(desk, quoting), 'It rained.');
  return { removedLinkId, captureId };
}

async function evidenceOf(desk: Ready['desk'], linkId: string): Promise<string> {
  const [link] = await desk.rows<{ id: string }>(
    'select evidence_id as id from evidence_links where id = $1',
    [linkId],
  );
  return link!.id;
}
