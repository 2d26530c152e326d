import { textOf } from '../embedded/start.error.js';

/** Something that was started and has to end with the process. */
export interface Stoppable {
  readonly name: string;
  stop(): Promise<void>;
  /** Ends it at once, for when somebody doesn't want to wait any longer. */
  kill?(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A terminal sends Ctrl-C to npm and to us, and npm passes it on: one key press arrives twice. A second signal only
 * means impatience when it comes later than that.
 */
const ECHO_MS = 700;

/** Stops what was started, last things first, when a signal asks for it or the start fails. */
export class Shutdown {
  private readonly started: Stoppable[] = [];
  private readonly requested = new AbortController();
  private stopping: Promise<void> | null = null;

  constructor(private readonly log: (line: string) => void) {}

  /** Aborted as soon as somebody asks to stop. */
  get signal(): AbortSignal {
    return this.requested.signal;
  }

  add(stoppable: Stoppable): void {
    this.started.push(stoppable);
  }

  /**
   * Calls back on the first signal to stop; on a later one kills everything and exits with 1.
   */
  onSignal(stop: () => void): void {
    let first: number | null = null;
    for (const name of SIGNALS) {
      process.on(name, () => {
        if (first === null) {
          first = performance.now();
          this.requested.abort();
          stop();
        } else if (performance.now() - first > ECHO_MS) {
          this.kill();
          process.exit(1);
        }
      });
    }
  }

  /** Says that it is to stop, so that a start under way ends at its next step. */
  request(): void {
    this.requested.abort();
  }

  /** Stops everything in the reverse order of starting. A failure to stop one thing is logged, and the next follows. */
  stop(): Promise<void> {
    this.requested.abort();
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  /** Ends everything at once. */
  kill(): void {
    for (const stoppable of this.started.toReversed()) stoppable.kill?.();
  }

  private async stopAll(): Promise<void> {
    for (let next = this.started.at(-1); next !== undefined; next = this.started.at(-1)) {
      try {
        await next.stop();
      } catch (error) {
        this.log(`${next.name} did not stop in order: ${textOf(error)}`);
        next.kill?.();
      }
      this.started.pop();
    }
  }
}

/** Fails when the work takes longer than this, in milliseconds. The work itself is not ended by that. */
export async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it took longer than ${timeoutMs / 1000} s`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
