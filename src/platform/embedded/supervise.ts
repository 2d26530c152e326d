import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedService } from './embedded-service.js';
import type { StopStep } from './processes.js';
import type { ServerProcess } from './server-process.js';
import { textOf } from './start.error.js';

const RESTART_AFTER_MS = 1_000;

/**
 * Starts a server again whenever it ends unasked (somebody's kill, or the system out of memory).
 * @returns a service whose `ended` fulfils when the server was stopped, or could not be started again.
 */
export function supervise(
  first: ServerProcess,
  start: () => Promise<ServerProcess>,
  stopSteps: readonly StopStep[],
  log: (line: string) => void,
): Pick<EmbeddedService, 'ended' | 'stop' | 'kill'> {
  let current = first;
  let stopRequested = false;
  const isStopping = () => stopRequested;

  async function keepRunning(): Promise<void> {
    for (;;) {
      await current.ended;
      if (isStopping()) return;
      log('The private Redis has ended; starting it again.');
      await delay(RESTART_AFTER_MS);
      if (isStopping()) return;
      current = await start();
      // Stopped during that very start: nobody else knows of this one.
      if (isStopping()) await current.stop(stopSteps);
    }
  }

  const ended = keepRunning().catch((error: unknown) => {
    log(`The private Redis cannot be started again: ${textOf(error)}`);
  });
  return {
    ended,
    stop: async () => {
      stopRequested = true;
      await current.stop(stopSteps);
      await ended;
    },
    kill: () => {
      stopRequested = true;
      current.kill('SIGKILL');
    },
  };
}
