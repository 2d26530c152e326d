import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { CaptureDetailsDto } from '../../../src/evidence/captures/capture.dto.js';
import { CapturePage } from '../../../src/evidence/captures/capture-page.js';
import { CapturesReader } from '../../../src/evidence/captures/captures.reader.js';
import { LookAtPage } from '../../../src/evidence/captures/look-at-page.js';
import { RequestCapture } from '../../../src/evidence/captures/request-capture.js';
import { BlobFolder } from '../../../src/platform/blobs/blob-folder.js';
import { Blobs } from '../../../src/platform/blobs/blobs.js';
import { AllowList } from '../../../src/platform/fetch/allow-list.js';
import { HostTurns } from '../../../src/platform/fetch/hosts/host-turns.js';
import { SafeFetch } from '../../../src/platform/fetch/safe-fetch.js';
import { type Desk, EDITOR } from './desk.js';

/** Captures pages of sites on this machine, as a worker does, with bytes in a folder of its own. */
export class Capturing {
  private constructor(
    private readonly desk: Desk,
    readonly home: string,
    readonly blobs: Blobs,
    readonly capturer: CapturePage,
  ) {}

  static async open(desk: Desk): Promise<Capturing> {
    const home = await mkdtemp(join(tmpdir(), 'isnad-capturing-'));
    await mkdir(join(home, 'incoming'));
    const blobs = new Blobs(desk.dataSource, new BlobFolder(join(home, 'blobs')));
    return new Capturing(desk, home, blobs, worker(desk.dataSource, home, blobs));
  }

  close(): Promise<void> {
    return rm(this.home, { recursive: true, force: true });
  }

  /** One more worker, which shares nothing with the others but the database and the bytes. */
  another(dataSource: DataSource): CapturePage {
    return worker(dataSource, this.home, this.blobs);
  }

  /** Evidence at an address. @returns its id */
  async evidenceAt(url: string): Promise<string> {
    const claimId = await this.desk.claim({ text: 'The bridge is closed.' });
    const linkId = await this.desk.evidence(claimId, { url });
    const [link] = await this.desk.rows<{ id: string }>(
      'select evidence_id as id from evidence_links where id = $1',
      [linkId],
    );
    return link!.id;
  }

  /** Id of the look that the evidence waits for. */
  request(evidenceId: string): Promise<string> {
    return new RequestCapture(this.desk.dataSource).execute(EDITOR, evidenceId);
  }

  /** Does a look, as the job would. @throws what the job would be told */
  async run(
    subject: string,
    { by = this.capturer, attempts = 5 }: { by?: CapturePage; attempts?: number } = {},
  ): Promise<CaptureDetailsDto> {
    const job = { id: subject, kind: 'capture' as const, subject, attempts };
    const prepared = await by.prepare(job, new AbortController().signal);
    await this.desk.dataSource.transaction((manager) => by.run(manager, job, prepared));
    return new CapturesReader(this.desk.dataSource).get(EDITOR, subject);
  }

  async look(evidenceId: string): Promise<CaptureDetailsDto> {
    return this.run(await this.request(evidenceId));
  }

  async bytesOf(sha256: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.blobs.open(Buffer.from(sha256, 'hex'))) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

function worker(dataSource: DataSource, home: string, blobs: Blobs): CapturePage {
  const safeFetch = new SafeFetch({
    isOn: true,
    allow: AllowList.read('127.0.0.1'),
    folder: join(home, 'incoming'),
  });
  return new CapturePage(dataSource, new LookAtPage(safeFetch, blobs, new HostTurns(dataSource)), blobs);
}
