import { DataSource, type QueryRunner } from 'typeorm';
import { CreateClaim, type NewClaim } from '../../../src/claims/create-claim.js';
import { StoreDocument } from '../../../src/documents/store-document.js';
import type { Actor } from '../../../src/platform/auth/actor.js';
import type { UserRole } from '../../../src/platform/auth/permissions.js';
import { User } from '../../../src/platform/auth/user.entity.js';
import type { Visitor } from '../../../src/platform/auth/visitor/visitor.js';
import { dataSourceOptions } from '../../../src/platform/database/data-source-options.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { CreateSource } from '../../../src/sources/create-source.js';
import type { VerdictContent } from '../../../src/verdicts/add-version.js';
import { PublishVerdict, type NewVerdict } from '../../../src/verdicts/publish-verdict.js';
import { AddEvidence, type NewEvidence } from '../../../src/evidence/add-evidence.js';
import { cloneDatabase, type TestDatabase } from '../../support/database.js';
import { waitUntil } from '../../support/wait-until.js';
import { ENTITIES } from './entities.js';
import { makeJudgeable } from './judgeable.js';

/** A person who is signed in. */
export type PersonActor = Exclude<Actor, { kind: 'system' }>;

export const EDITOR: PersonActor = {
  kind: 'user',
  id: '01939d00-0000-7000-8000-00000000ed17',
  name: 'Test editor',
  role: 'editor',
  userId: '01939d00-0000-7000-8000-00000000ed17',
  scopes: null,
};

/** Where the tests sign in from. */
export const HERE: Visitor = { address: '127.0.0.1', network: '127.0.0.1/32', userAgent: null };

/** Ratings of the scale that the migrations bring. */
export const TRUE = '01939d00-0000-7000-8000-000000000100';
export const FALSE = '01939d00-0000-7000-8000-000000000104';

/** What every verdict of a test says, unless it says something else. */
export function conclusion(): VerdictContent {
  return {
    ratingId: TRUE,
    summary: 'It is so.',
    method: 'The records were compared.',
    language: 'en',
    noReplyReason: 'The speaker cannot be reached.',
  };
}

/** A desk on a database of its own, without HTTP and without anything that runs jobs. */
export class Desk {
  /** Transactions that stay open until somebody ends them. */
  private readonly held = new Set<QueryRunner>();

  private constructor(
    readonly dataSource: DataSource,
    private readonly database: TestDatabase,
  ) {}

  static async open(): Promise<Desk> {
    const database = await cloneDatabase();
    const dataSource = new DataSource({ ...dataSourceOptions(database.url, 25), entities: ENTITIES });
    await dataSource.initialize();
    await addPerson(dataSource, EDITOR);
    return new Desk(dataSource, database);
  }

  get url(): string {
    return this.database.url;
  }

  async close(): Promise<void> {
    await this.letGo();
    await this.dataSource.destroy();
    await this.database.drop();
  }

  source(name = 'A source'): Promise<string> {
    return new CreateSource(this.dataSource).execute(EDITOR, {
      kind: 'organisation',
      names: [{ language: 'en', name }],
    });
  }

  document(text: string, language?: string): Promise<{ id: string; snapshotId: string }> {
    return new StoreDocument(this.dataSource).execute(EDITOR, { title: 'An article', text, language });
  }

  /** Enters a claim; unless told otherwise by a new source, which says it itself. */
  async claim(command: Partial<NewClaim> & { text: string }): Promise<string> {
    const attributions = command.attributions ?? [
      { sourceId: await this.source(), role: 'claimant' as const, kind: 'paraphrase' as const },
    ];
    return new CreateClaim(this.dataSource).execute(EDITOR, { ...command, attributions });
  }

  /** Has the claim reviewed as it has to be, and publishes a verdict. */
  async verdict(claimId: string, command: Partial<NewVerdict> = {}): Promise<string> {
    await makeJudgeable(this, claimId, command.ratingId ?? TRUE);
    return this.publish(claimId, command);
  }

