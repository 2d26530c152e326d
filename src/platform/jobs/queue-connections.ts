import { once } from 'node:events';
import type { RedisOptions } from 'ioredis';
import type { RedisAddress } from './redis-address.js';
import { connectRedis, type RedisConnection } from './redis-connection.js';

/** As Bull names them: for commands, for messages, and for waiting, which blocks whoever else would use the connection. */
type Purpose = 'client' | 'subscriber' | 'bclient';

/** Longest wait for the answer to a command, in milliseconds; waiting for jobs is no such command. */
const ANSWER_WITHIN = 10_000;
const CONNECT_WITHIN = 5_000;
const END_WITHIN = 1_000;
const LONGEST_PAUSE = 2_000;

/** Listeners that each queue adds to a shared connection: Node warns of more than ten in all. */
const LISTENERS = 50;

/** Makes the connections of all queues of this process, and closes them: Bull closes none that it did not make. */
export class QueueConnections {
  private readonly shared = new Map<Purpose, RedisConnection>();
  private readonly all: RedisConnection[] = [];

  constructor(private readonly address: RedisAddress) {}

  /** For Bull's `createClient`. Commands and messages of all queues share a connection, waiting has one for each queue. */
  readonly open = (purpose: Purpose): RedisConnection => {
    const known = this.shared.get(purpose);
    if (known !== undefined) return known;
    const connection = connectRedis(this.address, {
      options: optionsFor(purpose),
      retry: (attempts) => Math.min(attempts * 100, LONGEST_PAUSE),
    });
    connection.setMaxListeners(LISTENERS);
    // A cluster keeps to itself what its nodes complain of; somebody wants to know.
    if (purpose === 'client') connection.on('node error', (error: Error) => connection.emit('error', error));
    // Whoever listens comes later than the first attempt may fail.
    connection.on('error', () => undefined);
    this.all.push(connection);
    if (purpose === 'bclient') forgiveConnecting(connection);
    else this.shared.set(purpose, connection);
    return connection;
  };

  /** Closes whatever was opened. Nothing must be under way any more. */
  async close(): Promise<void> {
    await Promise.all(
      this.all.map(async (connection) => {
        if (connection.status === 'end') return;
        // One that is just waiting to connect again ends without saying so.
        const ended = once(connection, 'end', { signal: AbortSignal.timeout(END_WITHIN) }).catch(
          () => undefined,
        );
        connection.disconnect();
        await ended;
      }),
    );
  }
}

/**
 * Bull connects a waiting connection again in order to close a queue, and listens too late for the failure of that, which
 * would end the process. What is still wrong, the next command tells.
 */
function forgiveConnecting(connection: RedisConnection): void {
  const connect = connection.connect.bind(connection);
  connection.connect = () => connect().catch(() => undefined);
}

function optionsFor(purpose: Purpose): RedisOptions {
  const options = { connectTimeout: CONNECT_WITHIN, reconnectOnError: isDemoted };
  // What waits or listens has no end of its own, and Bull refuses to start with anything else.
  return purpose === 'client'
    ? { ...options, commandTimeout: ANSWER_WITHIN }
    : { ...options, maxRetriesPerRequest: null, enableReadyCheck: false };
}

/** A master that has become a replica answers so; to connect again is to ask who the master is. */
function isDemoted(error: Error): boolean {
  return error.message.includes('READONLY');
}
