import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandLineOf, processesIn, stopProcess } from './processes.js';
import { codeOf, StartError } from './start.error.js';

/** The PostgreSQL server that a data directory says is running on it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Reads `postmaster.pid`: process id, data directory, start time, port, socket, address, memory, status. */
export async function readPostmaster(dataPath: string): Promise<Postmaster | null> {
  try {
    const lines = (await readFile(join(dataPath, 'postmaster.pid'), 'utf8')).split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, port: Number(lines[3] ?? ''), isReady: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the process with this id is really the server on this data, and not one that inherited the id. */
export function isServerOf(pid: number, dataPath: string): boolean {
  return `${commandLineOf(pid) ?? ''} `.includes(`bin/postgres -D ${dataPath} `);
}

/**
 * Stops the PostgreSQL that an Isnad which was killed has left running on this data. Must be called by the owner
 * of the directory. A process that merely has the id of that PostgreSQL is left alone.
 */
export async function stopOrphan(dataPath: string, log: (line: string) => void): Promise<void> {
  const postmaster = await readPostmaster(dataPath);
  if (postmaster === null) return;
  if (isServerOf(postmaster.pid, dataPath)) {
    log('Stopping the PostgreSQL that an interrupted run has left behind.');
    const hasEnded = await stopProcess(postmaster.pid, [
      ['SIGINT', 15_000],
      ['SIGQUIT', 5_000],
    ]);
    if (hasEnded) return;
    throw new StartError(
      `The PostgreSQL of an interrupted run does not stop. End process ${postmaster.pid}.`,
    );
  }
  await removeRecord(dataPath, postmaster.pid);
}

/**
 * PostgreSQL takes any running process with the recorded id for its twin, and would refuse to start. But the record
 * also guards against session processes that outlived their server, so it may only go when there are none.
 */
async function removeRecord(dataPath: string, pid: number): Promise<void> {
  // They notice within moments that their server is gone, and end.
  const deadline = Date.now() + 5_000;
  let remaining = processesIn(dataPath);
  while (remaining !== null && remaining.length > 0 && Date.now() < deadline) {
    await delay(50);
    remaining = processesIn(dataPath);
  }
  if (remaining?.length === 0) return rm(join(dataPath, 'postmaster.pid'), { force: true });
  // Where it cannot be known, a record whose process is gone is PostgreSQL's own to judge.
  if (remaining === null && commandLineOf(pid) === null) return;
  throw new StartError(
    remaining === null
      ? `${join(dataPath, 'postmaster.pid')} names process ${pid}, which is another program. ` +
          'If no PostgreSQL runs on that directory, remove the file and start again.'
      : `Processes of an interrupted run still work on ${dataPath}. End them: ${remaining.join(', ')}.`,
  );
}
