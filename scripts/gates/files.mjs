import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder whose path matches, sorted; none where there is no such folder. */
export function filesUnder(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => pattern.test(file))
    .sort();
}
