import { getQueueToken } from '@nestjs/bull';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bull';
import type { Carrier, SentJob } from './carrier.js';
import { JOB_KINDS, type JobKind } from './job-kinds.js';
import { packed, type Parcel } from './parcels.js';
import { QueueConnections } from './queue-connections.js';

/** Longest wait for an answer of Redis, in milliseconds. A command that is still unanswered then may yet arrive: harmless. */
const PATIENCE = 5_000;

/** Longest wait for jobs under way when the process stops, in milliseconds: a little less than the whole stop may take. */
const DRAIN_WITHIN = 14_000;

/** Milliseconds for which an outage that was told is not told again. */
const QUIET_FOR = 60_000;

/**
 * Bull remembers for a while what a process was at that has died, and ignores what comes again with an id it knows. So it
 * gives each parcel an id of its own, and forgets it at once. Attempts are counted on the rows.
 */
const OPTIONS = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

/** Carries ids to workers through Bull, in a queue for each kind. Redis holds nothing that PostgreSQL doesn't. */
@Injectable()
export class BullCarrier implements Carrier, OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly name = 'redis';
  private readonly log = new Logger('Redis');
  private readonly queues = new Map<JobKind, Queue>();

  constructor(
    private readonly moduleRef: ModuleRef,
    private readonly connections: QueueConnections,
  ) {}

  onModuleInit(): void {
    let isQuietUntil = 0;
    const complain = (error: Error): void => {
      // ioredis repeats itself on every attempt to connect.
      if (Date.now() < isQuietUntil) return;
      isQuietUntil = Date.now() + QUIET_FOR;
      this.log.warn(`Redis: ${error.message}. Jobs wait in the database until it is back.`);
    };
    for (const kind of JOB_KINDS) {
      const queue = this.moduleRef.get<Queue>(getQueueToken(kind), { strict: false });
      queue.on('error', complain);
      // Nest would close it with no limit, and wait for good where a cluster is away.
      Reflect.deleteProperty(queue, 'onApplicationShutdown');
      this.queues.set(kind, queue);
    }
  }

  async carry(jobs: SentJob[]): Promise<void> {
    const kinds = [...new Set(jobs.map(({ kind }) => kind))];
    const carried = kinds.map((kind) => {
      const parcels = packed(
        kind,
        jobs.filter((job) => job.kind === kind),
      );
      return this.queueOf(kind).addBulk(parcels.map((data) => ({ data, opts: OPTIONS })));
    });
    await withPatience(Promise.all(carried));
  }

  async lost(jobs: SentJob[]): Promise<string[]> {
    const kinds = [...new Set(jobs.map(({ kind }) => kind))];
    const held = await withPatience(Promise.all(kinds.map((kind) => this.heldOf(kind))));
    const ids = new Set(held.flat());
    return jobs.map(({ id }) => id).filter((id) => !ids.has(id));
  }

  /** First what waits, then what is at hand: a parcel that is taken up between the two is seen twice, and not missed. */
  private async heldOf(kind: JobKind): Promise<string[]> {
    const queue = this.queueOf(kind);
    const waiting = await queue.getJobs(['waiting', 'paused', 'delayed']);
    const atHand = await queue.getJobs(['active']);
    // One that ended while they were read is null.
    const parcels = [...waiting, ...atHand] as ({ data: Parcel } | null)[];
    return parcels.flatMap((parcel) => parcel?.data.ids ?? []);
  }

  async isReachable(): Promise<boolean> {
    const queue = this.queueOf(JOB_KINDS[0]);
    // While ioredis connects again, a command waits for that, longer than whoever asks for the health would.
    if (queue.client.status !== 'ready') return false;
    try {
      // A write, and to the queue's own node: a full Redis, a replica and the rest of a cluster answer to a ping too.
      await withPatience(queue.client.set(queue.toKey('reached'), Date.now(), 'EX', 60));
      return true;
    } catch {
      return false;
    }
  }

  /** Lets the jobs under way finish, while there still is a database: its connections close in the next step. */
  async beforeApplicationShutdown(): Promise<void> {
    const closed = Promise.all([...this.queues.values()].map((queue) => queue.close()));
    try {
      await withPatience(closed);
    } catch {
      // Bull waits for jobs under way, but also for a cluster that is away, which may be for good.
      if (this.queueOf(JOB_KINDS[0]).client.status === 'ready')
        await withPatience(closed, DRAIN_WITHIN - PATIENCE).catch(() => undefined);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connections.close();
  }

  queueOf(kind: JobKind): Queue {
    const queue = this.queues.get(kind);
    if (!queue) throw new Error(`No queue for the job kind ${kind}.`);
    return queue;
  }
}

async function withPatience<T>(work: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${(patience / 1_000).toString()} s`));
    }, patience);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
