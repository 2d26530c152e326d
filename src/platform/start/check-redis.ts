import { Cluster, type Redis } from 'ioredis';
import { codeOf, StartError, textOf } from '../embedded/start.error.js';
import { placeOfRedis, readRedisAddress, type RedisAddress } from '../jobs/redis-address.js';
import { connectRedis } from '../jobs/redis-connection.js';
import { NETWORK_FAILURES } from './address.js';

const TIMEOUT_MS = 5_000;

/** What a server says of itself. */
interface Facts {
  readonly version: string | null;
  /** `standalone`, `cluster` or `sentinel`. */
  readonly mode: string | null;
  /** What it does when its memory is full. */
  readonly policy: string | null;
}

/**
 * Makes sure that a given Redis answers and is what the address says. Without this a wrong address would show only as jobs
 * that never run.
 * @param log is told what works but will not do for long
 * @throws StartError that names the servers, never the password.
 */
export async function checkRedis(url: string, log: (line: string) => void): Promise<void> {
  const address = readRedisAddress(url);
  const place = placeOfRedis(address);
  for (const facts of await readFacts(address, place)) {
    refuseOtherKind(facts, address, place);
    refuseOldVersion(facts, place);
    if (facts.policy === null || facts.policy === 'noeviction') continue;
    log(
      `The Redis at ${place} drops keys when its memory is full (maxmemory-policy ${facts.policy}), jobs among them. ` +
        'They are sent again, late. Set it to noeviction.',
    );
    return;
  }
}

async function readFacts(address: RedisAddress, place: string): Promise<Facts[]> {
  const connection = connectRedis(address, {
    options: {
      lazyConnect: true,
      connectTimeout: TIMEOUT_MS,
      commandTimeout: TIMEOUT_MS,
      maxRetriesPerRequest: 0,
      failoverDetector: false,
    },
    retry: () => null,
  });
  // What connect() itself says is only that the connection is closed; the reason comes as an event before.
  let reason: unknown = null;
  for (const event of ['error', 'node error']) {
    connection.on(event, (error: unknown) => (reason ??= error));
  }
  try {
    await connection.connect();
    await connection.ping();
    const servers = connection instanceof Cluster ? connection.nodes('master') : [connection];
    return await Promise.all(servers.map(factsOf));
  } catch (error) {
    throw new StartError(explain(reason ?? error, address, place), { cause: reason ?? error });
  } finally {
    connection.disconnect();
  }
}

async function factsOf(server: Redis): Promise<Facts> {
  const text = await server.info();
  const fact = (name: string): string | null => new RegExp(`^${name}:(\\S+)`, 'm').exec(text)?.[1] ?? null;
  return { version: fact('redis_version'), mode: fact('redis_mode'), policy: fact('maxmemory_policy') };
}

function refuseOtherKind({ mode }: Facts, { kind }: RedisAddress, place: string): void {
  if (kind === 'server' && mode === 'cluster') {
    throw new StartError(
      `The Redis at ${place} is a node of a cluster. Begin REDIS_URL with redis+cluster:// and name several of its nodes.`,
    );
  }
  if (kind === 'server' && mode === 'sentinel') {
    throw new StartError(
      `What answers at ${place} is a Sentinel, which holds no data. Write REDIS_URL as redis+sentinel://host:26379/master.`,
    );
  }
}

function refuseOldVersion(facts: Facts, place: string): void {
  const version = /^(\d+)\.(\d+)/.exec(facts.version ?? '');
  if (version === null) return;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major > 6 || (major === 6 && minor >= 2)) return;
  throw new StartError(`The Redis at ${place} is older than 6.2. Upgrade it, or set REDIS_URL to another.`);
}

function explain(error: unknown, address: RedisAddress, place: string): string {
  const text = textOf(error);
  const code = codeOf(error);
  const isNetwork = code !== null && NETWORK_FAILURES.has(code);
  // Why Sentinels and a cluster's nodes could not be reached, ioredis keeps to itself.
  if (isNetwork || /Connection is closed|None of startup nodes/.test(text)) {
    return (
      `Redis at ${place} does not answer${isNetwork ? ` (${code})` : ''}. Start it, correct REDIS_URL, ` +
      'or leave REDIS_URL out to run without it.'
    );
  }
  if (/NOAUTH|WRONGPASS|NOPERM|ERR AUTH/.test(text)) {
    return `Redis at ${place} does not accept the user or the password. Correct REDIS_URL.`;
  }
  if (address.kind === 'sentinel' && /No such master/.test(text)) {
    return `The Sentinels at ${place} know no master of the name ${address.master}. Correct REDIS_URL.`;
  }
  if (/cluster support disabled/.test(text)) {
    return `The Redis at ${place} is not part of a cluster. Begin REDIS_URL with redis:// instead.`;
  }
  return `Redis at ${place} cannot be used (${text}). Check REDIS_URL.`;
}
