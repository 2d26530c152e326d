/**
 * Gate: docs/openapi.json is what the application says of itself, holds what a
 * reader needs, and web/src/api/schema.d.ts is made from it.
 *
 * With --write it writes both files first (`npm run openapi`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { firstDifference } from './lines.mjs';
import { lintOpenapi } from './openapi-rules.mjs';
import { run } from './run-checks.mjs';

const DOCUMENT = new URL('../../docs/openapi.json', import.meta.url);
const TYPES = new URL('../../web/src/api/schema.d.ts', import.meta.url);
const TYPES_HEADER = '/** Made from docs/openapi.json by `npm run openapi`; compared by `npm test`. */\n\n';

const { ok, output } = await run(['dist/src/openapi.js']);
if (!ok) {
  console.log(`dist/src/openapi.js did not print the document:\n${output}`);
  process.exit(1);
}
const document = JSON.parse(output);
const text = `${JSON.stringify(document, null, 2)}\n`;
const types = TYPES_HEADER + astToString(await openapiTS(structuredClone(document)));

const problems = [];
if (process.argv.includes('--write')) {
  writeFileSync(DOCUMENT, text);
  writeFileSync(TYPES, types);
} else {
  compare('docs/openapi.json', DOCUMENT, text);
  compare('web/src/api/schema.d.ts', TYPES, types);
}
problems.push(...(await lintOpenapi(document)));
if (problems.length > 0) {
  console.log(problems.join('\n'));
  process.exitCode = 1;
}

function compare(name, file, made) {
  const difference = firstDifference(existsSync(file) ? readFileSync(file, 'utf8') : '', made);
  if (difference === null) return;
  problems.push(`${name} (-) is not what the application makes (+), ${difference}`);
  problems.push('If the change is meant: npm run openapi, and read the difference before you commit it.');
}
