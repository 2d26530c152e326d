import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const HEARTBEAT_MS = 2_000;
const STALE_MS = 20_000;
const POLL_MS = 100;

/** Does the work while no other process does the same. A lock whose holder was killed is taken over. */
export async function withLock(directory, work) {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'lock');
  const started = Date.now();
  let hasSaid = false;
  while (!take(path)) {
    if (isStale(path)) remove(path);
    else await delay(POLL_MS);
    if (!hasSaid && Date.now() - started > 1_000) {
      console.error('Waiting for another npm start or npm test to get ready …');
      hasSaid = true;
    }
  }
  const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A living holder keeps touching its lock; the process id tells sooner, but may be another process by now. */
function isStale(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) return true;
    // Empty for the moment between its creation and the writing of the id.
    return pid > 0 && !isRunning(pid);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two waiters may find the same lock stale. What is renamed is looked at again before it is thrown away. */
function remove(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (isStale(aside)) rmSync(aside, { force: true });
  else renameSync(aside, path);
}
