/**
 * Gate: docs/schema.sql is what the migrations make. It sees what comparing
 * with entities cannot: triggers, functions, expressions and conditions of indexes.
 *
 * With --write it writes the file (`npm run schema:dump`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withFreshDatabase } from './fresh-database.mjs';
import { firstDifference } from './lines.mjs';
import { schemaOf } from './schema-of.mjs';

const FILE = new URL('../../docs/schema.sql', import.meta.url);
const HEADER = '-- What the migrations make. Written by `npm run schema:dump`; compared by `npm test`.\n\n';

const schema = HEADER + (await withFreshDatabase(schemaOf));
if (process.argv.includes('--write')) {
  writeFileSync(FILE, schema);
} else {
  const difference = firstDifference(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '', schema);
  if (difference !== null) {
    console.log(`docs/schema.sql (-) is not what the migrations make (+), ${difference}`);
    console.log('If the change is meant: npm run schema:dump, and read the difference before you commit it.');
    process.exitCode = 1;
  }
}
