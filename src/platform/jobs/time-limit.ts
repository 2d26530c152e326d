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
  const { signal } = limit;
  const timer = setTimeout(() => {
    limit.abort(new JobTookTooLong(seconds));
  }, seconds * 1_000);
  // What `AbortSignal.any` makes, Node 20 keeps for as long as the signals live: some of these live as long as the process.
  const passOn = signals.map((cause) => {
    const pass = (): void => {
      limit.abort(cause.reason);
    };
    if (cause.aborted) pass();
    else cause.addEventListener('abort', pass, { once: true });
    return { cause, pass };
  });
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  ended.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
    for (const { cause, pass } of passOn) cause.removeEventListener('abort', pass);
  }
}
