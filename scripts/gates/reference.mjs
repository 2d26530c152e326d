/**
 * Gate: docs/reference.md, and the table of configuration in README.md, say what the code says.
 *
 * With --write it writes both (`npm run reference`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { firstDifference } from './lines.mjs';
import { run } from './run-checks.mjs';

const REFERENCE = new URL('../../docs/reference.md', import.meta.url);
const README = new URL('../../README.md', import.meta.url);
const BETWEEN = /(<!-- configuration: npm run reference -->\n)[\s\S]*?(\n<!-- end -->)/;

const { ok, output } = await run(['dist/src/reference.js']);
if (!ok) {
  console.log(`dist/src/reference.js did not print:\n${output}`);
  process.exit(1);
}
const made = JSON.parse(output);
const readme = readFileSync(README, 'utf8');
if (!BETWEEN.test(readme)) {
  console.log('README.md has lost the two comments between which its table of configuration stands.');
  process.exit(1);
}
await keep('docs/reference.md', REFERENCE, made.reference);
await keep(
  'README.md',
  README,
  readme.replace(BETWEEN, (_, before, after) => `${before}\n${made.configuration}\n${after}`),
);

async function keep(name, file, text) {
  const wanted = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (process.argv.includes('--write')) {
    writeFileSync(file, wanted);
    return;
  }
  const difference = firstDifference(existsSync(file) ? readFileSync(file, 'utf8') : '', wanted);
  if (difference === null) return;
  console.log(`${name} (-) is not what the code says (+), ${difference}\nTo mend it: npm run reference`);
  process.exitCode = 1;
}
