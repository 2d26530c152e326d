import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, escapeIdentifier } from 'pg';
import { Config } from '../config/config.js';

/** Milliseconds before the connection is tried again. */
const AGAIN_AFTER = 1_000;
/** Milliseconds between two looks whether the connection still stands, and for the answer. */
const LOOK_EVERY = 5_000;
const ANSWER_WITHIN = 5_000;

/**
 * Hears what is announced in the database (`NOTIFY`), for everybody in this process on one connection. A connection that
 * breaks is made again until it stands; what was announced meanwhile nobody knows, so everybody is called then. One that
 * only listens would never notice that a network or a fail-over has dropped it, so it asks again and again.
 */
@Injectable()
export class Announcements implements OnApplicationShutdown {
  private client: Client | null = null;
  private connecting: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private lookTimer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private readonly listeners = new Map<string, (() => void)[]>();

  constructor(private readonly config: Config) {}

  /** @throws when there is no connection at first */
  async listen(channel: string, hear: () => void): Promise<void> {
    const known = this.listeners.get(channel);
    if (known) {
      known.push(hear);
      return;
    }
    this.listeners.set(channel, [hear]);
    if (this.client) await this.client.query(`listen ${escapeIdentifier(channel)}`);
    else await (this.connecting ??= this.connect().finally(() => (this.connecting = null)));
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    clearTimeout(this.lookTimer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.config.databaseUrl ?? undefined,
      connectionTimeoutMillis: ANSWER_WITHIN,
      query_timeout: ANSWER_WITHIN,
    });
    client.on('notification', ({ channel }) => {
      this.listeners.get(channel)?.forEach((hear) => {
        hear();
      });
    });
    // A server that goes away causes two errors on one client, of which only the first is news.
    client.on('error', () => {
      this.lose(client);
    });
    try {
      await client.connect();
      // More may be asked for while this is under way.
      for (const channel of this.listeners.keys()) await client.query(`listen ${escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.isStopping) await client.end();
    else {
      this.client = client;
      this.lookLater(client);
    }
  }

  private lookLater(client: Client): void {
    this.lookTimer = setTimeout(() => {
      client
        .query('select')
        .then(() => {
          if (this.client === client && !this.isStopping) this.lookLater(client);
        })
        .catch(() => {
          this.lose(client);
          // With a question under way this waits for nothing.
          client.end().catch(() => undefined);
        });
    }, LOOK_EVERY);
  }

  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    clearTimeout(this.lookTimer);
    this.connectLater();
  }

  /** Whoever listens looks by themselves meanwhile; only promptness is lost. */
  private connectLater(): void {
    if (this.isStopping) return;
    this.timer = setTimeout(() => {
      this.connect()
        .then(() => {
          for (const hear of [...this.listeners.values()].flat()) hear();
        })
        .catch(() => {
          this.connectLater();
        });
    }, AGAIN_AFTER);
  }
}
