import { join } from 'node:path';
import { type EmbeddedService, startAsOwner } from './embedded-service.js';
import { findFreePort } from './free-port.js';
import { ensureCluster, postgresEnvironment } from './postgres-cluster.js';
import { APPLICATION, applicationUrl, ensureDatabase } from './postgres-database.js';
import { findPostgresPrograms, type PostgresPrograms } from './postgres-programs.js';
import { isServerOf, readPostmaster, stopOrphan } from './postmaster.js';
import { readOrCreateSecret, readSecret } from './secret-file.js';
import { type ServerProcess, spawnServer, waitUntilReady } from './server-process.js';
import { findServiceDirectory, prepareServiceDirectory, type ServiceDirectory } from './service-directory.js';
import { StartError, textOf } from './start.error.js';

const READY_WITHIN_MS = 60_000;
const PORT_ATTEMPTS = 3;

/**
 * Starts the embedded PostgreSQL on `<dataDir>/postgres`, creating its database on the first start and recovering
 * after a run that was killed. It listens on 127.0.0.1 only, on a free port.
 * @param log takes sentences for the operator.
 * @param signal ends a start that is still under way.
 * @throws StartError when the directory is in use or cannot be written, or PostgreSQL cannot run here.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<EmbeddedService> {
  const directory = await prepareServiceDirectory(dataDir, 'postgres', log);
  return startAsOwner(dataDir, directory, async (release) => {
    const programs = await findPostgresPrograms(directory.account);
    await stopOrphan(join(directory.path, 'data'), log);
    await ensureCluster(directory, programs, log, signal);
    signal?.throwIfAborted();
    const { server, port } = await startOnFreePort(directory, programs, signal);
    try {
      await ensureDatabase(directory.path, port);
    } catch (error) {
      await stop(server);
      throw error;
    }
    return {
      url: applicationUrl(await readOrCreateSecret(join(directory.path, APPLICATION)), port),
      ended: server.ended,
      stop: async () => {
        await stop(server);
        await release();
      },
      kill: () => server.kill('SIGQUIT'),
    };
  });
}

/** The connection string of the embedded PostgreSQL that runs on a data directory, or null when none does. */
export async function findEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const directory = await findServiceDirectory(dataDir, 'postgres');
  if (directory === null) return null;
  const dataPath = join(directory, 'data');
  const postmaster = await readPostmaster(dataPath);
  if (postmaster === null || !postmaster.isReady || !isServerOf(postmaster.pid, dataPath)) return null;
  const password = await readSecret(join(directory, APPLICATION));
  return password === null ? null : applicationUrl(password, postmaster.port);
}

async function startOnFreePort(
  directory: ServiceDirectory,
  programs: PostgresPrograms,
  signal?: AbortSignal,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const dataPath = join(directory.path, 'data');
    const server = await spawnServer(directory, {
      program: programs.postgres,
      args: ['-D', dataPath, '-p', String(port), ...settings().flatMap((setting) => ['-c', setting])],
      env: postgresEnvironment(),
      workingDirectory: dataPath,
    });
    try {
      await waitUntilReady(server, READY_WITHIN_MS, () => isReady(server, dataPath), signal);
      return { server, port };
    } catch (error) {
      await stop(server);
      signal?.throwIfAborted();
      const reason = textOf(error);
      if (reason.includes('could not create any TCP/IP sockets') && attempt < PORT_ATTEMPTS) continue;
      throw new StartError(`The embedded PostgreSQL does not start: ${reason}`, { cause: error });
    }
  }
}

async function isReady(server: ServerProcess, dataPath: string): Promise<boolean> {
  const postmaster = await readPostmaster(dataPath);
  return postmaster?.pid === server.pid && postmaster.isReady;
}

/** A fast shutdown ends sessions and writes a checkpoint; an immediate one leaves that to the next start. */
async function stop(server: ServerProcess): Promise<void> {
  await server.stop([
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ]);
}

/** Small enough for a laptop; durable, because people's work is in it. */
function settings(): string[] {
  return [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
    'max_wal_size=1GB',
    'io_method=sync',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
  ];
}
