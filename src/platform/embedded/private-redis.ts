import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canUse } from './account.js';
import { type EmbeddedService, startAsOwner } from './embedded-service.js';
import { findFreePort } from './free-port.js';
import { commandLineOf, stopProcess, type StopStep } from './processes.js';
import { findRedisProgram } from './redis-program.js';
import { answersPing, redisSettings } from './redis-settings.js';
import { readOrCreateSecret } from './secret-file.js';
import { type ServerProcess, spawnServer, waitUntilReady } from './server-process.js';
import { prepareServiceDirectory, type ServiceDirectory } from './service-directory.js';
import { StartError, textOf } from './start.error.js';
import { supervise } from './supervise.js';

const READY_WITHIN_MS = 15_000;
const STOP_STEPS: readonly StopStep[] = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
];

/**
 * Starts a private Redis or Valkey on `<dataDir>/redis`, on 127.0.0.1 and a free port, behind a password. It is
 * started again when it ends unasked.
 * @param log takes sentences for the operator.
 * @param signal ends a start that is still under way.
 * @returns null when none is installed or it cannot run, which the log says; Isnad works without.
 * @throws StartError when another Isnad uses the directory, or it cannot be written.
 */
export async function startPrivateRedis(
  dataDir: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<EmbeddedService | null> {
  const program = await findRedisProgram(log);
  if (program === null) return null;
  const directory = await prepareServiceDirectory(dataDir, 'redis', log);
  try {
    return await startAsOwner(dataDir, directory, async (release) => {
      await stopOrphan(directory, log);
      const password = await readOrCreateSecret(join(directory.path, 'password'));
      const canStepDown = directory.account !== null && canUse(directory.account, program);
      const account = canStepDown ? directory.account : null;
      const startOn = (port: number) =>
        startServer(program, { path: directory.path, account }, port, password, signal);
      const { server, port } = await startOrStartEmpty(startOn, directory, log, signal);
      const supervised = supervise(server, () => startOn(port), STOP_STEPS, log);
      return {
        url: `redis://:${password}@127.0.0.1:${port}`,
        ...supervised,
        stop: async () => {
          await supervised.stop();
          await release();
        },
      };
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof StartError) throw error;
    log(`The private Redis does not start: ${textOf(error)}`);
    return null;
  }
}

/** Redis may be emptied at any moment without loss, so data that it cannot read are no reason to go without it. */
async function startOrStartEmpty(
  startOn: (port: number) => Promise<ServerProcess>,
  directory: ServiceDirectory,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<{ server: ServerProcess; port: number }> {
  const port = await findFreePort();
  try {
    return { server: await startOn(port), port };
  } catch (error) {
    signal?.throwIfAborted();
    log(`The private Redis starts empty: ${textOf(error)}`);
    await rm(join(directory.path, 'data'), { recursive: true, force: true });
    const anotherPort = await findFreePort();
    return { server: await startOn(anotherPort), port: anotherPort };
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
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}
