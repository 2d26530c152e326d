import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { findRedisProgram } from '../../../src/platform/embedded/redis-program.js';
import { waitUntil } from '../../support/wait-until.js';
import { freePort } from './own-redis.js';

const run = promisify(execFile);
const HOST = '127.0.0.1';
/** Hold signs that an address has to escape. */
const PASSWORD = 'p@ss/w+rd';
const SENTINEL_PASSWORD = 'w@tch&see';
/** Milliseconds without an answer after which the others replace a server. */
const GIVEN_UP_AFTER = 1_500;

/** Several servers on loopback that replace each other, and that a test may kill. They keep nothing on disk. */
export class RedisServers {
  private readonly processes = new Map<number, ChildProcess>();
  private readonly flags = new Map<number, string[]>();

  private constructor(
    private readonly program: string,
    private readonly folder: string,
  ) {}

  private static async create<T>(fill: (servers: RedisServers) => Promise<T>): Promise<T> {
    const program = await findRedisProgram(() => undefined);
    if (program === null) throw new Error('There is no redis-server and no valkey-server on the path.');
    const servers = new RedisServers(program, await mkdtemp(join(tmpdir(), 'isnad-redis-')));
    try {
      return await fill(servers);
    } catch (error) {
      await servers.remove();
      throw error;
    }
  }

  /** The address of a cluster of which these are nodes. */
  static clusterUrl(...ports: number[]): string {
    return `redis+cluster://:${encodeURIComponent(PASSWORD)}@${placesOf(ports)}`;
  }

  /** The address of a master that these Sentinels watch over. */
  static sentinelUrl(name: string, ...ports: number[]): string {
    const query = `sentinelPassword=${encodeURIComponent(SENTINEL_PASSWORD)}`;
    return `redis+sentinel://:${encodeURIComponent(PASSWORD)}@${placesOf(ports)}/${name}?${query}`;
  }

  /** The address of one of them, as if it stood alone. */
  static serverUrl(port: number, kind: 'server' | 'sentinel' = 'server'): string {
    const password = kind === 'server' ? PASSWORD : SENTINEL_PASSWORD;
    return `redis://:${encodeURIComponent(password)}@${HOST}:${port}`;
  }

  /** Three masters with a replica each; the ports of all. */
  static async cluster(): Promise<{ servers: RedisServers; ports: number[] }> {
    return RedisServers.create(async (servers) => ({ servers, ports: await servers.startCluster() }));
  }

  /** A master with two replicas, and three Sentinels of which two decide; the ports of the Sentinels, and the master's. */
  static async sentinels(name: string): Promise<{ servers: RedisServers; ports: number[]; master: number }> {
    return RedisServers.create(async (servers) => ({ servers, ...(await servers.startSentinels(name)) }));
  }

