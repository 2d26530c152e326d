import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf } from './start.error.js';

const POLL_MS = 20;

/**
 * What tells a process from a later one that was given the same id: when it started, in units that only
 * compare with themselves. Null when no such process runs (a zombie doesn't).
 */
export function identityOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps('lstart=', pid);
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the program's name in brackets and may hold anything, so count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = readProc('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}:${fields[19]}`;
}

/** The program and arguments of a running process, joined by spaces, or null when there is none. */
export function commandLineOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps('command=', pid);
  return readProc(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || null;
}

/**
 * The ids of the processes that work in a directory, as PostgreSQL's do in their data; null where the system
 * doesn't tell (only Linux does).
 */
export function processesIn(directory: string): number[] | null {
  if (process.platform !== 'linux') return null;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingDirectoryOf(pid) === directory && identityOf(pid) !== null);
}

/** One signal to send, and how long to wait for the process to end before the next. */
export type StopStep = readonly [signal: NodeJS.Signals, waitMs: number];

/**
 * Sends signals, each firmer than the one before, until the process has ended. The identity is checked before
 * each, so that a process that merely inherited the id is never touched.
 * @returns whether the process has ended.
 */
export async function stopProcess(pid: number, steps: readonly StopStep[]): Promise<boolean> {
  const identity = identityOf(pid);
  if (identity === null) return true;
  for (const [signal, waitMs] of steps) {
    if (identityOf(pid) !== identity) return true;
    sendSignal(pid, signal);
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      if (identityOf(pid) !== identity) return true;
      await delay(POLL_MS);
    }
  }
  return identityOf(pid) !== identity;
}

/** Sends a signal; a process that has ended meanwhile is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

function workingDirectoryOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // It has ended, or it belongs to somebody else; neither is one of ours.
    return null;
  }
}

function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // ESRCH: the process ended between opening and reading.
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

function ps(column: string, pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    // ps exits with 1 when there is no such process.
    return null;
  }
}
