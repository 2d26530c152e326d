import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const WITHIN_MS = 60_000;

/** Seconds from the start of the process to the banner, which is printed once requests are served. */
export async function benchStart(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(dataDir, 0o755);
  try {
    const first = await secondsToReady(dataDir);
    const later = [];
    for (let run = 0; run < 3; run += 1) later.push(await secondsToReady(dataDir));
    later.sort((a, b) => a - b);
    console.log(`  first start, empty folder   ${first.toFixed(2)} s`);
    console.log(`  second start, median of 3   ${(later[1] ?? NaN).toFixed(2)} s   (target: under 5 s)`);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function secondsToReady(dataDir: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ISNAD_DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '', REDIS_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await banner(child);
    return (performance.now() - started) / 1_000;
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((ended) => child.once('exit', ended));
  }
}

function banner(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No banner within ${(WITHIN_MS / 1_000).toString()} s`));
    }, WITHIN_MS);
    child.once('exit', (code) => {
      reject(new Error(`Isnad ended with ${String(code)} before it was ready`));
    });
    child.stdout?.once('data', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
