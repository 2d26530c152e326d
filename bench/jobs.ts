import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Bull from 'bull';
import { DataSource } from 'typeorm';
import { createApp } from '../src/app.js';
import { loadConfig } from '../src/platform/config/config.js';
import { migrate } from '../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../src/platform/embedded/embedded-postgres.js';
import { startPrivateRedis } from '../src/platform/embedded/private-redis.js';

const JOBS = 5_000;
const CONCURRENCY = 4;
const WITHIN_MS = 120_000;

/**
 * Jobs per second through Isnad (row, relay, Bull, handler, row closed) and through bare Bull with an empty handler, in
 * one process each. The jobs of Isnad scan a claim that does not exist, which is its cheapest handler.
 */
export async function benchJobs(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(dataDir, 0o755);
  const quiet = () => undefined;
  const postgres = await startEmbeddedPostgres(dataDir, quiet);
  const redis = await startPrivateRedis(dataDir, quiet);
  try {
    if (!redis) throw new Error('This bench needs redis-server or valkey-server.');
    const bare = await throughBull(redis.url);
    await migrate(postgres.url);
    const ours = await throughIsnad(postgres.url, redis.url, dataDir);
    console.log(`  bare Bull, empty handler    ${bare.toFixed(0)} jobs/s`);
    console.log(
      `  Isnad, every job a row      ${ours.toFixed(0)} jobs/s   ratio ${(ours / bare).toFixed(2)}`,
    );
  } finally {
    await redis?.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function throughBull(url: string): Promise<number> {
  const queue = new Bull('bare', url, { prefix: '{bench}' });
  let done = 0;
  await queue.addBulk(Array.from({ length: JOBS }, () => ({ data: {}, opts: { removeOnComplete: true } })));
  const started = performance.now();
  void queue.process(CONCURRENCY, () => {
    done += 1;
    return Promise.resolve();
  });
  await until(() => Promise.resolve(done === JOBS));
  const seconds = (performance.now() - started) / 1_000;
  await queue.close();
  return JOBS / seconds;
}

async function throughIsnad(databaseUrl: string, redisUrl: string, dataDir: string): Promise<number> {
  const config = loadConfig({ ISNAD_DATA_DIR: dataDir, ISNAD_LOG_LEVEL: 'error' }).with({ databaseUrl });
  const app = await createApp(config, { url: redisUrl });
  const dataSource = app.get(DataSource);
  await dataSource.query(
    `insert into jobs (id, kind, subject) select gen_random_uuid(), 'contradiction_scan', gen_random_uuid()
     from generate_series(1, $1)`,
    [JOBS],
  );
  const started = performance.now();
  await app.init();
  await until(async () => {
    const [{ open }] = await dataSource.query<[{ open: number }]>(
      `select count(*)::integer as open from jobs where kind = 'contradiction_scan' and state <> 'done'`,
    );
    return open === 0;
  });
  const seconds = (performance.now() - started) / 1_000;
  await app.close();
  return JOBS / seconds;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + WITHIN_MS;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error(`Not done within ${(WITHIN_MS / 1_000).toString()} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
