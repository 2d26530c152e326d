import { setMaxListeners } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { inBatches } from '../concurrency/in-batches.js';
import { traceNote } from '../tracing/trace-context.js';
import { AttemptOutside } from './attempt-outside.js';
import { errorText } from './error-text.js';
import { JobEndings } from './job-endings.js';
import type { AttemptOutcome } from './job-events.js';
import { JobPostponed } from './job-handler.js';
import { JOB_KINDS, JOB_POLICIES, type JobKind } from './job-kinds.js';
import { inSpanOf } from './job-span.js';
import { JobOvertaken, RunTogether } from './run-together.js';
import { TakeJobs } from './take-jobs.js';
import type { TakenJob } from './taken-job.js';
import { WorkerLife } from './worker-life.js';

/** Said of a job whose attempts were all begun and none of which came to an end. */
const CUT_OFF = 'Every attempt was cut off before its end.';

/** Milliseconds that jobs at hand get to finish when the process stops; then they are handed back. */
const FINISH_WITHIN = 8_000;

/** Transactions of one kind that one process has open at the same time. */
const TRANSACTIONS = 2;

/** Why what is at hand is broken off when the process stops. */
class ProcessStops extends Error {}

/** A job at hand, with what tells it to end. */
interface Attempt {
  job: TakenJob;
  cancelled: AbortSignal;
}

/** Runs one job to its end, whoever delivered it: Redis, the in-process relay, or both at once. */
@Injectable()
export class RunJob implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly stopping = { outside: new AbortController(), desk: new AbortController() };
  private isStopping = false;
  private deskTimer: NodeJS.Timeout | undefined;
  private readonly atHand = new Set<Promise<void>>();
  private readonly companies: ReadonlyMap<JobKind, (attempt: Attempt) => Promise<null>>;

  constructor(
    private readonly takeJobs: TakeJobs,
    private readonly attemptOutside: AttemptOutside,
    private readonly runTogether: RunTogether,
    private readonly endings: JobEndings,
    private readonly workerLife: WorkerLife,
  ) {
    // Every job at hand listens to one of them.
    setMaxListeners(0, this.stopping.outside.signal, this.stopping.desk.signal);
    this.companies = new Map(JOB_KINDS.map((kind) => [kind, this.companyOf(kind)]));
  }

  /**
   * Never throws for a failing handler: the failure is written on the row, which is run again later or given up.
   *
   * @throws when the database cannot be asked; the row is as it was
   */
  async execute(id: string): Promise<void> {
    if (this.isStopping) return this.takeJobs.refuse(id);
    const work = this.takeAndRun(id);
    // From before it is taken: a stop must not overlook one that was taken and is not under way yet.
    this.atHand.add(work);
    try {
      await work;
    } finally {
      this.atHand.delete(work);
    }
  }

  /**
   * What waits for the outside may wait longer than a stop has time, and is broken off at once; the rest gets some time.
   * Whatever is broken off is handed back. Said before anybody waits for the end of a job.
   */
  onModuleDestroy(): void {
    this.isStopping = true;
    this.stopping.outside.abort(new ProcessStops());
    this.deskTimer = setTimeout(() => {
      this.stopping.desk.abort(new ProcessStops());
    }, FINISH_WITHIN);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.atHand);
    clearTimeout(this.deskTimer);
    await this.workerLife.leave();
  }

  private async takeAndRun(id: string): Promise<void> {
    const job = await this.takeJobs.take(id);
    if (job) await this.run(job);
  }

  /** Never throws: what cannot be told to the database now is seen to by `WorkerLife`. */
  private async run(job: TakenJob): Promise<void> {
    const started = performance.now();
    try {
      const outcome = await inSpanOf(job, (traced) => this.outcomeOf(traced));
      const milliseconds = performance.now() - started;
      this.log.debug(`${job.kind} ${job.id} ${outcome} in ${milliseconds.toFixed(0)} ms`);
      this.endings.tell(job, outcome, milliseconds / 1_000);
    } catch (failure) {
      this.log.warn(`How ${job.kind} ${job.id} ended could not be written: ${errorText(failure)}`);
    }
  }

  /** It is at hand until its end is written: until then nobody is to take it for dropped. */
  private outcomeOf(job: TakenJob): Promise<AttemptOutcome> {
    return this.workerLife.holding(job.id, async (cancelled) => {
      try {
        // Somebody wants it to end: nothing of it is to be done any more.
        if (job.cancelledBy !== null) throw new JobOvertaken();
        if (job.attempts > job.maxAttempts) throw new Error(CUT_OFF);
        await this.attempt({ job, cancelled });
        return 'done';
      } catch (error) {
        return this.end(job, error);
      }
    });
  }

  private async attempt(attempt: Attempt): Promise<void> {
    const { job, cancelled } = attempt;
    if (JOB_POLICIES[job.kind].isOutside)
      await this.attemptOutside.execute(job, [this.stopping.outside.signal, cancelled]);
    else await this.companies.get(job.kind)?.(attempt);
  }

  /** Those of a kind that are begun at the same time share a transaction; where one of them spoils it, each gets its own. */
  private companyOf(kind: JobKind): (attempt: Attempt) => Promise<null> {
    return inBatches({ size: JOB_POLICIES[kind].together, atOnce: TRANSACTIONS }, async (attempts) => {
      const failure = await this.runWith(kind, attempts);
      if (failure === null) return attempts.map(() => null);
      if (attempts.length === 1) return [failure];
      const ended: (null | Error)[] = [];
      for (const attempt of attempts) ended.push(await this.runWith(kind, [attempt]));
      return ended;
    });
  }

  private async runWith(kind: JobKind, attempts: readonly Attempt[]): Promise<null | Error> {
    try {
      await this.runTogether.execute(
        kind,
        attempts.map(({ job }) => job),
        [this.stopping.desk.signal, ...attempts.map(({ cancelled }) => cancelled)],
      );
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private async end(job: TakenJob, error: unknown): Promise<AttemptOutcome> {
    if (error instanceof JobOvertaken) return this.endings.cancelIfWanted(job);
    if (error instanceof ProcessStops) return this.endings.handBack(job);
    if (error instanceof JobPostponed) return this.endings.handBack(job, error.until);
    this.log.warn(`${job.kind} ${job.id} failed: ${errorText(error)}${traceNote(job.traceparent)}`);
    return this.endings.fail(job, errorText(error));
  }
}
