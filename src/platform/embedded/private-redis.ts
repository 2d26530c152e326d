import { execFile } from 'node:child_process';
import { access, chown, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { canUse } from './account.js';
import type { EmbeddedService } from './embedded-postgres.js';
import { findFreePort } from './free-port.js';
import { claimDirectory } from './owner-lock.js';
import { commandLineOf, stopProcess, type StopStep } from './processes.js';
import { answersPing, redisSettings } from './redis-settings.js';
import { readOrCreateSecret } from './secret-file.js';
import { type ServerProcess, spawnServer, waitUntilReady } from './server-process.js';
import { prepareServiceDirectory, type ServiceDirectory } from './service-directory.js';
import { codeOf, StartError } from './start.error.js';

const PROGRAMS = ['redis-server', 'valkey-server'];
const READY_WITHIN_MS = 15_000;
const RESTART_AFTER_MS = 1_000;
const STOP_STEPS: readonly StopStep[] = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
];
const run = promisify(execFile);

/**
 * Starts a private Redis or Valkey on `<dataDir>/redis`, on 127.0.0.1 and a free port, behind a password. It is
 * started again when it ends unasked.
 * @returns null when none is installed or it cannot run, which the log says; Isnad works without.
 * @throws StartError when another Isnad uses the directory, or it cannot be written.
 */
export async function startPrivateRedis(
  dataDir: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<EmbeddedService | null> {
  const program = await findProgram(log);
  if (program === null) return null;
  const directory = await prepareServiceDirectory(dataDir, 'redis', log);
  const claim = await claimDirectory(directory.path);
  if ('heldBy' in claim) {
    throw new StartError(
      `Isnad is already running on ${dataDir} (process ${claim.heldBy}). ` +
        'Use that one or stop it first, or set ISNAD_DATA_DIR to another directory.',
    );
  }
  try {
    await stopOrphan(directory, log);
    const password = await readOrCreateSecret(join(directory.path, 'password'));
    const port = await findFreePort();
    const runningAs = program.startsWith('/') && directory.account && canUse(directory.account, program);
    const place = runningAs ? directory : { ...directory, account: null };
    const start = () => startServer(program, place, port, password, signal);
    const first = await startOrStartEmpty(start, directory, log, signal);
    return supervise(first, start, claim.release, `redis://:${password}@127.0.0.1:${port}`, log);
  } catch (error) {
    await claim.release();
    if (signal?.aborted === true || error instanceof StartError) throw error;
    log(`The private Redis does not start: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** The first redis-server or valkey-server on the path that is new enough; absolute. */
async function findProgram(log: (line: string) => void): Promise<string | null> {
  for (const name of PROGRAMS) {
    for (const directory of (process.env.PATH ?? '').split(delimiter)) {
      const program = join(directory, name);
      if (!(await isExecutable(program))) continue;
      const version = /v=(\d+)\.(\d+)/.exec((await run(program, ['--version'])).stdout);
      const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
      if (major > 6 || (major === 6 && minor >= 2)) return program;
      log(`${program} is older than 6.2 and is not used.`);
    }
  }
  return null;
}

/** Redis may be emptied at any moment without loss, so data that it cannot read are no reason to go without it. */
async function startOrStartEmpty(
  start: () => Promise<ServerProcess>,
  directory: ServiceDirectory,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<ServerProcess> {
  try {
    return await start();
  } catch (error) {
    signal?.throwIfAborted();
    log(`The private Redis starts empty: ${error instanceof Error ? error.message : String(error)}`);
    await rm(join(directory.path, 'data'), { recursive: true, force: true });
    return start();
  }
}

async function startServer(
  program: string,
  directory: ServiceDirectory,
  port: number,
  password: string,
  signal?: AbortSignal,
): Promise<ServerProcess> {
  const dataPath = join(directory.path, 'data');
  const settingsPath = join(directory.path, 'redis.conf');
  await mkdir(dataPath, { recursive: true, mode: 0o700 });
  await rm(settingsPath, { force: true });
  await writeFile(settingsPath, redisSettings(dataPath, port, password), { mode: 0o600 });
  if (directory.account !== null) {
    const { uid, gid } = directory.account;
    await Promise.all([chown(dataPath, uid, gid), chown(settingsPath, uid, gid)]);
  }
  const server = await spawnServer(directory, {
    program,
    args: [settingsPath],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    workingDirectory: dataPath,
  });
  try {
    await waitUntilReady(server, READY_WITHIN_MS, () => answersPing(port, password), signal);
    return server;
  } catch (error) {
    await server.stop(STOP_STEPS);
    throw error;
  }
}

function supervise(
  first: ServerProcess,
  start: () => Promise<ServerProcess>,
  release: () => Promise<void>,
  url: string,
  log: (line: string) => void,
): EmbeddedService {
  const stopping = new AbortController();
  let current = first;
  const supervision = (async () => {
    for (;;) {
      await current.ended;
      if (stopping.signal.aborted) return;
      log('The private Redis has ended; starting it again.');
      await delay(RESTART_AFTER_MS);
      if (stopping.signal.aborted) return;
      current = await start();
    }
  })().catch((error: unknown) => {
    log(
      `The private Redis cannot be started again: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  return {
    url,
    ended: supervision,
    stop: async () => {
      stopping.abort();
      await current.stop(STOP_STEPS);
      await supervision;
      // It may have been in the middle of a restart.
      await current.stop(STOP_STEPS);
      await release();
    },
    kill: () => {
      stopping.abort();
      current.kill('SIGKILL');
    },
  };
}

/** Stops the Redis that an Isnad which was killed has left running on this directory, and nothing else. */
async function stopOrphan(directory: ServiceDirectory, log: (line: string) => void): Promise<void> {
  const pid = await readPid(join(directory.path, 'data', 'redis.pid'));
  // Redis is told not to change its title, so its command line still names its settings.
  if (pid === null || commandLineOf(pid)?.endsWith(` ${join(directory.path, 'redis.conf')}`) !== true) return;
  log('Stopping the Redis that an interrupted run has left behind.');
  if (!(await stopProcess(pid, STOP_STEPS))) {
    throw new StartError(`The Redis of an interrupted run does not stop. End process ${pid}.`);
  }
}

async function readPid(path: string): Promise<number | null> {
  try {
    const pid = Number(await readFile(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function isExecutable(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
