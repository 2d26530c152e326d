import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedisProgram } from '../../../src/platform/embedded/redis-program.js';
import { waitUntil } from '../../support/wait-until.js';

/** A Redis that a test may empty and kill. It keeps nothing on disk: started again, it is empty. */
export class OwnRedis {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly program: string,
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async create(): Promise<OwnRedis> {
    const program = await findRedisProgram(() => undefined);
    if (program === null) throw new Error('There is no redis-server and no valkey-server on the path.');
    const folder = await mkdtemp(join(tmpdir(), 'isnad-redis-'));
    const redis = new OwnRedis(program, folder, await freePort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const flags = [
      '--port',
      `${this.port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      this.folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    const child = spawn(this.program, flags, { stdio: 'ignore' });
    // Told by the wait below, which then finds nothing that answers.
    child.on('error', () => undefined);
    this.child = child;
    await waitUntil('Redis answers', async () => (await this.command((client) => client.ping())) === 'PONG');
  }

  /** What an operator does by mistake. */
  async empty(): Promise<void> {
    await this.command((client) => client.flushall());
  }

  async configure(name: string, value: string): Promise<void> {
    await this.command((client) => client.config('SET', name, value));
  }

  /** After SIGSTOP it keeps its connections and answers nothing, until SIGCONT. */
  signal(name: NodeJS.Signals): void {
    this.child?.kill(name);
  }

  /** Has it refuse whatever would need memory, as one does that is full and may not throw anything away. */
  async fill(): Promise<void> {
    await this.configure('maxmemory-policy', 'noeviction');
    await this.configure('maxmemory', '1');
  }

  /** What an operator does about it. */
  async giveMemory(): Promise<void> {
    await this.configure('maxmemory', '0');
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async command(run: (client: Redis) => Promise<unknown>): Promise<unknown> {
    const client = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await run(client);
    } finally {
      client.disconnect();
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
