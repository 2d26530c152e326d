/**
 * Gate: docs/reference.md, .env.example and the table of configuration in README.md say what the code says.
 *
 * With --write it writes them (`npm run reference`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { firstDifference } from './lines.mjs';
import { run } from './run-checks.mjs';

const REFERENCE = new URL('../../docs/reference.md', import.meta.url);
const ENV_EXAMPLE = new URL('../../.env.example', import.meta.url);
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
keep('docs/reference.md', REFERENCE, await markdown(REFERENCE, made.reference));
keep('.env.example', ENV_EXAMPLE, made.envExample);
keep(
  'README.md',
  README,
  await markdown(
    README,
    readme.replace(BETWEEN, (_, before, after) => `${before}\n${made.configuration}\n${after}`),
  ),
);

async function markdown(file, text) {
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function keep(name, file, wanted) {
  if (process.argv.includes('--write')) {
    writeFileSync(file, wanted);
    return;
  }
  const difference = firstDifference(existsSync(file) ? readFileSync(file, 'utf8') : '', wanted);
  if (difference === null) return;
  console.log(`${name} (-) is not what the code says (+), ${difference}\nTo mend it: npm run reference`);
  process.exitCode = 1;
}
