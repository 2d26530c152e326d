import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { createApp } from '../../../src/app.js';
import { KEYS_VERSION } from '../../../src/language/contradiction/contradiction-keys.js';
import { systemActor } from '../../../src/platform/auth/actor.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { requestRecheck } from '../../../src/rechecks/request-recheck.js';
import { CreateSource } from '../../../src/sources/create-source.js';
import { waitUntil } from '../../support/wait-until.js';
import { type Ledger, readLedger } from './ledger.js';

const ACTOR = systemActor('fault test');
/** Rechecks that are asked for in one transaction. */
const CHUNK = 250;
/** Milliseconds between two looks at how far it is: the machine has better things to do meanwhile. */
const LOOK_EVERY = 250;

/** Has each recheck take a moment, so that there is a middle to strike in. */
const SLOWNESS = `
  create function take_a_moment() returns trigger language plpgsql as 'begin perform pg_sleep(0.01); return new; end';
  create trigger take_a_moment before update of outcome on rechecks for each row execute function take_a_moment()`;

/** Two that cannot both be true. */
const OPPOSED = ['تم اعتراض 99% من الصواريخ', 'نصف الصواريخ أصابت أهدافها'];

/**
 * Claims by the thousand, of which many are rechecked at the same time. It asks as a web process does but carries nothing
 * to anybody: that is left to the processes under test.
 */
export class RecheckFlood {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly dataSource: DataSource,
    readonly claims: readonly string[],
    /** Pairs among the claims that contradict each other. */
    readonly pairs: number,
  ) {}

  static async prepare(
    databaseUrl: string,
    { claims = 2_000, pairs = 200 }: { claims?: number; pairs?: number } = {},
  ): Promise<RecheckFlood> {
    const config = loadConfig({
      ISNAD_ROLE: 'web',
      DATABASE_URL: databaseUrl,
      ISNAD_LOG_LEVEL: 'error',
      ISNAD_DATABASE_POOL: '6',
    });
    // Never initialised: so it promises jobs and sends none.
    const app = await createApp(config, null);
    const dataSource = app.get(DataSource);
    await dataSource.query(SLOWNESS);
    const source = { kind: 'person' as const, names: [{ language: 'en', name: 'Speaker' }] };
    const sourceId = await app.get(CreateSource).execute(ACTOR, source);
    const ids = Array.from({ length: claims }, newId);
    await dataSource.transaction((manager) => enterClaims(manager, ids, pairs, sourceId));
    return new RecheckFlood(app, dataSource, ids, pairs);
  }

  /** Asks for a recheck of each of the claims. @returns how many that are */
  async request(claims: readonly string[] = this.claims): Promise<number> {
    for (let at = 0; at < claims.length; at += 4 * CHUNK) {
      const chunks = [0, 1, 2, 3].map((each) => claims.slice(at + each * CHUNK, at + (each + 1) * CHUNK));
      await Promise.all(chunks.filter((chunk) => chunk.length > 0).map((chunk) => this.requestAtOnce(chunk)));
    }
    return claims.length;
  }

  /** Asks in one transaction, at whose end the caller may do more. */
  requestAtOnce(
    claims: readonly string[],
    atLast: (manager: EntityManager) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      for (const claimId of claims) await requestRecheck(manager, ACTOR, claimId, { trigger: 'manual' });
      await atLast(manager);
    });
  }

  async finished(): Promise<number> {
    const [{ count }] = await this.dataSource.query<[{ count: number }]>(
      'select count(*)::integer as count from rechecks where finished_at is not null',
    );
    return count;
  }

  /** Waits until no more than so many of all are still to be done. Throws when none is: nothing could strike any more. */
  async untilLeft(total: number, left: number): Promise<void> {
    const done = await waitUntil(
      `at most ${left} of ${total} rechecks are left`,
      async () => {
        await sleep(LOOK_EVERY / 5);
        const finished = await this.finished();
        if (finished < total - left) throw new Error(`${finished} are done`);
        return finished;
      },
      { timeoutMs: 60_000 },
    );
    if (done >= total) throw new Error('All rechecks were done before anything could strike.');
  }

  /** Waits until no job of a record is left to be done. */
  untilSettled(timeoutMs = 200_000): Promise<true> {
    return waitUntil(
      'no job is left',
      async () => {
        await sleep(LOOK_EVERY);
        const { open, notDone } = await this.ledger();
        if (Object.keys(open).length > 0) throw new Error(JSON.stringify({ open, notDone }));
        return true;
      },
      { timeoutMs },
    );
  }

  ledger(): Promise<Ledger> {
    return readLedger(this.dataSource);
  }

  /** The most attempts that a job took, and how many jobs have had an error. */
  async attempts(): Promise<{ most: number; errors: number }> {
    const [row] = await this.dataSource.query<[{ most: number; errors: number }]>(
      `select max(attempts) as most, count(*) filter (where errors <> '[]')::integer as errors from jobs
       where kind not in (select kind from job_schedules)`,
    );
    return row;
  }

  /** What an administrator does who wants everybody out. */
  async endOtherConnections(): Promise<void> {
    await this.dataSource.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    );
  }

  /** What the ledger says when each of so many rechecks was done once. */
  balanced(rechecks: number): Ledger {
    return {
      rechecks,
      doneOnce: rechecks,
      doubled: 0,
      notDone: 0,
      open: {},
      failed: {},
      pairs: this.pairs,
      suggestions: this.pairs,
    };
  }

  async end(): Promise<void> {
    await this.app.close();
  }
}

/** The first claims are opposed two by two; the others are compared with nothing. */
async function enterClaims(
  manager: EntityManager,
  ids: readonly string[],
  pairs: number,
  sourceId: string,
): Promise<void> {
  await manager.query(
    `insert into claims (id, text, language, event_date, search_text, contradiction_keys, keys_version)
     select id, case when n > 2 * $2::integer then 'Claim ' || n else ($3::text[])[1 + n % 2] end, 'ar', '2024-04-13',
       'claim ' || n, case when n > 2 * $2::integer then '{}' else array['pair ' || (n + 1) / 2] end, $4
     from unnest($1::uuid[]) with ordinality as new (id, n)`,
    [ids, pairs, OPPOSED, KEYS_VERSION],
  );
  await manager.query(
    `insert into attributions (id, claim_id, position, source_id, role, kind)
     select attribution, claim, 0, $3, 'claimant', 'paraphrase' from unnest($1::uuid[], $2::uuid[]) as new (attribution, claim)`,
    [ids.map(newId), ids, sourceId],
  );
}
