import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { CARRIER, type Carrier, type SentJob } from './carrier.js';

/** Milliseconds. The database tells of new jobs at once; this is for those that become due later, and for a lost message. */
const POLL_EVERY = 1_000;
/** Milliseconds between looks for jobs that were sent and are nowhere. */
const RECONCILE_EVERY = 5_000;
/** Seconds after which a job that was sent and isn't done is looked for. */
const MISSING_AFTER = 15;
const BATCH = 500;

/** Hands due rows to the carrier, and takes back those that the carrier lost. Any number of processes may run one. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly timers: NodeJS.Timeout[] = [];
  private listener: Client | null = null;
  private listenTimer: NodeJS.Timeout | undefined;
  private active: Promise<void> = Promise.resolve();
  private isStopping = false;
  private isWanted = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    @Inject(CARRIER) private readonly carrier: Carrier,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
    this.timers.push(
      setInterval(() => {
        this.wake();
      }, POLL_EVERY),
    );
    this.timers.push(
      setInterval(() => {
        this.schedule(() => this.reconcile());
      }, RECONCILE_EVERY),
    );
    this.schedule(() => this.reconcile());
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.timers.forEach(clearInterval);
    clearTimeout(this.listenTimer);
    await this.active;
    await this.listener?.end().catch(() => undefined);
  }

  /** Sends whatever is due now. Calls that come while one is waiting are one. */
  private wake(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    this.schedule(async () => {
      this.isWanted = false;
      while (!this.isStopping && (await this.send()) === BATCH);
    });
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

  private async send(): Promise<number> {
    const due = await this.dataSource.query<SentJob[]>(
      `with due as (
         select id from jobs where state = 'queued' and run_at <= now() order by run_at limit ${BATCH.toString()}
         for update skip locked),
       sent as (update jobs set state = 'sent', sent_at = now() from due where jobs.id = due.id
         returning jobs.id, jobs.kind)
       select id, kind from sent`,
    );
    if (due.length === 0) return 0;
    try {
      await this.carrier.carry(due);
    } catch (error) {
      await this.takeBack(due.map((row) => row.id));
      throw error;
    }
    return due.length;
  }

  /** A row that was sent long ago, and that the carrier knows nothing of, was lost on the way: Redis was emptied, a worker died. */
  private async reconcile(): Promise<void> {
    while (!this.isStopping && (await this.takeBackLost()) === BATCH);
  }

  /** @returns how many were lost; a whole batch of them means that there may be more */
  private async takeBackLost(): Promise<number> {
    const old = await this.dataSource.query<SentJob[]>(
      `select id, kind from jobs where state = 'sent' and sent_at < now() - make_interval(secs => ${MISSING_AFTER.toString()})
       order by sent_at limit ${BATCH.toString()}`,
    );
    const lost = old.length === 0 ? [] : await this.carrier.lost(old);
    if (lost.length === 0) return 0;
    this.log.warn(`${lost.length.toString()} jobs were sent and lost; they are sent again.`);
    await this.takeBack(lost);
    this.wake();
    return lost.length;
  }

  /** Skips rows that a worker holds: they aren't lost. */
  private async takeBack(ids: string[]): Promise<void> {
    await this.dataSource.query(
      `update jobs set state = 'queued', sent_at = null
       where id in (select id from jobs where id = any($1) and state = 'sent' for update skip locked)`,
      [ids],
    );
  }

  /** Asks the database to tell of new jobs. Where that fails later on, it is tried again until it succeeds. */
  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl ?? undefined });
    let isLost = false;
    client.on('notification', () => {
      this.wake();
    });
    // A server that goes away causes two errors on one client, of which only the first is news.
    client.on('error', () => {
      if (isLost || this.listener !== client) return;
      isLost = true;
      this.listener = null;
      this.listenLater();
    });
    try {
      await client.connect();
      await client.query('listen isnad_jobs');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.isStopping) await client.end();
    else this.listener = client;
  }

  /** Polling goes on meanwhile; only promptness is lost. */
  private listenLater(): void {
    if (this.isStopping) return;
    this.listenTimer = setTimeout(() => {
      this.listen().catch(() => {
        this.listenLater();
      });
    }, POLL_EVERY);
  }
}
