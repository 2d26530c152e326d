import { Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from '../config/config.js';

/** Milliseconds before the connection is tried again. */
const AGAIN_AFTER = 1_000;

/** Hears from the database that jobs were promised. A connection that breaks is made again until it stands. */
@Injectable()
export class JobAnnouncements {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private hear: () => void = () => undefined;

  constructor(private readonly config: Config) {}

  /** @throws when there is no connection at first */
  async listen(hear: () => void): Promise<void> {
    this.hear = hear;
    await this.connect();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl ?? undefined });
    let isLost = false;
    client.on('notification', () => {
      this.hear();
    });
    // A server that goes away causes two errors on one client, of which only the first is news.
    client.on('error', () => {
      if (isLost || this.client !== client) return;
      isLost = true;
      this.client = null;
      this.connectLater();
    });
    try {
      await client.connect();
      await client.query('listen isnad_jobs');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.isStopping) await client.end();
    else this.client = client;
  }

  /** Polling goes on meanwhile; only promptness is lost. */
  private connectLater(): void {
    if (this.isStopping) return;
    this.timer = setTimeout(() => {
      this.connect().catch(() => {
        this.connectLater();
      });
    }, AGAIN_AFTER);
  }
}
