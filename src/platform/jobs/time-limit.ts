/** What an attempt that takes too long ends with. */
export class JobTookTooLong extends Error {
  constructor(seconds: number) {
    super(`Broken off after ${seconds.toString()} s.`);
  }
}

/**
 * Does the work, and fails as soon as the time is over or one of the signals is aborted, whether or not the work has
 * noticed. What the work does afterwards is heard by nobody.
 */
export async function withinLimits<T>(
  seconds: number,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const signal = AbortSignal.any([limit.signal, ...signals]);
  const timer = setTimeout(() => {
    limit.abort(new JobTookTooLong(seconds));
  }, seconds * 1_000);
  let stopListening = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', end, { once: true });
    stopListening = () => {
      signal.removeEventListener('abort', end);
    };
  });
  ended.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}