  private async startCluster(): Promise<number[]> {
    const ports: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      const flags = ['--cluster-enabled', 'yes', '--cluster-node-timeout', `${GIVEN_UP_AFTER}`];
      ports.push(await this.startServer(...flags, '--cluster-port', `${await freePort()}`));
    }
    const nodes = ports.map((port) => `${HOST}:${port}`);
    const cli = this.program.replace(/server$/, 'cli');
    await run(cli, [
      '-a',
      PASSWORD,
      '--cluster',
      'create',
      ...nodes,
      '--cluster-replicas',
      '1',
      '--cluster-yes',
    ]);
    await waitUntil(
      'every node knows the whole cluster',
      async () => {
        for (const port of ports) {
          const known = String(await ask(port, (client) => client.cluster('NODES')));
          if ((known.match(/[ ,]slave /g) ?? []).length !== 3) throw new Error(known);
          expectOk(await ask(port, (client) => client.cluster('INFO')));
        }
        return true;
      },
      { timeoutMs: 20_000 },
    );
    return ports;
  }

  private async startSentinels(name: string): Promise<{ ports: number[]; master: number }> {
    const master = await this.startServer();
    for (let count = 0; count < 2; count += 1) await this.startServer('--replicaof', HOST, `${master}`);
    const ports: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      ports.push(
        await this.startSentinel([
          `sentinel monitor ${name} ${HOST} ${master} 2`,
          `sentinel auth-pass ${name} ${PASSWORD}`,
          `sentinel sentinel-pass ${SENTINEL_PASSWORD}`,
          `requirepass ${SENTINEL_PASSWORD}`,
          `sentinel down-after-milliseconds ${name} ${GIVEN_UP_AFTER}`,
          `sentinel failover-timeout ${name} 6000`,
        ]),
      );
    }
    await waitUntil(
      'the Sentinels know the replicas and each other',
      async () => {
        for (const port of ports) {
          const [known] = (await ask(
            port,
            (client) => client.call('SENTINEL', 'MASTERS'),
            SENTINEL_PASSWORD,
          )) as string[][];
          const text = (known ?? []).join(' ');
          if (!/num-slaves 2 num-other-sentinels 2/.test(text)) throw new Error(text);
        }
        return true;
      },
      { timeoutMs: 30_000 },
    );
    return { ports, master };
  }

  /** The port of the master that a key lies on. */
  static async holderOf(key: string, askedPort: number): Promise<number> {
    return ask(askedPort, async (client) => {
      const slot = await client.cluster('KEYSLOT', key);
      const ranges = await client.cluster('SLOTS');
      const master = ranges.find(([first, last]) => first <= slot && slot <= last)?.[2];
      if (master === undefined) throw new Error('nobody holds the key');
      return master[1];
    });
  }

  /** Waits until a server follows another. */
  static async untilReplica(port: number): Promise<void> {
    await waitUntil(
      `the Redis on ${port} is a replica in step`,
      async () => {
        const text = await ask(port, (client) => client.info('replication'));
        if (!/role:slave/.test(text) || !/master_link_status:up/.test(text)) throw new Error(text);
        return true;
      },
      { timeoutMs: 20_000 },
    );
  }

  /** The port of the master that a Sentinel names. */
  static async masterOf(name: string, askedPort: number): Promise<number> {
    const answer = await ask(
      askedPort,
      (client) => client.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name),
      SENTINEL_PASSWORD,
    );
    return Number((answer as string[])[1]);
  }

  static async configure(port: number, name: string, value: string): Promise<void> {
    await ask(port, (client) => client.config('SET', name, value));
  }

  /** After SIGSTOP a server keeps its connections and answers nothing, until SIGCONT. */
  signal(port: number, name: NodeJS.Signals): void {
    this.processes.get(port)?.kill(name);
  }

  /** Starts a killed one again, without its data. */
  async restart(port: number): Promise<void> {
    await this.start(port, this.flags.get(port) ?? []);
  }

  async kill(port: number): Promise<void> {
    const process = this.processes.get(port);
    if (process === undefined) throw new Error(`no server on ${port}`);
    this.processes.delete(port);
    if (process.exitCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  }

  async killAll(): Promise<void> {
    await Promise.all([...this.processes.keys()].map((port) => this.kill(port)));
  }

  async remove(): Promise<void> {
    await this.killAll();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async startServer(...flags: string[]): Promise<number> {
    const port = await freePort();
    const folder = join(this.folder, `${port}`);
    await mkdir(folder);
    const storage = ['--dir', folder, '--save', '', '--appendonly', 'no'];
    const passwords = ['--requirepass', PASSWORD, '--masterauth', PASSWORD];
    await this.start(port, ['--port', `${port}`, '--bind', HOST, ...storage, ...passwords, ...flags]);
    return port;
  }

  private async startSentinel(settings: string[]): Promise<number> {
    const port = await freePort();
    // A Sentinel writes what it learns into its own configuration.
    const file = join(this.folder, `${port}.conf`);
    await writeFile(file, [`port ${port}`, `bind ${HOST}`, `dir ${this.folder}`, ...settings, ''].join('\n'));
    await this.start(port, [file, '--sentinel'], SENTINEL_PASSWORD);
    return port;
  }

  private async start(port: number, flags: string[], password = PASSWORD): Promise<void> {
    const process = spawn(this.program, flags, { stdio: 'ignore' });
    // Told by the wait below, which then finds nothing that answers.
    process.on('error', () => undefined);
    this.processes.set(port, process);
    this.flags.set(port, flags);
    await waitUntil('a Redis answers', () => ask(port, (client) => client.ping(), password));
  }
}

function placesOf(ports: number[]): string {
  return ports.map((port) => `${HOST}:${port}`).join(',');
}

function expectOk(info: string): void {
  if (!info.includes('cluster_state:ok')) throw new Error(info);
}

async function ask<T>(
  port: number,
  question: (client: Redis) => Promise<T>,
  password = PASSWORD,
): Promise<T> {
  const client = new Redis(port, HOST, { password, lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await question(client);
  } finally {
    client.disconnect();
  }
}
