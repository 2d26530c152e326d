import pg from 'pg';
import { codeOf, StartError, textOf } from '../embedded/start.error.js';
import { NETWORK_FAILURES, placeOf } from './address.js';

const TIMEOUT_MS = 10_000;
const OLDEST = 150_000;

interface Facts {
  readonly version: number;
  readonly encoding: string;
  readonly isReplica: boolean;
  readonly mayCreate: boolean;
}

/**
 * Makes sure that a given database can be used before anything is built on it.
 * @throws StartError that names the server, never the user or the password.
 */
export async function checkDatabase(url: string): Promise<void> {
  const place = placeOf(url, 5432);
  const facts = await readFacts(url).catch((error: unknown) => {
    throw new StartError(explain(error, place), { cause: error });
  });
  if (facts.version < OLDEST) {
    throw new StartError(
      `The PostgreSQL at ${place} is older than 15. Upgrade it, or set DATABASE_URL to another.`,
    );
  }
  if (facts.encoding !== 'UTF8') {
    throw new StartError(
      `The database at ${place} is encoded in ${facts.encoding}. Create one with ENCODING 'UTF8' and set DATABASE_URL to it.`,
    );
  }
  if (facts.isReplica) {
    throw new StartError(
      `The PostgreSQL at ${place} is a read-only replica. Set DATABASE_URL to the primary.`,
    );
  }
  if (!facts.mayCreate) throw new StartError(lacksRights(place));
}

/** What to say where the user of the database may not do what a migration needs. */
export function lacksRights(place: string): string {
  return (
    `The user in DATABASE_URL may not create tables in the database at ${place}. ` +
    'Make it the owner: ALTER DATABASE … OWNER TO …'
  );
}

async function readFacts(url: string): Promise<Facts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<Facts>(`
      SELECT current_setting('server_version_num')::int AS version,
             current_setting('server_encoding') AS encoding,
             pg_is_in_recovery() AS "isReplica",
             coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayCreate"`);
    const [facts] = rows;
    if (facts === undefined) throw new Error('it answered nothing');
    return facts;
  } finally {
    // Also where it never connected: its socket would keep the process alive.
    await client.end().catch(() => undefined);
  }
}

function explain(error: unknown, place: string): string {
  const code = codeOf(error);
  switch (code) {
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} does not accept the user or the password. Correct DATABASE_URL.`;
    case '3D000':
      return `PostgreSQL at ${place} has no database of the name in DATABASE_URL. Create it, or correct DATABASE_URL.`;
    case '53300':
      return `PostgreSQL at ${place} has no connection left. Raise its max_connections, or lower ISNAD_DATABASE_POOL.`;
    case null:
      break;
    default:
      if (NETWORK_FAILURES.has(code)) {
        return `PostgreSQL at ${place} does not answer (${code}). Start it, or correct DATABASE_URL.`;
      }
  }
  return `PostgreSQL at ${place} cannot be used (${textOf(error)}). Check DATABASE_URL.`;
}
