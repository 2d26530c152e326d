import { Logger } from '@nestjs/common';
import { ScanClaim } from '../../../src/contradictions/scan-claim.js';
import { CapturePage } from '../../../src/evidence/captures/capture-page.js';
import type { Look, LookAtPage } from '../../../src/evidence/captures/look-at-page.js';
import type { CaptureOutcome } from '../../../src/evidence/capture.entity.js';
import type { Blobs } from '../../../src/platform/blobs/blobs.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { putListeners } from '../../../src/platform/events/event-listeners.js';
import type { HandlesJob } from '../../../src/platform/jobs/job-handler.js';
import type { JobKind } from '../../../src/platform/jobs/job-kinds.js';
import type { RunJob } from '../../../src/platform/jobs/run-job.js';
import { ChangeSetting } from '../../../src/platform/settings/change-setting.js';
import { HandleReviewDue } from '../../../src/rechecks/handle-review-due.js';
import { NoteOccasion } from '../../../src/rechecks/occasions/note-occasion.js';
import { PassOnOccasion } from '../../../src/rechecks/occasions/pass-on-occasion.js';
import type { RecheckDetailsDto } from '../../../src/rechecks/recheck.dto.js';
import { RechecksReader } from '../../../src/rechecks/rechecks.reader.js';
import { requestRecheck } from '../../../src/rechecks/request-recheck.js';
import { AwaitCaptures } from '../../../src/rechecks/run/await-captures.js';
import { BeginRecheck } from '../../../src/rechecks/run/begin-recheck.js';
import { CloseSuperseded } from '../../../src/rechecks/run/close-superseded.js';
import { ConcludeRecheck } from '../../../src/rechecks/run/conclude-recheck.js';
import { waitUntil } from '../../support/wait-until.js';
import { type Desk, EDITOR } from './desk.js';
import { jobRunner } from './run-jobs.js';
import { sha256 } from './valid-rows.js';

/** What a page says; unless told otherwise it is seen, without having changed its title or address. */
export interface Page {
  outcome?: Exclude<CaptureOutcome, 'changed'>;
  text?: string | null;
  title?: string;
  finalUrl?: string;
}

/** Listens for what happens at a desk and runs the jobs that rechecks are made of, when a test says so. */
export class RecheckRunner {
  private readonly handlers: ReadonlyMap<JobKind, HandlesJob<unknown>>;
  private readonly runJob: RunJob;
  private readonly capturer: CapturePage;

  constructor(private readonly desk: Desk) {
    Logger.overrideLogger(['warn', 'error']);
    for (const listener of [new NoteOccasion(), new AwaitCaptures(), new CloseSuperseded()])
      putListeners(desk.dataSource, listener);
    this.handlers = new Map<JobKind, HandlesJob<unknown>>([
      ['review_due', new HandleReviewDue()],
      ['recheck_occasion', new PassOnOccasion()],
      ['recheck', new BeginRecheck()],
      ['recheck_conclusion', new ConcludeRecheck(new ScanClaim())],
    ]);
    this.runJob = jobRunner(desk.dataSource, this.handlers);
    // What it would see is given to `look`.
    this.capturer = new CapturePage(desk.dataSource, {} as LookAtPage, {} as Blobs);
  }

  /** Asks as by hand, also where no verdict stands on the claim any more. @returns the id of the recheck */
  request(claimId: string, reason: string | null = null): Promise<string> {
    return this.desk.dataSource.transaction((manager) =>
      requestRecheck(manager, EDITOR, claimId, { trigger: 'manual', reason }),
    );
  }

  /** Runs the jobs of these kinds, whenever they are due, and those that come of them, until none is left. */
  async run(...kinds: JobKind[]): Promise<void> {
    for (;;) {
      const jobs = await this.desk.rows<{ id: string }>(
        `select id from jobs where kind = any($1) and state = 'queued' order by created_at, id`,
        [kinds],
      );
      if (jobs.length === 0) return;
      for (const { id } of jobs) {
        await this.desk.rows(`update jobs set state = 'sent', sent_at = now() where id = $1`, [id]);
        await this.runJob.execute(id);
      }
    }
  }

