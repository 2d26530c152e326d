/** Seconds before the next attempt: 2, 8, 32 … with up to a quarter added, so that failed jobs don't return together. */
export function backoffSeconds(attempts: number, random: () => number = Math.random): number {
  const base = Math.min(2 * 4 ** (attempts - 1), 3_600);
  return base * (1 + random() / 4);
}
