import { setMaxListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { JobTookTooLong, withinLimits } from './time-limit.js';

/** What a signal keeps of those who depend on it. */
function kept(signal: AbortSignal): number {
  const held = Reflect.ownKeys(signal)
    .map((key): unknown => Reflect.get(signal, key))
    .map((value) => (value as { size?: unknown } | null | undefined)?.size)
    .filter((size) => typeof size === 'number');
  return held.reduce((sum, size) => sum + size, 0);
}

describe('withinLimits', () => {
  const never = () => new Promise<never>(() => undefined);

  it('answers with the work', async () => {
    await expect(withinLimits(1, [], () => Promise.resolve(7))).resolves.toBe(7);
  });

  it('fails when the time is over, and tells the work so', async () => {
    let told: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      told = signal;
      return never();
    };
    await expect(withinLimits(0.01, [], work)).rejects.toThrow(JobTookTooLong);
    expect(told?.reason).toBeInstanceOf(JobTookTooLong);
  });

  it('fails for the reason of whichever signal is aborted', async () => {
    const one = new AbortController();
    const other = new AbortController();
    const ended = withinLimits(1, [one.signal, other.signal], never);
    other.abort(new Error('It is enough'));
    await expect(ended).rejects.toThrow('It is enough');
    await expect(withinLimits(1, [one.signal], () => Promise.resolve(7))).resolves.toBe(7);
  });

  it('does not begin where a signal is aborted already', async () => {
    let isBegun = false;
    const work = () => {
      isBegun = true;
      return never();
    };
    await expect(withinLimits(1, [AbortSignal.abort(new Error('Too late'))], work)).rejects.toThrow(
      'Too late',
    );
    expect(isBegun).toBe(false);
  });

  it('leaves nothing behind on a signal that outlives it', async () => {
    const { signal } = new AbortController();
    setMaxListeners(0, signal);
    await withinLimits(1, [signal], () => Promise.resolve());
    const before = kept(signal);
    for (let job = 0; job < 100; job += 1) await withinLimits(1, [signal], () => Promise.resolve());
    expect(kept(signal)).toBe(before);
  });
});
