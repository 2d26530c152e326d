import { getQueueToken } from '@nestjs/bull';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { JobOptions, Queue } from 'bull';
import type { Carrier, SentJob } from './carrier.js';
import { JOB_KINDS, type JobKind } from './job-kinds.js';
import { QueueConnections } from './queue-connections.js';

/** Longest wait for an answer of Redis, in milliseconds. A command that is still unanswered then may yet arrive: harmless. */
const PATIENCE = 5_000;

/** Longest wait for jobs under way when the process stops, in milliseconds: a little less than the whole stop may take. */
const DRAIN_WITHIN = 14_000;

/** Milliseconds for which an outage that was told is not told again. */
const QUIET_FOR = 60_000;

/** What Bull knows of a job. */
export type CarriedJob = Pick<SentJob, 'id' | 'wasCutOff'>;

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
    const carried = kinds.map((kind) =>
      this.queueOf(kind).addBulk(jobs.filter((job) => job.kind === kind).map(toBull)),
    );
    await withPatience(Promise.all(carried));
  }

  async lost(jobs: SentJob[]): Promise<string[]> {
    const held = await withPatience(
      Promise.all(
        jobs.map((job) => {
          const queue = this.queueOf(job.kind);
          return queue.client.exists(queue.toKey(idInBull(job)));
        }),
      ),
    );
    return jobs.map(({ id }) => id).filter((_, index) => held[index] === 0);
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

/**
 * Bull ignores an id that it remembers, and remembers for a while what a process was at that has died. So each attempt has
 * an id of its own, and is removed at once. Attempts are counted on the row.
 */
function toBull(job: SentJob): { data: CarriedJob; opts: JobOptions } {
  const data = { id: job.id, wasCutOff: job.wasCutOff };
  return { data, opts: { jobId: idInBull(job), removeOnComplete: true, removeOnFail: true, attempts: 1 } };
}

function idInBull({ id, attempts }: SentJob): string {
  return `${id}.${attempts.toString()}`;
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