  /** Tells the claims of what has happened. */
  passOn(): Promise<void> {
    return this.run('recheck_occasion');
  }

  /** Begins what waits to be begun, and concludes what waits for no capture. */
  begin(): Promise<void> {
    return this.run('recheck', 'recheck_conclusion');
  }

  /** Makes a whole recheck of the claim, with pages as `look` was told to see them before. */
  async recheck(claimId: string, pages: Record<string, Page> = {}): Promise<RecheckDetailsDto> {
    const id = await this.request(claimId);
    await this.begin();
    for (const [evidenceId, page] of Object.entries(pages)) await this.look(evidenceId, page);
    await this.begin();
    return this.read(id);
  }

  read(id: string): Promise<RecheckDetailsDto> {
    return new RechecksReader(this.desk.dataSource).get(EDITOR, id);
  }

  /** The rechecks of a claim, newest first. */
  async ofClaim(claimId: string): Promise<RecheckDetailsDto[]> {
    const rows = await this.desk.rows<{ id: string }>(
      'select id from rechecks where claim_id = $1 order by requested_at desc, id desc',
      [claimId],
    );
    return Promise.all(rows.map(({ id }) => this.read(id)));
  }

  /** Finishes the look at the page of a piece of evidence that is under way. @returns the id of the capture */
  async look(evidenceId: string, page: Page): Promise<string> {
    const [capture] = await this.desk.rows<{ id: string }>(
      'select id from captures where evidence_id = $1 and outcome is null',
      [evidenceId],
    );
    if (!capture) throw new Error('No look at this page is under way.');
    await this.finishLook(capture.id, page);
    return capture.id;
  }

  async finishLook(subject: string, page: Page): Promise<void> {
    const job = { id: newId(), kind: 'capture' as const, subject, attempts: 5 };
    const look = await this.lookOf(page);
    await this.desk.dataSource.transaction((manager) => this.capturer.run(manager, job, look));
  }

  private async lookOf({ outcome = 'ok', text = 'It rained.', title = 'T', finalUrl }: Page): Promise<Look> {
    const isSeen = outcome === 'ok';
    const body = isSeen ? sha256(text ?? newId()) : null;
    if (body)
      await this.desk.rows(
        `insert into blobs (sha256, size, media_type) values ($1, 1, 'text/html') on conflict do nothing`,
        [body],
      );
    return {
      finding: {
        outcome,
        reason: isSeen ? null : 'http_status',
        error: isSeen ? null : 'The server answered otherwise.',
        isPassing: false,
      },
      sight: {
        finalUrl: isSeen ? (finalUrl ?? 'https://example.org/page') : null,
        canonicalUrl: null,
        redirects: [],
        httpStatus: isSeen ? 200 : 503,
        headers: {},
        mediaType: 'text/html',
        title: isSeen ? title : null,
        language: null,
        text: isSeen ? text : null,
        bodySha256: body,
        warcSha256: null,
        notModifiedSince: null,
        pageRecordId: null,
        pageAskedAt: null,
      },
      bytes: 1,
      unread: null,
    };
  }

  /** Puts evidence with a page to a claim, and looks at the page. */
  async evidence(
    claimId: string,
    page: Page,
    command: Parameters<Desk['evidence']>[1] = {},
  ): Promise<{ linkId: string; evidenceId: string }> {
    const linkId = await this.desk.evidence(claimId, { url: 'https://example.org/page', ...command });
    const [link] = await this.desk.rows<{ id: string }>(
      'select evidence_id as id from evidence_links where id = $1',
      [linkId],
    );
    await this.look(link!.id, page);
    return { linkId, evidenceId: link!.id };
  }

  /** From now on no capture is new enough to be used again, unless it is what set the recheck off. */
  async lookAlways(): Promise<void> {
    await new ChangeSetting(this.desk.dataSource).execute(EDITOR, 'rechecks.fresh_capture', 0);
  }
}

/** Times are kept in milliseconds: what comes after has to fall into another. */
export const later = (): Promise<true> => {
  const from = Date.now();
  return waitUntil('another millisecond has begun', () => (Date.now() > from + 1 ? true : null));
};
