import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Announcements } from '../database/announcements.js';
import { JOBS_PROMISED } from './job-news.js';
import { RecurringJobs } from './recurring-jobs.js';
import { SendDueJobs } from './send-due-jobs.js';

/** Milliseconds. The database tells of new jobs at once; this is for those that become due later, and for a lost message. */
const POLL_EVERY = 1_000;
/** Milliseconds before a look whether there is room for what is due. */
const ROOM_EVERY = 50;
/** Milliseconds between looks for jobs that were sent and are nowhere. */
const RECONCILE_EVERY = 5_000;

type Work = () => Promise<unknown>;

/** Sees to it that due jobs are sent, and lost ones again. Any number of processes may run one. */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly timers: NodeJS.Timeout[] = [];
  private roomTimer: NodeJS.Timeout | undefined;
  private active: Promise<void> = Promise.resolve();
  private isStopping = false;
  /** What is to be done once its turn comes. */
  private readonly wanted = new Set<Work>();

  constructor(
    private readonly sendDueJobs: SendDueJobs,
    private readonly recurringJobs: RecurringJobs,
    private readonly announcements: Announcements,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.announcements.listen(JOBS_PROMISED, () => {
      this.wake();
    });
    this.timers.push(
      setInterval(() => {
        this.schedule(this.promise);
        this.wake();
      }, POLL_EVERY),
      setInterval(() => {
        this.schedule(this.reconcile);
      }, RECONCILE_EVERY),
    );
    this.schedule(this.reconcile);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.timers.forEach(clearInterval);
    clearTimeout(this.roomTimer);
    await this.active;
  }

  private wake(): void {
    this.schedule(this.send);
  }

  /** Sends whatever is due now. */
  private readonly send: Work = async () => {
    let outcome;
    do outcome = await this.sendDueJobs.send();
    while (!this.isStopping && outcome === 'some');
    if (outcome === 'no_room') this.wakeForRoom();
  };

  private readonly promise: Work = () => this.recurringJobs.promiseDue();

  private readonly reconcile: Work = async () => {
    if (await this.sendDueJobs.takeBackLost()) this.wake();
  };

  private wakeForRoom(): void {
    this.roomTimer ??= setTimeout(() => {
      this.roomTimer = undefined;
      this.wake();
    }, ROOM_EVERY);
  }

  /**
   * One thing at a time, and whatever is wanted again before its turn is done once: a database that hangs for long leaves
   * no more behind. A failure (no database, no Redis) is logged, and the next tick tries again.
   */
  private schedule(work: Work): void {
    if (this.wanted.has(work)) return;
    this.wanted.add(work);
    this.active = this.active
      .then(async () => {
        this.wanted.delete(work);
        if (!this.isStopping) await work();
      })
      .catch((error: unknown) => {
        this.log.warn(`Jobs could not be sent: ${error instanceof Error ? error.message : String(error)}`);
      });
  }
}
