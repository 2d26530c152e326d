import type { EntityManager } from 'typeorm';
import { foldForSearch } from '../language/text/normalise.js';
import { newId } from '../platform/database/new-id.js';
import { SourceName } from './source-name.entity.js';

export interface Names {
  names: readonly { language: string; name: string }[];
  aliases: readonly string[];
}

/** Writes the names and aliases of a source, which has none of these yet. */
export async function insertNames(manager: EntityManager, sourceId: string, given: Names): Promise<void> {
  const row = (use: 'name' | 'alias', language: string | null, name: string) => ({
    id: newId(),
    sourceId,
    use,
    language,
    name: name.trim(),
    searchText: foldForSearch(name),
  });
  await manager.insert(SourceName, [
    ...given.names.map(({ language, name }) => row('name', language, name)),
    ...given.aliases.map((alias) => row('alias', null, alias)),
  ]);
}
