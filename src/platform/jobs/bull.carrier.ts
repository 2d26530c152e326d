import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { JobOptions, Queue } from 'bull';
import type { Carrier, SentJob } from './carrier.js';
import { OUTSIDE_KINDS } from './job-kinds.js';

export const QUEUE = 'jobs';
/** Of the kinds that wait for others than our own servers. */
export const OUTSIDE_QUEUE = 'jobs-outside';

/** Longest wait for an answer of Redis, in milliseconds. A command that is still unanswered then may yet arrive: harmless. */
const PATIENCE = 5_000;

/** Milliseconds for which an outage that was told is not told again. */
const QUIET_FOR = 60_000;

/** Carries ids to workers through Bull. Redis holds nothing that PostgreSQL doesn't. */
@Injectable()
export class BullCarrier implements Carrier, OnModuleInit, OnApplicationShutdown {
  readonly name = 'redis';
  private readonly log = new Logger('Redis');

  constructor(
    @InjectQueue(QUEUE) private readonly queue: Queue,
    @InjectQueue(OUTSIDE_QUEUE) private readonly outside: Queue,
  ) {}

  onModuleInit(): void {
    let isQuietUntil = 0;
    const complain = (error: Error): void => {
      // ioredis repeats itself on every attempt to connect.
      if (Date.now() < isQuietUntil) return;
      isQuietUntil = Date.now() + QUIET_FOR;
      this.log.warn(`Redis: ${error.message}. Jobs wait in the database until it is back.`);
    };
    this.queue.on('error', complain);
    this.outside.on('error', complain);
  }

  async carry(jobs: SentJob[]): Promise<void> {
    const carried = [this.queue, this.outside].map((queue) =>
      queue.addBulk(jobs.filter(({ kind }) => this.queueOf(kind) === queue).map(toBull)),
    );
    await withPatience(Promise.all(carried));
  }

  async lost(jobs: SentJob[]): Promise<string[]> {
    const held = await withPatience(Promise.all(jobs.map(({ id, kind }) => this.queueOf(kind).getJob(id))));
    return jobs.map(({ id }) => id).filter((_, index) => !held[index]);
  }

  async isReachable(): Promise<boolean> {
    // While ioredis connects again, a command waits for that, longer than whoever asks for the health would.
    if (this.queue.client.status !== 'ready') return false;
    try {
      await withPatience(this.queue.client.ping());
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await withPatience(Promise.all([this.queue.close(), this.outside.close()])).catch(() => undefined);
  }

  private queueOf(kind: SentJob['kind']): Queue {
    return OUTSIDE_KINDS.has(kind) ? this.outside : this.queue;
  }
}

/**
 * Removed at once: Bull ignores an id that it remembers, and a retried row comes with the same id. Attempts are counted on
 * the row.
 */
function toBull({ id }: SentJob): { data: object; opts: JobOptions } {
  return { data: {}, opts: { jobId: id, removeOnComplete: true, removeOnFail: true, attempts: 1 } };
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${(PATIENCE / 1_000).toString()} s`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
