import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface Watched {
  /** One number, which grows as long as the event loop goes round. */
  beats: SharedArrayBuffer;
  /** Seconds without a beat after which the process is ended. */
  stuckSeconds: number;
}

/** Milliseconds between two beats. */
const BEAT_EVERY = 500;

/**
 * Has a thread of its own watch over the event loop, and end the process when that is stuck: a job that never gives it back
 * would otherwise hold the process for good, since nothing in it could end it. Whoever supervises it starts it again.
 *
 * @returns ends the watch
 */
export function watchEventLoop(stuckSeconds: number): () => Promise<void> {
  const beats = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const cell = new Int32Array(beats);
  const beat = setInterval(() => Atomics.add(cell, 0, 1), BEAT_EVERY);
  const watched: Watched = { beats, stuckSeconds };
  const thread = new Worker(watchdogFile(), { workerData: watched, name: 'watchdog' });
  // Neither of the two is a reason to stay.
  beat.unref();
  thread.unref();
  return async () => {
    clearInterval(beat);
    await thread.terminate();
  };
}

/** The compiled thread, seen from the compiled code or from the sources. */
function watchdogFile(): string {
  const places = ['./watchdog.worker.js', '../../../dist/src/platform/start/watchdog.worker.js'].map(
    (place) => fileURLToPath(new URL(place, import.meta.url)),
  );
  const file = places.find((place) => existsSync(place));
  if (file === undefined) throw new Error('The watchdog was not built.');
  return file;
}
