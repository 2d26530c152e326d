import { inspect } from 'node:util';

const PAUSE_MS = 25;
/** What is waited for takes a fraction of it on a free machine; a busy one must not turn a test red. */
const MOST_MS = 12_000;

/** What a check may answer with when the time has come. */
type Seen = object | string | number | bigint | true;

/**
 * Asks again and again until it is so.
 *
 * @param what completes the sentence "Waited in vain until …"
 * @param check answers with what it saw; `false`, `null`, `undefined` and a thrown error mean "not yet",
 *   so assertions may stand in it
 * @returns what the check saw at last
 * @throws after `timeoutMs`, with the last state or error seen
 */
export async function waitUntil<T extends Seen>(
  what: string,
  check: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  { timeoutMs = MOST_MS }: { timeoutMs?: number } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    // Asked before the last look: a process that stood still meanwhile must not go by what it saw before.
    const isLast = Date.now() >= deadline;
    let last: string;
    try {
      const seen = await check();
      if (seen !== false && seen !== null && seen !== undefined) return seen;
      last = inspect(seen);
    } catch (error) {
      last = error instanceof Error ? error.message : inspect(error);
    }
    if (isLast) {
      throw new Error(`Waited ${timeoutMs} ms in vain until ${what}. Last seen: ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
