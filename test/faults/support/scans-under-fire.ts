import { DataSource } from 'typeorm';
import { ENTITIES } from '../../../src/cli/entities.js';
import { createApiKey } from '../../../src/platform/auth/keys/create-api-key.js';
import { dataSourceOptions } from '../../../src/platform/database/data-source-options.js';
import { ApiClient, type Answer } from '../../support/api-client.js';
import { cloneDatabase, type TestDatabase } from '../../support/database.js';
import { waitUntil } from '../../support/wait-until.js';
import { ALL_STOPPED_WITHIN_MS, IsnadProcess } from './isnad-process.js';

/** Seconds that a scan takes, so that there is a middle to strike in. */
const SCAN_TAKES = 0.1;
/** Seconds that it takes while more are entered, or they would be done as fast as they come. */
const SCAN_TAKES_MEANWHILE = 1;

/** SQL: counts each time that a scan takes effect, and makes it take that many seconds. */
const counting = (seconds: number): string => `
  create or replace function enter_into_ledger() returns trigger language plpgsql as
    'begin perform pg_sleep(${seconds}); insert into ledger values (new.id); return new; end'`;

const LEDGER = `
  create table ledger (job uuid not null);
  ${counting(SCAN_TAKES)};
  create trigger enter_into_ledger after update on jobs for each row
    when (old.state <> 'done' and new.state = 'done' and new.kind = 'contradiction_scan')
    execute function enter_into_ledger()`;

interface Stored {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly sourceId: string;
}

/** A web and a worker process on servers that are about to fail, with a ledger of what the worker does. */
export class ScansUnderFire {
  private entered = 0;

  private constructor(
    readonly web: IsnadProcess,
    readonly worker: IsnadProcess,
    /** An editor, who speaks to the web process. */
    readonly client: ApiClient,
    private readonly stored: Stored,
  ) {}

  static async start(redisUrl: string, prefix: string): Promise<ScansUnderFire> {
    const database = await cloneDatabase();
    const dataSource = await new DataSource({
      ...dataSourceOptions(database.url, 2),
      entities: ENTITIES,
    }).initialize();
    await dataSource.query(LEDGER);
    const owner = { name: 'fault test', role: 'editor' as const, scopes: undefined, ownerId: null };
    const { key } = await dataSource.transaction((manager) => createApiKey(manager, owner));
    const start = (role: string): IsnadProcess =>
      new IsnadProcess({
        ISNAD_ROLE: role,
        DATABASE_URL: database.url,
        REDIS_URL: redisUrl,
        ISNAD_REDIS_PREFIX: prefix,
        ISNAD_SAMPLE: 'off',
        ISNAD_FETCH: 'off',
      });
    const [web, worker] = [start('web'), start('worker')];
    try {
      const url = await web.ready();
      await waitUntil(
        'the worker runs',
        () => {
          if (!/job worker is running/.test(worker.output)) throw new Error(`printed only: ${worker.output}`);
          return true;
        },
        { timeoutMs: 30_000 },
      );
      const client = new ApiClient(url, { key });
      const source = { kind: 'person', names: [{ language: 'en', name: 'Speaker' }] };
      const sourceId = idOf(await client.post('/api/v1/sources', source));
      return new ScansUnderFire(web, worker, client, { database, dataSource, sourceId });
    } catch (error) {
      await end(web, worker);
      await dataSource.destroy();
      await database.drop();
      throw error;
    }
  }

  /** Enters claims, each of which is to be compared with the others. */
  async enter(count: number): Promise<void> {
    const attributions = [{ sourceId: this.stored.sourceId, role: 'claimant', kind: 'paraphrase' }];
    for (let at = 0; at < count; at += 1) {
      this.entered += 1;
      const text = `The bridge of district ${this.entered} was closed on Monday.`;
      idOf(await this.client.post('/api/v1/claims', { text, language: 'en', attributions }));
    }
  }

  /** Enters claims most of which are still to be compared when the last one is in. */
  async enterAhead(count: number): Promise<void> {
    await this.stored.dataSource.query(counting(SCAN_TAKES_MEANWHILE));
    try {
      await this.enter(count);
    } finally {
      await this.stored.dataSource.query(counting(SCAN_TAKES));
    }
  }

  async done(): Promise<number> {
    const [row] = await this.stored.dataSource.query<[{ done: number }]>(
      'select count(*)::integer as done from ledger',
    );
    return row.done;
  }

  /** Waits until every claim was compared. */
  async untilDone(timeoutMs = 80_000): Promise<void> {
    await waitUntil(
      `${this.entered} scans are done`,
      async () => {
        const rows = await this.stored.dataSource.query<{ state: string; jobs: number }[]>(
          `select state, count(*)::integer as jobs, max(last_error) as error from jobs
           where kind = 'contradiction_scan' group by state`,
        );
        if (rows.some(({ state, jobs }) => state === 'done' && jobs === this.entered)) return true;
        throw new Error(JSON.stringify(rows));
      },
      { timeoutMs },
    );
  }

  /** Enters a claim whose scan takes that many seconds, and waits until it is under way. */
  async enterSlow(seconds: number): Promise<void> {
    await this.stored.dataSource.query(counting(seconds));
    await this.enter(1);
    await waitUntil('a scan is under way', async () => {
      const rows = await this.stored.dataSource.query<object[]>(
        `select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
      );
      return rows.length > 0;
    });
  }

  /** How many scans took effect how often. */
  async ledger(): Promise<Record<string, number>> {
    const rows = await this.stored.dataSource.query<{ times: number; jobs: number }[]>(
      `select times, count(*)::integer as jobs from (
         select jobs.id, count(ledger.job)::integer as times from jobs left join ledger on ledger.job = jobs.id
         where kind = 'contradiction_scan' group by jobs.id) counted group by times`,
    );
    return Object.fromEntries(rows.map(({ times, jobs }) => [`done ${times} times`, jobs]));
  }

  /** Sends SIGTERM to both; the codes with which they ended. */
  async stop(): Promise<(number | string)[]> {
    for (const process of [this.web, this.worker]) process.signal('SIGTERM');
    return Promise.all([this.web.ended(ALL_STOPPED_WITHIN_MS), this.worker.ended(ALL_STOPPED_WITHIN_MS)]);
  }

  async remove(): Promise<void> {
    await end(this.web, this.worker);
    await this.stored.dataSource.destroy();
    await this.stored.database.drop();
  }
}

async function end(...processes: IsnadProcess[]): Promise<void> {
  for (const process of processes) {
    process.signal('SIGKILL');
    await process.ended();
  }
}

function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}
