import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { CapturePage } from '../../../src/evidence/captures/capture-page.js';
import { LookAtPage } from '../../../src/evidence/captures/look-at-page.js';
import { RequestCapture } from '../../../src/evidence/captures/request-capture.js';
import { BlobFolder } from '../../../src/platform/blobs/blob-folder.js';
import { Blobs } from '../../../src/platform/blobs/blobs.js';
import { AllowList } from '../../../src/platform/fetch/allow-list.js';
import { HostTurns } from '../../../src/platform/fetch/hosts/host-turns.js';
import { SafeFetch } from '../../../src/platform/fetch/safe-fetch.js';
import { type Desk, EDITOR } from './desk.js';
import type { Ready, Write } from './writes.js';

/** What is written of looks at the pages of evidence. */
export const CAPTURE_WRITES: Write[] = [
  [
    'evidence/captures/request-capture.ts',
    ['capture.requested'],
    ({ desk, seenPageId }: Ready): Promise<unknown> =>
      new RequestCapture(desk.dataSource).execute(EDITOR, seenPageId),
  ],
  [
    'evidence/captures/capture-page.ts',
    ['capture.finished'],
    ({ desk, waitingCaptureId: subject }: Ready): Promise<unknown> =>
      desk.dataSource.transaction((manager) =>
        capturer(desk).giveUp(manager, { id: subject, kind: 'capture', subject, attempts: 5 }, 'It is down.'),
      ),
  ],
];

/** What these need beside the rest: a page that was looked at, and one whose look is under way. */
export async function makeCapturesReady(
  desk: Desk,
  claimId: string,
): Promise<Pick<Ready, 'seenPageId' | 'waitingCaptureId'>> {
  const seen = await lookedFor(desk, claimId);
  await desk.rows(`update captures set outcome = 'gone', error = 'E', finished_at = now() where id = $1`, [
    seen.id,
  ]);
  return { seenPageId: seen.evidenceId, waitingCaptureId: (await lookedFor(desk, claimId)).id };
}

interface Waiting {
  id: string;
  evidenceId: string;
}

async function lookedFor(desk: Desk, claimId: string): Promise<Waiting> {
  const linkId = await desk.evidence(claimId, { url: 'https://page.example.org/' });
  const [capture] = await desk.rows<Waiting>(
    `select c.id, c.evidence_id as "evidenceId" from captures c
     join evidence_links l on l.evidence_id = c.evidence_id where l.id = $1`,
    [linkId],
  );
  return capture!;
}

/** One that reaches nobody: what is written here needs no page. */
function capturer({ dataSource }: Desk): CapturePage {
  const folder = join(tmpdir(), 'isnad-never-made');
  const safeFetch = new SafeFetch({ isOn: false, allow: AllowList.read(''), folder });
  const blobs = new Blobs(dataSource, new BlobFolder(folder));
  return new CapturePage(dataSource, new LookAtPage(safeFetch, blobs, new HostTurns(dataSource)), blobs);
}
