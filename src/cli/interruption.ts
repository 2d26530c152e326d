import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGPIPE'] as const;

/** The operator, or the system, wants the command to end before it is done. */
export class Interrupted extends Error {
  /** As a shell tells it: 130 after SIGINT, 143 after SIGTERM, 141 after SIGPIPE. */
  readonly exitCode: number;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(`Interrupted by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Runs something that must not be ended by a signal at once, because it has to clear up first.
 *
 * @param run gets a signal that is aborted with Interrupted, and settles soon after that
 * @throws Interrupted instead of any other failure after a signal; what `run` has left may still be under way
 */
export async function untilInterrupted<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = (signal: (typeof SIGNALS)[number]) => {
    controller.abort(new Interrupted(signal));
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await run(controller.signal);
  } catch (error) {
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

/**
 * Ends the command, quietly, when nobody reads what it prints any more, as after `| head`. Node hears of that as an error
 * of the stream, where other programs get a signal.
 */
export function endWhenNobodyReads(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (!process.emit('SIGPIPE', 'SIGPIPE')) process.exit(new Interrupted('SIGPIPE').exitCode);
  });
}

/** Rejects with the reason when the signal is aborted; fulfils never. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted.'));
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