  /** Publishes a verdict on the claim as it is. */
  publish(claimId: string, command: Partial<NewVerdict> = {}): Promise<string> {
    return new PublishVerdict(this.dataSource).execute(EDITOR, claimId, {
      ...conclusion(),
      expectedVersion: 0,
      ...command,
    });
  }

  evidence(claimId: string, command: Partial<NewEvidence> = {}): Promise<string> {
    return new AddEvidence(this.dataSource).execute(EDITOR, claimId, {
      title: 'A record',
      tier: 'primary',
      language: 'en',
      stance: 'supports',
      ...command,
    });
  }

  /**
   * Runs statements in a transaction that stays open, so that others have to wait for its locks.
   *
   * @returns what ends it, with a commit
   */
  async hold(...statements: string[]): Promise<() => Promise<void>> {
    const runner = this.dataSource.createQueryRunner();
    this.held.add(runner);
    await runner.startTransaction();
    for (const statement of statements) await runner.query(statement);
    return async () => {
      this.held.delete(runner);
      await runner.commitTransaction();
      await runner.release();
    };
  }

  /** What a test that failed holds is nothing that the next ones should wait for. */
  private async letGo(): Promise<void> {
    for (const runner of this.held) {
      // The database may have ended it meanwhile.
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release().catch(() => undefined);
    }
    this.held.clear();
  }

  /** Waits until so many statements of this database wait for a lock. */
  async untilWaiting(many: number): Promise<void> {
    const areWaiting = waitUntil(`${many} statements wait for a lock`, async () => {
      const waiting = await this.count(
        'pg_stat_activity',
        `datname = current_database() and wait_event_type = 'Lock'`,
      );
      return waiting >= many ? true : null;
    });
    await areWaiting.catch(async (error: unknown) => {
      await this.letGo();
      throw error;
    });
  }

  /** A colleague who can act on this desk. */
  async colleague(name: string, role: UserRole = 'fact_checker'): Promise<PersonActor> {
    const id = newId();
    const actor: PersonActor = { kind: 'user', id, name, role, userId: id, scopes: null };
    await addPerson(this.dataSource, actor);
    return actor;
  }

  /** Rows of a statement, as they are. */
  rows<T extends object = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.dataSource.query<T[]>(sql, values);
  }

  /** How many rows the table has. `where` is SQL. */
  async count(table: string, where = 'true', values: unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ count: number }>(
      `select count(*)::integer as count from ${table} where ${where}`,
      values,
    );
    return row!.count;
  }

  /** Each table's content, as a hash, so that a test can say that nothing was changed. */
  async state(): Promise<Record<string, string>> {
    const state: Record<string, string> = {};
    for (const { tableName } of this.dataSource.entityMetadatas) {
      // An attempt counts whatever becomes of it: it is written on its own, before the work that it may stop.
      if (tableName === 'attempt_limits') continue;
      const [row] = await this.rows<{ hash: string }>(
        `select md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as hash from ${tableName} t`,
      );
      state[tableName] = row!.hash;
    }
    return state;
  }

  /** How many rows each table has, so that a test can say that nothing was written. */
  async census(): Promise<Record<string, number>> {
    const census: Record<string, number> = {};
    for (const { tableName } of this.dataSource.entityMetadatas) {
      census[tableName] = await this.count(tableName);
    }
    return census;
  }
}

async function addPerson(dataSource: DataSource, { userId, name, role }: PersonActor): Promise<void> {
  await dataSource.manager.insert(User, {
    id: userId,
    email: `${userId}@example.org`,
    name,
    role,
    passwordHash: 'none',
  });
}

/** Name of the constraint by which the database refused; fails when it did not refuse. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    const { constraint } =
      (error as { driverError?: { constraint?: string } }).driverError ?? (error as { constraint?: string });
    if (constraint !== undefined) return constraint;
    throw error;
  }
  throw new Error('The database accepted it.');
}
