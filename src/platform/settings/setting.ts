import type { EntityManager } from 'typeorm';
import type { LocalisedTextDto } from '../http/localised-text.dto.js';

/** A rule that a desk can switch off, by the code under which it is stored. */
export interface RuleSwitch {
  code: string;
  title: LocalisedTextDto;
}

/**
 * How a value is entered: a whole number within bounds, rules to be switched on and off, a rating scale by its key, or a
 * list of how often which verdicts are rechecked, in days within bounds.
 */
export type SettingForm =
  | { kind: 'number'; least: number; most: number }
  | { kind: 'switches'; switches: readonly RuleSwitch[] }
  | { kind: 'rating_scale' }
  | { kind: 'recheck_policies'; least: number; most: number };

/** Something that a desk decides for itself, while Isnad runs. */
export interface Setting<T> {
  /** Domain and name: `reviews.quorum`. */
  readonly key: string;
  readonly default: T;
  /** What people call it. */
  readonly title: LocalisedTextDto;
  /** What it decides, as sentences. */
  readonly meaning: LocalisedTextDto;
  /** What a value must look like; completes "must be …" and "يجب أن تكون القيمة …". */
  readonly expected: LocalisedTextDto;
  /** How a person enters it. */
  readonly form: SettingForm;
  /** Whether a value from outside can be one. */
  readonly accepts: (value: unknown) => value is T;
  /** Whether what it names is there, where only the database knows. Asked of values that are accepted. */
  readonly exists?: (manager: EntityManager, value: T) => Promise<boolean>;
  /** What is to be known of a value that is accepted, and may yet not do what was meant. */
  readonly remarks?: (manager: EntityManager, value: T) => Promise<LocalisedTextDto[]>;
}

const declared = new Map<string, Setting<unknown>>();

/** Declares a setting in the domain that it belongs to. @throws when two have one key */
export function declareSetting<T>(setting: Setting<T>): Setting<T> {
  if (declared.has(setting.key)) throw new Error(`The setting ${setting.key} is declared twice`);
  // Nothing is asked of a value before `accepts` has said that it is one of T.
  declared.set(setting.key, setting as Setting<unknown>);
  return setting;
}

/** All declared settings, by key. */
export function declaredSettings(): Setting<unknown>[] {
  return [...declared.values()].sort((a, b) => a.key.localeCompare(b.key));
}

/** The declared setting of that key; null when there is none. */
export function findSetting(key: string): Setting<unknown> | null {
  return declared.get(key) ?? null;
}

/** What holds now, in the caller's transaction; the default where nothing was decided, or where a former version decided what this one doesn't know. */
export async function settingValue<T>(manager: EntityManager, setting: Setting<T>): Promise<T> {
  const [row] = await manager.query<{ value: unknown }[]>('select value from settings where key = $1', [
    setting.key,
  ]);
  return row !== undefined && setting.accepts(row.value) ? row.value : setting.default;
}
