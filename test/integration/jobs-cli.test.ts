import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { newId } from '../../src/platform/database/new-id.js';
import { enqueueJob } from '../../src/platform/jobs/enqueue-job.js';
import type { JobKind } from '../../src/platform/jobs/job-kinds.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { FAR_AWAY } from './support/job-desk.js';

// Each command is a process that loads the whole program.
jest.setTimeout(60_000);

const CLI = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

interface Ended {
  code: number;
  out: string;
  said: string;
}

const isnad = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: database.url, NODE_OPTIONS: '' };
    execFile(process.execPath, [CLI, 'job', ...words], { env }, (error, out, said) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, said });
    });
  });

async function job(kind: JobKind, hasFailed: boolean): Promise<string> {
  const id = await dataSource.transaction((manager) =>
    enqueueJob(manager, { kind, subject: newId(), runAt: FAR_AWAY }),
  );
  if (hasFailed)
    await dataSource.query(
      `update jobs set state = 'failed', attempts = 5, last_error = 'It is down.', finished_at = now(),
         errors = '[{"attempt": 5, "at": "2026-01-01T00:00:00Z", "message": "It is down."}]' where id = $1`,
      [id],
    );
  return id;
}

async function stateOf(id: string): Promise<string | undefined> {
  const [row] = await dataSource.query<{ state: string }[]>('select state from jobs where id = $1', [id]);
  return row?.state;
}

describe('isnad job', () => {
  it('lists, shows and retries what has failed, and runs nothing itself', async () => {
    const [id, other] = [await job('review_due', true), await job('contradiction_scan', true)];
    const listed = await isnad('list', '--state', 'failed', '--kind', 'review_due');
    expect(listed.code).toBe(0);
    const [headings, line, ...rest] = listed.out.trimEnd().split('\n');
    expect(headings).toMatch(/^ID\tKIND\tSTATE\t/);
    expect(line).toMatch(new RegExp(`^${id}\treview_due\tfailed\t5/5\t.*\tIt is down\\.$`));
    expect(rest).toEqual([]);

    const shown = JSON.parse((await isnad('show', id)).out) as { errors: object[]; actions: string[] };
    expect(shown).toMatchObject({ errors: [{ message: 'It is down.' }], actions: ['retry'] });

    expect(await isnad('retry', id)).toMatchObject({ code: 0, out: '' });
    expect(await stateOf(id)).toBe('queued');
    expect((await isnad('retry', '--kind', 'contradiction_scan')).said).toContain('tried again: 1.');
    expect(await stateOf(other)).toBe('queued');
    const [{ actor }] = await dataSource.query<[{ actor: string }]>(
      `select actor_name as actor from audit_events where action = 'job.retried' and entity_id = $1`,
      [id],
    );
    expect(actor).toBe('isnad: command line');
  });

  it('cancels what waits, and says why it does not cancel what has ended', async () => {
    const id = await job('recheck', false);
    expect(await isnad('cancel', id)).toMatchObject({ code: 0, said: 'Cancelled.\n' });
    expect(await stateOf(id)).toBe('cancelled');
    const again = await isnad('cancel', id);
    expect(again.code).toBe(1);
    expect(again.said).toContain('cancelled already');
  });

  it('exits with 2 where it is asked for what makes no sense', async () => {
    expect((await isnad('retry')).code).toBe(2);
    expect((await isnad('list', '--state', 'lost')).code).toBe(2);
    expect((await isnad('show', 'x')).code).toBe(1);
  });
});
