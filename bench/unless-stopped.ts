import { once } from 'node:events';

/**
 * Does the work of a bench; when the bench is stopped by hand it ends there, so that what was started for it is stopped behind it.
 *
 * @throws where it was stopped
 */
export async function unlessStopped<T>(work: () => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const stopped = ['SIGINT', 'SIGTERM'].map(async (signal): Promise<never> => {
    await once(process, signal, { signal: ended.signal });
    throw new Error(`Stopped by ${signal}.`);
  });
  try {
    return await Promise.race([work(), ...stopped]);
  } finally {
    ended.abort();
  }
}
