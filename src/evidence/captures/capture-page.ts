import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { databaseTime } from '../../platform/database/database-time.js';
import { recordAuditEvent } from '../../platform/audit/record-audit-event.js';
import { systemActor } from '../../platform/auth/actor.js';
import { Blobs } from '../../platform/blobs/blobs.js';
import { NotYet } from '../../platform/fetch/hosts/not-yet.js';
import { emit } from '../../platform/events/emit.js';
import {
  type HandlesJob,
  JobHandler,
  JobPostponed,
  type JobSummary,
  type RunningJob,
} from '../../platform/jobs/job-handler.js';
import { anchorQuotes } from '../anchor-quotes.js';
import { Capture, type CaptureOutcome } from '../capture.entity.js';
import { isChanged, type Seen } from './capture.rules.js';
import { findKnownPage } from './known-page.js';
import { type Look, LookAtPage } from './look-at-page.js';

/** How often a page is asked for while what stands in the way may pass by itself: at once, after 2 and after 10 seconds. */
const LOOKS = 3;

const CAPTURER = systemActor('captures');
const NOTHING_TO_DO = { left: 'nothing to do' };

/** What a capture says in the end. */
type Ending = Partial<Look['sight']> & Pick<Capture, 'reason' | 'error'> & { outcome: CaptureOutcome };

/**
 * Captures the page of a piece of evidence. Every capture ends: with what was seen, or with why nothing was. That a page
 * cannot be reached says nothing about whether it is still there.
 */
@Injectable()
@JobHandler('capture')
export class CapturePage implements HandlesJob<Look | null> {
  private readonly log = new Logger('Captures');

  constructor(
    private readonly dataSource: DataSource,
    private readonly lookAtPage: LookAtPage,
    private readonly blobs: Blobs,
  ) {}

  async prepare(job: RunningJob, signal: AbortSignal): Promise<Look | null> {
    const capture = await this.dataSource.manager.findOneBy(Capture, { id: job.subject, outcome: IsNull() });
    if (!capture) return null;
    const { id: captureId, requestedUrl: url } = capture;
    const known = await findKnownPage(this.dataSource.manager, this.blobs, capture);
    const look = await this.lookAtPage.execute({ captureId, url, known }, signal).catch((error: unknown) => {
      throw error instanceof NotYet ? new JobPostponed(error.until, error.message) : error;
    });
    if (look.finding.isPassing && job.attempts < LOOKS) throw new Error(look.finding.error ?? 'Not reached.');
    return look;
  }

  async run(manager: EntityManager, job: RunningJob, look: Look | null): Promise<JobSummary> {
    const capture = look && (await this.lockUnfinished(manager, job.subject));
    if (!look || !capture) return NOTHING_TO_DO;
    const { finding, sight, bytes, unread } = look;
    const before = finding.outcome === 'ok' ? await this.lastSeen(manager, capture) : null;
    const outcome = before && isChanged(before, sight) ? 'changed' : finding.outcome;
    await this.finish(manager, capture, {
      ...sight,
      outcome,
      reason: finding.reason,
      error: finding.error,
    });
    if (finding.outcome === 'ok') await anchorQuotes(manager, capture.id);
    return { outcome, reason: finding.reason, status: sight.httpStatus, bytes, unread };
  }

  async giveUp(manager: EntityManager, job: RunningJob, error: string): Promise<void> {
    const capture = await this.lockUnfinished(manager, job.subject);
    if (!capture) return;
    this.log.error(`The capture of ${capture.requestedUrl} was given up: ${error}`);
    await this.finish(manager, capture, { outcome: 'unreachable', reason: 'not_finished', error });
  }

  /** The evidence first: looks at one page are compared one after the other, and its quotes move with them. */
  private async lockUnfinished(manager: EntityManager, id: string): Promise<Capture | null> {
    await manager.query(
      'select from evidence where id = (select evidence_id from captures where id = $1) for update',
      [id],
    );
    return manager.findOne(Capture, {
      where: { id, outcome: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** What was last seen at the same address: another address says nothing of a change. */
  private async lastSeen(manager: EntityManager, capture: Capture): Promise<Seen | null> {
    const [seen] = await manager.query<Seen[]>(
      `select text, body_sha256 as "bodySha256" from captures
       where evidence_id = $1 and requested_url = $2 and outcome in ('ok', 'changed')
       order by finished_at desc, id desc limit 1`,
      [capture.evidenceId, capture.requestedUrl],
    );
    return seen ?? null;
  }

  private async finish(manager: EntityManager, capture: Capture, ending: Ending): Promise<void> {
    await manager.update(Capture, capture.id, { ...ending, finishedAt: await databaseTime(manager) });
    const { outcome, reason, error, httpStatus, bodySha256, warcSha256 } = ending;
    await recordAuditEvent(manager, CAPTURER, {
      action: 'capture.finished',
      entityType: 'evidence',
      entityId: capture.evidenceId,
      after: {
        captureId: capture.id,
        outcome,
        reason,
        error,
        httpStatus,
        bodySha256: bodySha256?.toString('hex'),
        warcSha256: warcSha256?.toString('hex'),
      },
    });
    await emit(manager, 'capture.finished', {
      captureId: capture.id,
      evidenceId: capture.evidenceId,
      outcome,
    });
  }
}
