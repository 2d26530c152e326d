import { Redis } from 'ioredis';
import { codeOf, StartError, textOf } from '../embedded/start.error.js';
import { NETWORK_FAILURES, placeOf } from './address.js';

const TIMEOUT_MS = 5_000;

/**
 * Makes sure that a given Redis answers. Without this a wrong address would show only as jobs that never run.
 * @throws StartError that names the server, never the password.
 */
export async function checkRedis(url: string): Promise<void> {
  const place = placeOf(url, 6379);
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: TIMEOUT_MS,
    commandTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // What connect() itself says is only that the connection is closed; the reason comes as an event before.
  let reason: unknown = null;
  client.on('error', (error: Error) => (reason = error));
  try {
    await client.connect();
    await client.ping();
    await refuseOldVersion(client, place);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(explain(reason ?? error, place), { cause: reason ?? error });
  } finally {
    client.disconnect();
  }
}

async function refuseOldVersion(client: Redis, place: string): Promise<void> {
  const version = /^redis_version:(\d+)\.(\d+)/m.exec(await client.info('server'));
  if (version === null) return;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major > 6 || (major === 6 && minor >= 2)) return;
  throw new StartError(`The Redis at ${place} is older than 6.2. Upgrade it, or set REDIS_URL to another.`);
}

function explain(error: unknown, place: string): string {
  const code = codeOf(error);
  if (code !== null && NETWORK_FAILURES.has(code)) {
    return (
      `Redis at ${place} does not answer (${code}). Start it, correct REDIS_URL, ` +
      'or leave REDIS_URL out to run without it.'
    );
  }
  const text = textOf(error);
  if (/NOAUTH|WRONGPASS|NOPERM|ERR AUTH/.test(text)) {
    return `Redis at ${place} does not accept the user or the password. Correct REDIS_URL.`;
  }
  return `Redis at ${place} cannot be used (${text}). Check REDIS_URL.`;
}
