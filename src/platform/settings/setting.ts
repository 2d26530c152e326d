import type { EntityManager } from 'typeorm';

/** Something that a desk decides for itself, while Isnad runs. */
export interface Setting<T> {
  /** Domain and name: `reviews.quorum`. */
  readonly key: string;
  readonly default: T;
  /** What it decides, as a sentence. */
  readonly meaning: string;
  /** What a value must look like; completes "must be …". */
  readonly expected: string;
  /** Whether a value from outside can be one. */
  readonly accepts: (value: unknown) => value is T;
}

const declared = new Map<string, Setting<unknown>>();

/** Declares a setting in the domain that it belongs to. @throws when two have one key */
export function declareSetting<T>(setting: Setting<T>): Setting<T> {
  if (declared.has(setting.key)) throw new Error(`The setting ${setting.key} is declared twice`);
  declared.set(setting.key, setting);
  return setting;
}

/** All declared settings, by key. */
export function declaredSettings(): Setting<unknown>[] {
  return [...declared.values()].sort((a, b) => a.key.localeCompare(b.key));
}

/** What holds now, in the caller's transaction; the default where nothing was decided, or where a former version decided what this one doesn't know. */
export async function settingValue<T>(manager: EntityManager, setting: Setting<T>): Promise<T> {
  const [row] = await manager.query<{ value: unknown }[]>('select value from settings where key = $1', [
    setting.key,
  ]);
  return row !== undefined && setting.accepts(row.value) ? row.value : setting.default;
}
