import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../../src/platform/embedded/embedded-postgres.js';
import type { EmbeddedService } from '../../../src/platform/embedded/embedded-service.js';
import { TcpProxy } from './tcp-proxy.js';

const quiet = (): void => undefined;

/** A PostgreSQL that a test may crash: durable like that of an installation, and found at the same address after it. */
export class OwnPostgres {
  private constructor(
    private readonly dataDir: string,
    private server: EmbeddedService,
    readonly proxy: TcpProxy,
  ) {}

  static async create(): Promise<OwnPostgres> {
    const dataDir = await mkdtemp(join(tmpdir(), 'isnad-postgres-'));
    // Where this is root, PostgreSQL runs as somebody else, who has to get in.
    await chmod(dataDir, 0o755);
    const server = await startEmbeddedPostgres(dataDir, quiet);
    await migrate(server.url);
    return new OwnPostgres(dataDir, server, await TcpProxy.to(portOf(server)));
  }

  /** Leads through the proxy. */
  get url(): string {
    const url = new URL(this.server.url);
    url.port = String(this.proxy.port);
    return url.href;
  }

  /** Stops without a checkpoint in the middle of everything, as a crash would, and recovers. */
  async crash(): Promise<void> {
    this.server.kill();
    await this.restart();
  }

  /** Ends all sessions, with whatever they were doing, and starts again. */
  async restart(): Promise<void> {
    await this.server.stop();
    this.server = await startEmbeddedPostgres(this.dataDir, quiet);
    this.proxy.target = portOf(this.server);
  }

  async drop(): Promise<void> {
    await this.proxy.cut();
    await this.server.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

function portOf({ url }: EmbeddedService): number {
  return Number(new URL(url).port);
}
