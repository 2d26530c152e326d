import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { prepareFirstUse } from '../../src/first-use.js';
import { createApiKey } from '../../src/platform/auth/keys/create-api-key.js';
import { createUser } from '../../src/platform/auth/people/create-user.js';
import type { Permission, UserRole } from '../../src/platform/auth/permissions.js';
import { type Config, loadConfig } from '../../src/platform/config/config.js';
import { redisPrefix, redisUrl } from './addresses.js';
import { ApiClient } from './api-client.js';
import { cloneDatabase, type TestDatabase } from './database.js';

export interface SignedIn {
  userId: string;
  email: string;
  password: string;
  /** For a Cookie header: `name=value`. */
  cookie: string;
}

export interface TestAppOptions {
  /** `false`: jobs run in the process, as on a laptop without Redis. */
  redis?: boolean;
  /** Loads the sample article and creates the administrator, as a first start does. */
  sample?: boolean;
  /** More of the environment, such as `{ ISNAD_SESSION_HOURS: '1' }`. */
  environment?: Record<string, string>;
}

/** The real application on a database of its own, listening on loopback. */
export interface TestApp {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly dataSource: DataSource;
  readonly config: Config;
  readonly anonymous: ApiClient;
  /** A new user of that role, signed in. */
  signIn(role: UserRole): Promise<SignedIn>;
  /** A new API key of that role, which may be limited to scopes. */
  apiKey(role: UserRole, scopes?: Permission[]): Promise<string>;
  /** A caller with a new API key of that role. */
  client(role: UserRole): Promise<ApiClient>;
  /** Stops the server, as a crash of it looks to a browser, until `start`. */
  stop(): Promise<void>;
  /** Starts it again, at the same address and on the same database; nothing where it runs. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Boots the application as `npm start` does, with the servers of the global setup. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  try {
    return await boot(database, options);
  } catch (error) {
    await database.drop();
    throw error;
  }
}

async function boot(database: TestDatabase, options: TestAppOptions): Promise<TestApp> {
  const { redis = true, sample = false, environment = {} } = options;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = loadConfig({
    DATABASE_URL: database.url,
    ...(redis ? { REDIS_URL: redisUrl() } : {}),
    ISNAD_REDIS_PREFIX: redisPrefix(),
    ISNAD_DATA_DIR: join(tmpdir(), `isnad-test-data-${randomUUID()}`),
    ISNAD_LOG_LEVEL: 'error',
    ISNAD_PUBLIC_URL: url,
    PORT: String(port),
    // Nothing leaves this machine, unless a test says whom it asks.
    ISNAD_FETCH: 'off',
    ...environment,
  });
  const create = () => createApp(config, redis ? { url: redisUrl() } : null);
  let app = await create();
  let isRunning = true;
  let dataSource = app.get(DataSource);
  if (sample) await prepareFirstUse(app, config);
  await app.listen(port, '127.0.0.1');
  const apiKey = async (role: UserRole, scopes?: Permission[]): Promise<string> => {
    const made = { name: `test ${role}`, role, scopes, ownerId: null };
    const { key } = await dataSource.transaction((manager) => createApiKey(manager, made));
    return key;
  };
  return {
    url,
    get app() {
      return app;
    },
    get dataSource() {
      return dataSource;
    },
    config,
    anonymous: new ApiClient(url, null),
    apiKey,
    client: async (role) => new ApiClient(url, { key: await apiKey(role) }),
    signIn: (role) => signIn(url, dataSource, role),
    stop: async () => {
      isRunning = false;
      await app.close();
    },
    start: async () => {
      if (isRunning) return;
      app = await create();
      dataSource = app.get(DataSource);
      await app.listen(port, '127.0.0.1');
      isRunning = true;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function signIn(url: string, dataSource: DataSource, role: UserRole): Promise<SignedIn> {
  const email = `${role}-${randomUUID()}@example.org`;
  const password = randomUUID();
  const { id } = await dataSource.transaction((manager) =>
    createUser(manager, { email, password, role, name: `Test ${role}` }),
  );
  const answer = await new ApiClient(url, null).post('/api/v1/session', { email, password });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`Signing in answered ${answer.status} without a cookie.`);
  return { userId: id, email, password, cookie };
}

/** Taken and given back, so that the application knows its own address before it listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
