import type { DataSource, EntityManager } from 'typeorm';
import { CreateClaim } from '../claims/create-claim.js';
import { StoreDocument } from '../documents/store-document.js';
import { systemActor } from '../platform/auth/actor.js';
import { CreateSource } from '../sources/create-source.js';
import { readSeedFile, type SeedFile } from './seed-file.js';

export interface Loaded {
  sources: number;
  documents: number;
  claims: number;
}

const SEEDER = systemActor('seed');

/**
 * Loads a seed file, all of it or nothing. A record that was loaded before is left as it is, whatever became of it since.
 *
 * @returns how many records are new
 * @throws when the file breaks its schema, or names a source or document that it doesn't hold
 */
export async function loadSeed(dataSource: DataSource, path: string): Promise<Loaded> {
  const { seed, textOf } = await readSeedFile(path);
  return dataSource.transaction(async (manager) => {
    // Two processes that start at once load it one after the other; the second finds everything there.
    await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`seed:${seed.id}`]);
    return new SeedLoader(dataSource, manager, seed, textOf).load();
  });
}

class SeedLoader {
  private readonly loaded: Loaded = { sources: 0, documents: 0, claims: 0 };

  constructor(
    private readonly dataSource: DataSource,
    private readonly manager: EntityManager,
    private readonly seed: SeedFile,
    private readonly textOf: Map<string, string>,
  ) {}

  async load(): Promise<Loaded> {
    const sources = await this.known('sources', 'coalesce(merged_into_id, id)');
    const documents = await this.known('documents');
    const claims = await this.known('claims');
    for (const { id, names, ...rest } of this.seed.sources) {
      if (sources.has(id)) continue;
      const command = { ...rest, externalKey: this.key(id), names: pairs(names, 'name') };
      sources.set(id, await new CreateSource(this.dataSource).within(this.manager, SEEDER, command));
      this.loaded.sources += 1;
    }
    for (const { id, publisher, title, language, url, publishedAt } of this.seed.documents) {
      if (documents.has(id)) continue;
      const stored = await new StoreDocument(this.dataSource).within(this.manager, SEEDER, {
        externalKey: this.key(id),
        title,
        language,
        url,
        publishedAt,
        text: this.textOf.get(id) ?? '',
        publisherId: publisher === undefined ? undefined : required(sources, publisher, `publisher of ${id}`),
      });
      documents.set(id, stored.id);
      this.loaded.documents += 1;
    }
    for (const claim of this.seed.claims) {
      if (!claims.has(claim.id)) await this.claim(claim, sources, documents);
    }
    return this.loaded;
  }

  private async claim(
    claim: SeedFile['claims'][number],
    sources: Map<string, string>,
    documents: Map<string, string>,
  ): Promise<void> {
    const { id, text, language, document, selector, attributions, topic, claimedAt, eventDate } = claim;
    await new CreateClaim(this.dataSource).within(this.manager, SEEDER, {
      externalKey: this.key(id),
      language,
      text: required(new Map(Object.entries(text)), language, `text of ${id}`),
      translations: pairs(text, 'text').filter((each) => each.language !== language),
      topic,
      claimedAt,
      eventDate,
      attributions: attributions.map(({ source, ...link }) => ({
        ...link,
        sourceId: required(sources, source, `attributions of ${id}`),
      })),
      appearance:
        document === undefined || !selector
          ? undefined
          : { ...selector, documentId: required(documents, document, `document of ${id}`) },
      // The file's own ids tell its claims apart.
      another: true,
    });
    this.loaded.claims += 1;
  }

  /** Records of this file that are in the table, by their names in the file; `id` is SQL of which stands for a row. */
  private async known(table: 'sources' | 'documents' | 'claims', id = 'id'): Promise<Map<string, string>> {
    const rows = await this.manager.query<{ id: string; external_key: string }[]>(
      `select ${id} as id, external_key from ${table} where starts_with(external_key, $1)`,
      [this.key('')],
    );
    return new Map(rows.map((row) => [row.external_key.slice(this.key('').length), row.id]));
  }

  private key(id: string): string {
    return `${this.seed.id}:${id}`;
  }
}

function pairs<K extends string>(
  texts: Record<string, string>,
  key: K,
): ({ language: string } & Record<K, string>)[] {
  return Object.entries(texts).map(
    ([language, text]) => ({ language, [key]: text }) as { language: string } & Record<K, string>,
  );
}

function required(known: ReadonlyMap<string, string>, name: string, where: string): string {
  const value = known.get(name);
  if (value === undefined) throw new Error(`The seed file has no "${name}" for the ${where}.`);
  return value;
}
