import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bull';
import type { Carrier } from './carrier.js';

export const QUEUE = 'jobs';

/** Longest wait for an answer of Redis, in milliseconds. A command that is still unanswered then may yet arrive: harmless. */
const PATIENCE = 5_000;

/** Milliseconds for which an outage that was told is not told again. */
const QUIET_FOR = 60_000;

/** Carries ids to workers through Bull. Redis holds nothing that PostgreSQL doesn't. */
@Injectable()
export class BullCarrier implements Carrier, OnModuleInit, OnApplicationShutdown {
  readonly name = 'redis';
  private readonly log = new Logger('Redis');

  constructor(@InjectQueue(QUEUE) private readonly queue: Queue) {}

  onModuleInit(): void {
    let isQuietUntil = 0;
    this.queue.on('error', (error: Error) => {
      // ioredis repeats itself on every attempt to connect.
      if (Date.now() < isQuietUntil) return;
      isQuietUntil = Date.now() + QUIET_FOR;
      this.log.warn(`Redis: ${error.message}. Jobs wait in the database until it is back.`);
    });
  }

  async carry(ids: string[]): Promise<void> {
    await withPatience(
      this.queue.addBulk(
        ids.map((id) => ({
          data: {},
          // Removed at once: Bull ignores an id that it remembers, and a retried row comes with the same id. Attempts are
          // counted on the row.
          opts: { jobId: id, removeOnComplete: true, removeOnFail: true, attempts: 1 },
        })),
      ),
    );
  }

  async lost(ids: string[]): Promise<string[]> {
    const jobs = await withPatience(Promise.all(ids.map((id) => this.queue.getJob(id))));
    return ids.filter((_, index) => !jobs[index]);
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
    await withPatience(this.queue.close()).catch(() => undefined);
  }
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
