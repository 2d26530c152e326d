import { PassThrough, type Readable } from 'node:stream';
import { type Actor, mayDo } from '../auth/actor.js';
import type { Permission } from '../auth/permissions.js';
import { Problem } from '../http/problem.js';
import type { EventListener } from './event-topic.js';

/** Milliseconds between two signs of life: proxies close what is silent for longer. */
const SIGN_EVERY = 15_000;
/** Milliseconds between two looks whether the caller may still listen. */
const CHECK_EVERY = 5_000;
/** Bytes that wait for a caller who does not take them; then the connection is ended, and the caller may come again. */
const PATIENCE = 256 * 1024;
/** Milliseconds after which a caller whose stream has ended comes again. */
const COME_AGAIN_AFTER = 3_000;

/** The stream of one caller, for as long as the session or the key lasts that it was opened with. */
export class EventConnection implements EventListener {
  private readonly out = new PassThrough();
  private readonly timers: NodeJS.Timeout[];
  /** One question at a time: while the database is slow, each would hold one more connection to it. */
  private isChecking = false;

  /**
   * @param actor who listens
   * @param identify finds out again who that is; null once it is nobody
   */
  constructor(
    private actor: Actor,
    private readonly identify: () => Promise<Actor | null>,
  ) {
    // Sent at once, so that the caller knows that the stream is open.
    this.out.write(`retry: ${COME_AGAIN_AFTER.toString()}\n\n`);
    this.timers = [
      setInterval(() => {
        this.tell(': still here\n\n');
      }, SIGN_EVERY),
      setInterval(() => void this.check(), CHECK_EVERY),
    ];
    this.out.once('close', () => {
      this.timers.forEach(clearInterval);
    });
  }

  get stream(): Readable {
    return this.out;
  }

  may(permission: Permission): boolean {
    return mayDo(this.actor, permission);
  }

  tell(text: string): void {
    if (this.out.writableEnded) return;
    if (this.out.writableLength + this.out.readableLength > PATIENCE) this.out.destroy();
    else this.out.write(text);
  }

  end(): void {
    this.timers.forEach(clearInterval);
    this.out.end();
  }

  private async check(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    try {
      const actor = await this.identify();
      if (actor) this.actor = actor;
      else this.end();
    } catch (error) {
      // While the database is away nobody knows, and nothing is told.
      if (error instanceof Problem) this.end();
    }
    this.isChecking = false;
  }
}
