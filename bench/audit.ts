import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { CONTENT_HASH } from '../src/platform/audit/chain.js';
import { migrate } from '../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../src/platform/embedded/embedded-postgres.js';

const CLI = fileURLToPath(new URL('../src/cli.js', import.meta.url));
const SIZES = [250_000, 1_000_000];
const PAGE = 5_000;
/** Milliseconds between two looks at the memory of the process. The system keeps the peak, so none is missed but the last. */
const LOOK_EVERY = 20;

/**
 * `isnad audit seal` and `isnad audit verify` as an administrator runs them, at two sizes, beside the least that any
 * check of every event has to do: reading the rows and hashing each in Node, and hashing each inside PostgreSQL.
 */
export async function benchAudit(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
  const client = new Client({ connectionString: postgres.url });
  try {
    await migrate(postgres.url);
    await client.connect();
    let events = 0;
    for (const size of SIZES) {
      await record(client, size - events);
      events = size;
      await measure(client, postgres.url, size);
    }
  } finally {
    await client.end();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function record(client: Client, events: number): Promise<void> {
  await client.query(
    `insert into audit_events (actor_kind, actor_id, actor_name, action, entity_type, entity_id, before, after)
     select 'user', gen_random_uuid(), 'Somebody of the desk', 'claim.changed', 'claim', gen_random_uuid(),
       jsonb_build_object('text', 'What was said before, number ' || n, 'topic', null, 'revision', n),
       jsonb_build_object('text', 'What is said now, number ' || n, 'topic', 'weather', 'revision', n + 1)
     from generate_series(1, $1::integer) n`,
    [events],
  );
  await client.query('vacuum analyze audit_events, audit_unsealed');
}

async function measure(client: Client, url: string, size: number): Promise<void> {
  const sealed = await isnad(url, 'audit', 'seal');
  await client.query('vacuum analyze audit_links, audit_unsealed');
  const [inNode, inPostgres] = [
    await seconds(() => hashInNode(client)),
    await seconds(() => client.query(`select count(${CONTENT_HASH}) from audit_events event`)),
  ];
  const verified = await isnad(url, 'audit', 'verify');
  const rate = (took: number): string =>
    `${took.toFixed(1)} s, ${(size / took / 1_000).toFixed(0)}k events/s`;
  const peak = ({ peakMb }: Run): string =>
    `peak memory ${peakMb === null ? 'unknown' : `${peakMb.toFixed(0)} MB`}`;
  console.log(`  ${size.toLocaleString('en')} events`);
  console.log(`    baseline: read all, sha256 in Node      ${rate(inNode)}`);
  console.log(`    baseline: sha256 inside PostgreSQL      ${rate(inPostgres)}`);
  console.log(`    isnad audit seal, what was new          ${sealed.seconds.toFixed(1)} s, ${peak(sealed)}`);
  console.log(`    isnad audit verify, all of it           ${rate(verified.seconds)}, ${peak(verified)}`);
  console.log(
    `    verify takes ${(verified.seconds / inNode).toFixed(2)} of the time of the first, ${(verified.seconds / inPostgres).toFixed(2)} of that of the second`,
  );
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

async function hashInNode(client: Client): Promise<void> {
  for (let last = '0'; ;) {
    const { rows } = await client.query<{ seq: string }>(
      'select * from audit_events where seq > $1 order by seq limit $2',
      [last, PAGE],
    );
    for (const row of rows) createHash('sha256').update(JSON.stringify(row)).digest();
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

interface Run {
  seconds: number;
  /** Null where the system does not tell. */
  peakMb: number | null;
}

/** A command in a process of its own, so that its memory is its own. */
async function isnad(url: string, ...command: string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, ...command], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let peakMb: number | null = null;
  const looking = setInterval(() => {
    void peakOf(child.pid).then((peak) => (peakMb = peak ?? peakMb));
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((ended) => child.once('exit', ended));
  clearInterval(looking);
  if (code !== 0) throw new Error(`isnad ${command.join(' ')} ended with ${String(code)}: ${said}`);
  return { seconds: (performance.now() - started) / 1_000, peakMb };
}

async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
}
