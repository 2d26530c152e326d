import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { loadConfig } from '../../src/platform/config/config.js';
import { Announcements } from '../../src/platform/database/announcements.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { TcpProxy } from '../faults/support/tcp-proxy.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { waitUntil } from '../support/wait-until.js';

const LONG = 30_000;

let database: TestDatabase;
let dataSource: DataSource;
let network: TcpProxy;
let announcements: Announcements;
let heard: number;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

beforeEach(async () => {
  const url = new URL(database.url);
  network = await TcpProxy.to(Number(url.port || 5432));
  url.hostname = '127.0.0.1';
  url.port = network.port.toString();
  announcements = new Announcements(loadConfig({ DATABASE_URL: url.href }));
  heard = 0;
  await announcements.listen('news', () => {
    heard += 1;
  });
});
afterEach(async () => {
  await announcements.onApplicationShutdown();
  await network.cut();
});

const announce = () => dataSource.query(`select pg_notify('news', '')`);

describe('what is announced in the database', () => {
  it('is heard', async () => {
    await announce();
    await waitUntil('it is heard', () => heard === 1 || null);
  });

  it('is heard again after the connection broke, and everybody is told that something may have been missed', async () => {
    await network.cut();
    await announce();
    await network.mend();
    await waitUntil('all are told', () => heard === 1 || null);
    await announce();
    await waitUntil('it is heard', () => heard === 2 || null);
  });

  it('is heard again after the connection was lost on the way, which tells neither end', async () => {
    network.latencyMs = LONG;
    await announce();
    // What comes afterwards on the same connection waits behind that.
    await new Promise((later) => setTimeout(later, 500));
    network.latencyMs = 0;
    await waitUntil('all are told', () => heard > 0 || null, { timeoutMs: 20_000 });
    const before = heard;
    await announce();
    await waitUntil('it is heard', () => heard > before || null);
  }, 45_000);
});
