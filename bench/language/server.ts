import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { createApiKey } from '../../src/platform/auth/keys/create-api-key.js';
import type { FoundClaim } from './finding.js';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const WITHIN_MS = 60_000;

interface JobAnswer {
  id: string;
  state: string;
  summary: Record<string, number> | null;
  createdAt: string;
  finishedAt: string | null;
}

/** Isnad as it is started, in a process of its own on this machine, and what is asked of it over HTTP. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    private readonly address: string,
    private readonly key: string,
    private readonly dataDir: string,
  ) {}

  /** @param databaseUrl of a database that is of this version */
  static async start(databaseUrl: string, dataSource: DataSource): Promise<Server> {
    const { key } = await dataSource.transaction((manager) =>
      createApiKey(manager, { name: 'bench', role: 'admin', ownerId: null }),
    );
    const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-server-'));
    // As root, the server's own Redis runs as another user, who has to get in.
    await chmod(dataDir, 0o755);
    const child = spawn(process.execPath, [MAIN], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        REDIS_URL: '',
        ISNAD_DATA_DIR: dataDir,
        ISNAD_HOST: '127.0.0.1',
        ISNAD_SAMPLE: 'off',
        ISNAD_LOG_LEVEL: 'warn',
        PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(child).catch(async (error: unknown) => {
      child.kill('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
      throw error;
    });
    return new Server(child, address, key, dataDir);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    if (this.child.exitCode === null) await new Promise((ended) => this.child.once('exit', ended));
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** The claims that are answered, best first. */
  async match(text: string, limit: number): Promise<FoundClaim[]> {
    const { matches } = await this.ask<{ matches: { claimId: string; texts: { text: string }[] }[] }>(
      'POST',
      '/api/v1/claims/match',
      {
        text,
        limit,
      },
    );
    return matches.map(({ claimId, texts }) => ({ id: claimId, text: texts[0]?.text ?? '' }));
  }

  /** Has all claims compared, and waits until they are. */
  async rescan(): Promise<{ seconds: number; summary: Record<string, number> }> {
    let job = await this.ask<JobAnswer>('POST', '/api/v1/contradictions/rescans');
    while (job.state === 'queued' || job.state === 'running') {
      await sleep(500);
      job = await this.ask<JobAnswer>('GET', `/api/v1/jobs/${job.id}`);
    }
    if (job.finishedAt === null || job.summary === null) throw new Error(`The rescan is ${job.state}.`);
    return {
      seconds: (Date.parse(job.finishedAt) - Date.parse(job.createdAt)) / 1_000,
      summary: job.summary,
    };
  }

  /** Megabytes of memory that it has now, and that it had at most; null where the system does not tell. */
  async memory(): Promise<{ now: number; peak: number } | null> {
    const status = await readFile(`/proc/${String(this.child.pid)}/status`, 'utf8').catch(() => '');
    const of = (field: string): number =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1_024;
    return status === '' ? null : { now: of('VmRSS'), peak: of('VmHWM') };
  }

  private async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(this.address + path, {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status.toString()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** Where it listens, as it says once requests are served. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error('Isnad did not become ready.'));
    }, WITHIN_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /http:\/\/[^\s:]+:(\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => {
      reject(new Error(`Isnad ended with ${String(code)} before it was ready.`));
    });
  });
}
