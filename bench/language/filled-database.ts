import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { indexClaims } from '../../src/claims/matching/index-claims.js';
import { searchable } from '../../src/claims/searchable.js';
import { ENTITIES } from '../../src/cli/entities.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { newId } from '../../src/platform/database/new-id.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded/embedded-postgres.js';
import { type GeneratedClaim, type GeneratedClaims } from './generated-claims.js';

const CHUNK = 5_000;
/** Chunks that are stored at the same time. */
const AT_ONCE = 2;

/** Two stored claims of which the second was planted beside the first. */
export interface PlantedPair {
  claimId: string;
  plantedId: string;
  /** Of the planted one. */
  text: string;
  /** What both say, in either wording, without when and by whom: whoever says that is a right answer, for the days are not in the words. */
  said: readonly string[];
}

export interface Planted {
  duplicates: PlantedPair[];
  contraries: PlantedPair[];
}

/** An embedded PostgreSQL of its own, as Isnad starts it, that is filled with generated claims. */
export class FilledDatabase {
  claims = 0;
  readonly planted: Planted = { duplicates: [], contraries: [] };

  private constructor(
    readonly url: string,
    readonly dataSource: DataSource,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open(): Promise<FilledDatabase> {
    const dataDir = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    // As root, PostgreSQL runs as another user, who has to get in.
    await chmod(dataDir, 0o755);
    const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
    const stop = async (): Promise<void> => {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    };
    try {
      await migrate(postgres.url);
      // Building an index over everything takes longer than a statement of the application may.
      const options = { ...dataSourceOptions(postgres.url, 5), extra: {}, entities: ENTITIES };
      const dataSource = await new DataSource(options).initialize();
      // Claims without a chain, which only a bench may have.
      await dataSource.query('alter table claims disable trigger claims_are_attributed');
      return new FilledDatabase(postgres.url, dataSource, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.stop();
  }

  /** Adds claims until there are so many, by the code that makes the keys and the index of claims that are entered. */
  async fill(texts: GeneratedClaims, claims: number): Promise<void> {
    await this.dataSource.query('drop index if exists claims_search');
    // While the database works on one chunk, the next is read here.
    let storing: Promise<void>[] = [];
    for (let waiting: NewClaim[] = []; this.claims < claims;) {
      while (waiting.length < CHUNK && this.claims + waiting.length < claims)
        waiting.push(...this.plant(texts));
      // What was planted may stand one beyond the chunk; it comes with the next.
      const rows = waiting.slice(0, Math.min(CHUNK, claims - this.claims));
      waiting = waiting.slice(rows.length);
      this.claims += rows.length;
      const [before] = storing;
      if (storing.length >= AT_ONCE) await before;
      storing = [...storing.slice(1 - AT_ONCE), this.store(rows)];
    }
    await Promise.all(storing);
    await this.dataSource.query('create index claims_search on claims using gin (search_text gin_trgm_ops)');
    await this.dataSource.query('vacuum analyze');
  }

  /** Enters one claim as it would be entered, and says which it is. */
  async enter(claim: GeneratedClaim): Promise<string> {
    const id = newId();
    await this.store([{ id, ...claim }]);
    this.claims += 1;
    return id;
  }

  /** Enters claims in this order, and says which they are. */
  async add(claims: readonly GeneratedClaim[]): Promise<string[]> {
    const rows = claims.map((claim) => ({ id: newId(), ...claim }));
    for (let at = 0; at < rows.length; at += CHUNK) await this.store(rows.slice(at, at + CHUNK));
    this.claims += rows.length;
    await this.dataSource.query('vacuum analyze');
    return rows.map(({ id }) => id);
  }

  private plant(texts: GeneratedClaims): NewClaim[] {
    const { said, claim, duplicate, contrary } = texts.next();
    const stored = { id: newId(), ...claim };
    const rows: NewClaim[] = [stored];
    for (const [planted, list] of [
      [duplicate, this.planted.duplicates],
      [contrary, this.planted.contraries],
    ] as const) {
      if (planted === null) continue;
      const row = { id: newId(), ...planted };
      rows.push(row);
      list.push({ claimId: stored.id, plantedId: row.id, text: row.text, said });
    }
    return rows;
  }

  private async store(claims: readonly NewClaim[]): Promise<void> {
    const rows = claims.map((claim) => ({ ...claim, ...searchable([claim]) }));
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `insert into claims (id, text, language, event_date, search_text, contradiction_keys, keys_version)
         select id, text, language, "eventDate", "searchText",
           array(select jsonb_array_elements_text("contradictionKeys")), "keysVersion"
         from jsonb_to_recordset($1::jsonb) as t (id uuid, text text, language text, "eventDate" date,
           "searchText" text, "contradictionKeys" jsonb, "keysVersion" integer)`,
        [JSON.stringify(rows)],
      );
      await indexClaims(
        manager,
        rows.map(({ id }) => id),
      );
    });
  }
}

interface NewClaim extends GeneratedClaim {
  id: string;
}
