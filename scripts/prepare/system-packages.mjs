import { accessSync, constants, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, told } from './run.mjs';

const POLICY = '/usr/sbin/policy-rc.d';
const FAILED = 'dist/.prepare/apt-failed';
const RETRY_AFTER_MS = 6 * 60 * 60_000;

/** Debian packages, the programs of which any one will do, and what goes without them. */
const packages = [
  {
    name: 'redis-server',
    programs: ['redis-server', 'valkey-server'],
    purposes: ['start', 'test'],
    without: { start: 'jobs run in the process', test: 'tests of the queue fail' },
  },
  {
    // Chromium's engine without its windows: it takes two thirds of the time.
    name: 'chromium-headless-shell',
    programs: ['chromium-headless-shell'],
    purposes: ['test'],
    without: { test: 'browser tests are slower with another Chromium, and fail without one' },
  },
];

/**
 * Where this is root on Debian, installs what is missing with apt. Nothing here is fatal: Isnad runs without Redis,
 * and a test that lacks its browser says so itself.
 */
export async function installSystemPackages(purpose) {
  const missing = packages.filter(
    ({ purposes, programs }) => purposes.includes(purpose) && !programs.some((program) => isOnPath(program)),
  );
  if (missing.length === 0 || (purpose === 'start' && process.env.REDIS_URL)) return;
  const names = missing.map(({ name }) => name);
  if (!mayInstall()) {
    // A start says itself where its jobs run; a test would only fail.
    if (purpose === 'test') warn(missing, purpose, `not installed; apt-get install ${names.join(' ')}`);
    return;
  }
  if (purpose === 'start' && hasFailedLately()) return;
  try {
    await told(`Installing ${names.join(' and ')} with apt (ISNAD_NO_SYSTEM_INSTALL=1 turns this off)`, () =>
      install(names),
    );
    rmSync(FAILED, { force: true });
  } catch (error) {
    writeFileSync(FAILED, String(error));
    warn(missing, purpose, `apt could not install it: ${lastLine(error)}`);
  }
}

async function install(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = [
    '-qq',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=15',
    '-o',
    'DPkg::Lock::Timeout=300',
  ];
  const removePolicy = forbidServices();
  try {
    await run('apt-get', [...options, 'update'], { env, timeoutMs: 3 * 60_000 });
    await run('apt-get', [...options, 'install', '--yes', '--no-install-recommends', ...names], { env });
  } finally {
    removePolicy();
  }
  // Isnad runs a Redis of its own; the package's would come up, open to every user, at the next boot.
  if (names.includes('redis-server') && existsSync('/run/systemd/system')) {
    await run('systemctl', ['disable', '--quiet', 'redis-server'], { timeoutMs: 30_000 }).catch(
      () => undefined,
    );
  }
}

/**
 * Debian's packages start their services when they are installed, unless this script says 101. Ours only says so
 * while this process lives, so that one which is killed doesn't keep every later service from starting.
 * @returns the way to take it back.
 */
function forbidServices() {
  const marker = '# written by isnad for the time of one installation';
  if (existsSync(POLICY) && !readFileSync(POLICY, 'utf8').includes(marker)) return () => undefined;
  writeFileSync(POLICY, `#!/bin/sh\n${marker}\nkill -0 ${process.pid} 2>/dev/null && exit 101\nexit 0\n`, {
    mode: 0o755,
  });
  return () => rmSync(POLICY, { force: true });
}

function mayInstall() {
  const forbidden = ['1', 'on', 'true', 'yes'].includes(
    (process.env.ISNAD_NO_SYSTEM_INSTALL ?? '').trim().toLowerCase(),
  );
  return !forbidden && process.getuid?.() === 0 && existsSync('/etc/debian_version') && isOnPath('apt-get');
}

/** Without a network, trying takes long; nobody wants to wait for that at each start. */
function hasFailedLately() {
  return existsSync(FAILED) && Date.now() - statSync(FAILED).mtimeMs < RETRY_AFTER_MS;
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function warn(missing, purpose, reason) {
  for (const { name, without } of missing) console.error(`No ${name} (${without[purpose]}): ${reason}`);
}

function lastLine(error) {
  const lines = String(error.message ?? error)
    .trim()
    .split('\n');
  return lines.findLast((line) => line.startsWith('E:')) ?? lines.at(-1);
}
