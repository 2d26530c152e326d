import { type ChildProcess, fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Bull, { type Queue } from 'bull';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/platform/database/data-source-options.js';
import { migrate } from '../src/platform/database/migrate.js';
import { newId } from '../src/platform/database/new-id.js';
import { startEmbeddedPostgres } from '../src/platform/embedded/embedded-postgres.js';
import { startPrivateRedis } from '../src/platform/embedded/private-redis.js';
import { enqueueJobs } from '../src/platform/jobs/enqueue-job.js';
import { JOB_POLICIES } from '../src/platform/jobs/job-kinds.js';
import { BARE_QUEUE, PREFIX, type WorkerOrder } from './job-orders.js';

const WORKER = fileURLToPath(new URL('./job-worker.js', import.meta.url));
const KIND = 'contradiction_scan';
/** Jobs of one run. */
const JOBS = 20_000;
/** Runs of each, of which the median counts. */
const RUNS = 3;
/** Jobs that are promised in one transaction. */
const MANY = 100_000;
const PROCESSES = [1, 4];
const CHUNK = 1_000;
const WITHIN_MS = 120_000;

/**
 * Jobs per second from the promise to the end, with 1 and 4 worker processes: through Isnad (row, relay, Bull, handler,
 * row closed) and, with the same concurrency, through bare Bull. The handlers of both do nothing. And how long it takes
 * to promise 100,000 jobs in one transaction.
 */
export async function benchJobs(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(dataDir, 0o755);
  const quiet = (): void => undefined;
  const postgres = await startEmbeddedPostgres(dataDir, quiet);
  const redis = await startPrivateRedis(dataDir, quiet);
  try {
    if (!redis) throw new Error('This bench needs redis-server or valkey-server.');
    await migrate(postgres.url);
    const dataSource = await new DataSource(dataSourceOptions(postgres.url, 5)).initialize();
    const queue = new Bull(BARE_QUEUE, redis.url, { prefix: PREFIX });
    const { concurrency } = JOB_POLICIES[KIND];
    const order = { databaseUrl: postgres.url, redisUrl: redis.url, concurrency };
    console.log(`  ${JOBS.toLocaleString('en')} jobs, ${concurrency.toString()} at a time in each process`);
    for (const processes of PROCESSES) await compare(order, processes, dataSource, queue);
    await measurePromises(dataSource);
    await queue.close();
    await dataSource.destroy();
  } finally {
    await redis?.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function compare(
  order: Omit<WorkerOrder, 'what'>,
  processes: number,
  dataSource: DataSource,
  queue: Queue,
): Promise<void> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await withWorkers({ ...order, what: 'bull' }, processes, () => throughBull(queue)));
    ours.push(await withWorkers({ ...order, what: 'isnad' }, processes, () => throughIsnad(dataSource)));
  }
  const [bull, isnad] = [median(bare), median(ours)];
  const title = `${processes.toString()} worker ${processes === 1 ? 'process' : 'processes'}`;
  console.log(`  ${title}`);
  console.log(`    bare Bull             ${perSecond(bull)}   (${bare.map(perSecond).join(', ')})`);
  console.log(`    Isnad, every job a row ${perSecond(isnad)}   (${ours.map(perSecond).join(', ')})`);
  console.log(`    ratio                 ${(isnad / bull).toFixed(2)}   target at least 0.50`);
}

async function throughBull(queue: Queue): Promise<number> {
  const started = performance.now();
  for (let at = 0; at < JOBS; at += CHUNK)
    await queue.addBulk(
      Array.from({ length: CHUNK }, () => ({ data: {}, opts: { removeOnComplete: true, jobId: newId() } })),
    );
  await until(async () => {
    const { waiting, active } = await queue.getJobCounts();
    return waiting + active === 0;
  });
  return rate(JOBS, started);
}

async function throughIsnad(dataSource: DataSource): Promise<number> {
  const started = performance.now();
  for (let at = 0; at < JOBS; at += CHUNK) await promise(dataSource, CHUNK);
  await until(async () => {
    const [{ open }] = await dataSource.query<[{ open: boolean }]>(
      `select exists (select from jobs where kind = $1 and state in ('queued', 'sent', 'running')) as open`,
      [KIND],
    );
    return !open;
  });
  const result = rate(JOBS, started);
  await dataSource.query('delete from jobs');
  await dataSource.query('vacuum jobs');
  return result;
}

async function measurePromises(dataSource: DataSource): Promise<void> {
  const started = performance.now();
  await promise(dataSource, MANY);
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `  ${MANY.toLocaleString('en')} jobs promised in one transaction  ${seconds.toFixed(1)} s   target under 10 s`,
  );
}

async function promise(dataSource: DataSource, jobs: number): Promise<void> {
  await dataSource.transaction((manager) =>
    enqueueJobs(
      manager,
      Array.from({ length: jobs }, () => ({ kind: KIND, subject: newId() })),
    ),
  );
}

/** Measures with so many processes at work, and ends them. */
async function withWorkers(
  order: WorkerOrder,
  processes: number,
  measure: () => Promise<number>,
): Promise<number> {
  const workers = Array.from({ length: processes }, () => fork(WORKER));
  try {
    await Promise.all(workers.map((worker) => begin(worker, order)));
    return await measure();
  } finally {
    await Promise.all(workers.map(end));
  }
}

function begin(worker: ChildProcess, order: WorkerOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      resolve();
    });
    worker.once('exit', (code) => {
      reject(new Error(`A worker ended with ${String(code)}.`));
    });
    worker.send(order);
  });
}

function end(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
    worker.kill('SIGKILL');
  });
}

function rate(jobs: number, started: number): number {
  return jobs / ((performance.now() - started) / 1_000);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b).at(Math.floor(values.length / 2)) ?? NaN;
}

function perSecond(value: number): string {
  return `${value.toFixed(0)}/s`;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + WITHIN_MS;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error(`Not done within ${(WITHIN_MS / 1_000).toString()} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
