/** Stops what the global setup started, and nothing that it was only given. */
export default async function globalTeardown() {
  await globalThis.stopTestServices?.();
}
