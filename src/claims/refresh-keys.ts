import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { KEYS_VERSION } from '../language/contradiction/contradiction-keys.js';
import { Claim } from './claim.entity.js';
import { searchable } from './searchable.js';

interface StaleRow {
  id: string;
  texts: { language: string; text: string }[];
}

const log = new Logger('Engine');

/**
 * Makes keys of claims again that another version of the engine has made, in the order of ids. Claims that somebody is changing
 * are left out.
 *
 * @param after the claim after which to begin; null: at the first
 * @returns the ids of those whose keys were made, none where none was left
 */
export async function refreshKeys(
  manager: EntityManager,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const stale = await manager.query<StaleRow[]>(
    `select c.id, jsonb_build_array(jsonb_build_object('language', c.language, 'text', c.text)) || coalesce(
       (select jsonb_agg(jsonb_build_object('language', t.language, 'text', t.text))
        from claim_translations t where t.claim_id = c.id), '[]') as texts
     from claims c where c.keys_version <> $1 and ($2::uuid is null or c.id > $2)
     order by c.id limit $3 for no key update of c skip locked`,
    [KEYS_VERSION, after, limit],
  );
  for (const { id, texts } of stale) await manager.update(Claim, id, keysOf(id, texts));
  return stale.map(({ id }) => id);
}

/** Whether another version of the engine has made the keys of any claim. */
export async function hasStaleKeys(database: DataSource | EntityManager): Promise<boolean> {
  const [{ stale }] = await database.query<[{ stale: boolean }]>(
    `select exists (select from claims where keys_version < $1)
       or exists (select from claims where keys_version > $1) as stale`,
    [KEYS_VERSION],
  );
  return stale;
}

/** Whether an older version of the engine has made the keys of any claim. */
export async function hasOlderKeys(database: DataSource | EntityManager): Promise<boolean> {
  const [{ older }] = await database.query<[{ older: boolean }]>(
    'select exists (select from claims where keys_version < $1) as older',
    [KEYS_VERSION],
  );
  return older;
}

/** A claim that the engine stumbles over keeps no keys rather than holding up all others. */
function keysOf(id: string, texts: StaleRow['texts']): Partial<ReturnType<typeof searchable>> {
  try {
    return searchable(texts);
  } catch (error) {
    log.error(`The engine cannot read claim ${id}: ${String(error)}`);
    return { contradictionKeys: [], keysVersion: KEYS_VERSION };
  }
}
