import { Injectable, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { ConfigModule } from '../../../src/platform/config/config.module.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { dataSourceOptions } from '../../../src/platform/database/data-source-options.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { enqueueJob } from '../../../src/platform/jobs/enqueue-job.js';
import {
  type HandlesJob,
  type JobControl,
  JobHandler,
  type JobSummary,
  type RunningJob,
} from '../../../src/platform/jobs/job-handler.js';
import {
  JOB_KINDS,
  JOB_POLICIES,
  type JobKind,
  type JobPriority,
} from '../../../src/platform/jobs/job-kinds.js';
import { JobsModule } from '../../../src/platform/jobs/jobs.module.js';
import { Relay } from '../../../src/platform/jobs/relay.js';
import { RunJob } from '../../../src/platform/jobs/run-job.js';
import { WorkerLife } from '../../../src/platform/jobs/worker-life.js';
import { redisPrefix } from '../../support/addresses.js';
import { cloneDatabase, type TestDatabase } from '../../support/database.js';
import { waitUntil } from '../../support/wait-until.js';

export type Work = (
  manager: EntityManager,
  job: RunningJob,
  prepared: unknown,
  control: JobControl,
) => Promise<JobSummary>;
export type Preparation = (job: RunningJob, signal: AbortSignal) => Promise<unknown>;

export interface JobRow {
  state: string;
  attempts: number;
  last_error: string | null;
  errors: { attempt: number; message: string }[];
  result: unknown;
  cancelled_by: string | null;
  progress_done: number | null;
  progress_total: number | null;
  finished_at: Date | null;
  seconds_to_run: number;
}

/** What of the relay nobody but a test has to do with. */
interface RelayInside {
  timers: NodeJS.Timeout[];
  roomTimer: NodeJS.Timeout | undefined;
  active: Promise<void>;
  wakeForRoom: () => void;
}

/** Work that does nothing. */
export const DONE: Work = () => Promise.resolve({ done: true });

/** A time that the relay leaves alone for as long as a test may take. */
export const FAR_AWAY = new Date('2999-01-01T00:00:00Z');

const RECURRING = JOB_KINDS.filter((kind) => JOB_POLICIES[kind].every !== null);

/** The job platform alone, on a database of its own, with handlers that do what a test says. */
export class JobDesk {
  work: Work = DONE;
  preparation: Preparation = () => Promise.resolve();
  /** What giving up does to the subject. */
  ending: () => Promise<void> = () => Promise.resolve();
  runs: RunningJob[] = [];
  givenUp: [id: string, reason: string][] = [];
  revived: string[] = [];
  /** Processes that were started and not stopped. */
  private readonly started: TestingModule[] = [];

  private constructor(readonly database: TestDatabase) {}

  static async open(): Promise<JobDesk> {
    const desk = new JobDesk(await cloneDatabase());
    await desk.clear();
    return desk;
  }

  close(): Promise<void> {
    return this.database.drop();
  }

  /** What one test leaves in the queue is nothing that the next has to run. */
  async clear(): Promise<void> {
    while (this.started.length > 0) await this.stop();
    await this.rawQuery('delete from jobs');
    await this.rawQuery('delete from job_workers');
    // Work that recurs comes when a test says so.
    for (const kind of RECURRING)
      await this.rawQuery(`insert into job_schedules values ('${kind}', 60, now() + interval '1 day')
        on conflict (kind) do update set next_at = excluded.next_at`);
    this.work = DONE;
    this.preparation = () => Promise.resolve();
    this.ending = () => Promise.resolve();
    this.runs = [];
    this.givenUp = [];
    this.revived = [];
  }

  /** Handlers of these kinds. */
  handlers(kinds: readonly JobKind[] = JOB_KINDS.filter((kind) => kind !== 'job_cleanup')): Type[] {
    return kinds.map((kind) => this.handler(kind, JOB_POLICIES[kind].isOutside));
  }

  handler(kind: JobKind, isPrepared: boolean): Type {
    const work: Work = (...given) => this.work(...given);
    const prepare: Preparation = (...given) => this.preparation(...given);
    const { runs, givenUp, revived } = this.notes();
    const ending = (): Promise<void> => this.ending();
    @Injectable()
    @JobHandler(kind)
    class Scripted implements HandlesJob<unknown> {
      prepare = isPrepared ? prepare : undefined;

      run(manager: EntityManager, job: RunningJob, prepared: unknown, control: JobControl) {
        runs(job);
        return work(manager, job, prepared, control);
      }

      giveUp(_: EntityManager, { id }: RunningJob, reason: string): Promise<void> {
        givenUp([id, reason]);
        return ending();
      }

      revive(_: EntityManager, { id }: RunningJob): Promise<void> {
        revived(id);
        return Promise.resolve();
      }
    }
    return Scripted;
  }

  private notes() {
    return {
      runs: (job: RunningJob) => this.runs.push(job),
      givenUp: (entry: [string, string]) => this.givenUp.push(entry),
      revived: (id: string) => this.revived.push(id),
    };
  }

  /** Starts a process' worth of the platform. Several may run. */
  async start(redis: { url: string } | null = null, handlers = this.handlers()): Promise<TestingModule> {
    const config = loadConfig({ DATABASE_URL: this.database.url, ISNAD_REDIS_PREFIX: redisPrefix() });
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.forRoot(config),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(this.database.url, 10),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        TypeOrmModule.forFeature([AuditEvent]),
        JobsModule.forRoot(config, redis),
      ],
      providers: handlers,
    }).compile();
    module.useLogger(false);
    this.started.push(module);
    await module.init();
    return module;
  }

  /** Stops the process that was started last. */
  async stop(): Promise<void> {
    await this.started.pop()?.close();
  }

  /** The process that was started last looks for nothing by itself any more: what it does, somebody has told it to. */
  async stopLooking(): Promise<void> {
    const relay = this.module.get<Relay, RelayInside>(Relay);
    const life = this.module.get<WorkerLife, { timer: NodeJS.Timeout }>(WorkerLife);
    for (const timer of [...relay.timers, life.timer]) clearInterval(timer);
    // Behind what it sends it looks whether there is room for more.
    relay.wakeForRoom = () => undefined;
    await relay.active;
    clearTimeout(relay.roomTimer);
  }

  /** The process that was started last. */
  get module(): TestingModule {
    return this.started.at(-1)!;
  }

  get dataSource(): DataSource {
    return this.module.get(DataSource);
  }

  enqueue(runAt?: Date, kind: JobKind = 'recheck', priority?: JobPriority): Promise<string> {
    return this.dataSource.transaction((manager) =>
      enqueueJob(manager, { kind, subject: newId(), runAt, priority }),
    );
  }

  /** Runs jobs whose time may not have come, as if the relay had just sent them. */
  async execute(...ids: string[]): Promise<void> {
    await this.markSent(...ids);
    await Promise.all(ids.map((id) => this.deliver(id)));
  }

  /** As the relay leaves them that has just sent them: no worker takes a job before its time that was not. */
  async markSent(...ids: string[]): Promise<void> {
    await this.dataSource.query(
      `update jobs set state = 'sent', sent_at = now() where id = any($1) and state = 'queued'`,
      [ids],
    );
  }

  /** Brings a job's id to a worker, whether or not it was sent. */
  deliver(id: string): Promise<void> {
    return this.module.get(RunJob).execute(id);
  }

  async row(id: string): Promise<JobRow> {
    const [found] = await this.dataSource.query<JobRow[]>(
      `select state, attempts, last_error, errors, result, cancelled_by, progress_done, progress_total, finished_at,
         extract(epoch from run_at - now())::double precision as seconds_to_run from jobs where id = $1`,
      [id],
    );
    return found!;
  }

  until(id: string, state: string, timeoutMs?: number): Promise<JobRow> {
    return waitUntil(
      `job ${id} is ${state}`,
      async () => {
        const seen = await this.row(id);
        if (seen.state !== state) throw new Error(JSON.stringify(seen));
        return seen;
      },
      { timeoutMs },
    );
  }

  untilDone(id: string, timeoutMs?: number): Promise<JobRow> {
    return this.until(id, 'done', timeoutMs);
  }

  /** An effect that can be counted: nothing else of these tests writes such an event. */
  async leaveTrace(manager: EntityManager, { id }: RunningJob): Promise<void> {
    await manager.query(
      `insert into audit_events (actor_kind, actor_name, action, entity_type, entity_id)
       values ('system', 'test', 'trace.left', 'job', $1)`,
      [id],
    );
  }

  async traces(id: string): Promise<number> {
    const [found] = await this.dataSource.query<[{ count: number }]>(
      `select count(*)::integer as count from audit_events where action = 'trace.left' and entity_id = $1`,
      [id],
    );
    return found.count;
  }

  /** Asks on a connection of its own. */
  async rawQuery<Rows>(sql: string): Promise<Rows> {
    const connection = await new DataSource(dataSourceOptions(this.database.url, 1)).initialize();
    try {
      return await connection.query<Rows>(sql);
    } finally {
      await connection.destroy();
    }
  }
}
