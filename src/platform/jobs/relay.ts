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

/** Sees to it that due jobs are sent, and lost ones again. Any number of processes may run one. */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly timers: NodeJS.Timeout[] = [];
  private roomTimer: NodeJS.Timeout | undefined;
  private active: Promise<void> = Promise.resolve();
  private isStopping = false;
  private isWanted = false;

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
        this.schedule(() => this.recurringJobs.promiseDue());
        this.wake();
      }, POLL_EVERY),
      setInterval(() => {
        this.schedule(() => this.reconcile());
      }, RECONCILE_EVERY),
    );
    this.schedule(() => this.reconcile());
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.timers.forEach(clearInterval);
    clearTimeout(this.roomTimer);
    await this.active;
  }

  /** Sends whatever is due now. Calls that come while one is waiting are one. */
  private wake(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    this.schedule(async () => {
      this.isWanted = false;
      let outcome;
      do outcome = await this.sendDueJobs.send();
      while (!this.isStopping && outcome === 'some');
      if (outcome === 'no_room') this.wakeForRoom();
    });
  }

  private wakeForRoom(): void {
    this.roomTimer ??= setTimeout(() => {
      this.roomTimer = undefined;
      this.wake();
    }, ROOM_EVERY);
  }

  private async reconcile(): Promise<void> {
    if (await this.sendDueJobs.takeBackLost()) this.wake();
  }

  /** One thing at a time; a failure (no database, no Redis) is logged and the next tick tries again. */
  private schedule(work: () => Promise<unknown>): void {
    this.active = this.active
      .then(async () => {
        if (!this.isStopping) await work();
      })
      .catch((error: unknown) => {
        this.log.warn(`Jobs could not be sent: ${error instanceof Error ? error.message : String(error)}`);
      });
  }
}
