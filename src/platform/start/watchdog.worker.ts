import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Watched } from './watchdog.js';

const STANDARD_ERROR = 2;

const { beats, stuckSeconds } = workerData as Watched;
const cell = new Int32Array(beats);
let last = Atomics.load(cell, 0);
let secondsWithout = 0;

// It counts its own rounds and never looks at a clock: a machine that sleeps, or a process that is held, holds both.
setInterval(() => {
  const seen = Atomics.load(cell, 0);
  secondsWithout = seen === last ? secondsWithout + 1 : 0;
  last = seen;
  if (secondsWithout < stuckSeconds) return;
  writeSync(
    STANDARD_ERROR,
    `Isnad stops: its event loop has been stuck for ${stuckSeconds.toString()} s, most likely in a job. Others take its jobs over; have it started again.\n`,
  );
  // Nothing gentler reaches a process whose event loop is stuck.
  process.kill(process.pid, 'SIGKILL');
}, 1_000);
