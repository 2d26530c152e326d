import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.js';
import { sendSignal, type StopStep, stopProcess } from './processes.js';
import type { ServiceDirectory } from './service-directory.js';

const LOG_LIMIT_BYTES = 5_000_000;
const POLL_MS = 15;

/** How to run the server of an embedded service. */
export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
}

/** A started server: its end can be awaited, and it can be asked, and then made, to stop. */
export interface ServerProcess {
  readonly pid: number;
  /** What the server itself had to say about its failure, on one line. */
  complaint(): Promise<string>;
  /** Fulfils when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  stop(steps: readonly StopStep[]): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * Starts a server whose output goes to `server.log` of its directory. It gets a process group of its own: Ctrl-C
 * in a terminal reaches the whole group, and would stop the database under an application that is still closing.
 */
export async function spawnServer(
  directory: ServiceDirectory,
  command: ServerCommand,
): Promise<ServerProcess> {
  const logPath = join(directory.path, 'server.log');
  const logFile = await openLog(logPath);
  const { size: logStart } = await logFile.stat();
  let child: ChildProcess;
  try {
    child = spawn(command.program, command.args, {
      cwd: command.workingDirectory,
      env: command.env,
      detached: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
      ...identity(directory.account),
    });
    // Before 'spawn' there is no process id; an 'error' instead rejects here.
    await once(child, 'spawn');
  } finally {
    await logFile.close();
  }
  return serverProcess(child, () => lastComplaint(logPath, logStart));
}

/** The options that make a child run as an account. */
export function identity(account: Account | null): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid };
}

/**
 * Waits until the server answers.
 * @throws Error with the end of its log when it ends, or isn't ready in time.
 */
export async function waitUntilReady(
  server: ServerProcess,
  timeoutMs: number,
  isReady: () => Promise<boolean>,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady())) {
    signal?.throwIfAborted();
    if (server.hasEnded()) throw new Error(await server.complaint());
    if (Date.now() > deadline) {
      throw new Error(`not ready after ${timeoutMs / 1000} s; ${await server.complaint()}`);
    }
    await delay(POLL_MS);
  }
}

function serverProcess(child: ChildProcess, complaint: () => Promise<string>): ServerProcess {
  const pid = child.pid ?? 0;
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      hasEnded = true;
      resolve();
    });
  });
  return {
    pid,
    complaint,
    ended,
    hasEnded: () => hasEnded,
    stop: async (steps) => {
      if (hasEnded) return;
      if (await stopProcess(pid, steps)) await ended;
    },
    kill: (signal) => {
      if (!hasEnded) sendSignal(pid, signal);
    },
  };
}

async function openLog(path: string): Promise<FileHandle> {
  const file = await open(path, 'a', 0o600);
  if ((await file.stat()).size > LOG_LIMIT_BYTES) await file.truncate();
  return file;
}

async function lastComplaint(path: string, start: number): Promise<string> {
  const lines = (await readFile(path)).subarray(start).toString('utf8').trim().split('\n');
  // PostgreSQL's last words are "database system is shut down"; what went wrong stands before them.
  const telling = lines.findLast((line) => /fatal|panic|error/i.test(line)) ?? lines.at(-1);
  return `${telling || 'it wrote nothing'} (see ${path})`;
}
