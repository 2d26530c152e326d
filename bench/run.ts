import { parseArgs } from 'node:util';
import { benchAudit } from './audit.js';
import { benchJobs } from './jobs.js';
import { benchLanguage } from './language.js';
import { benchStart } from './start.js';

/** Measures what this machine does, beside a baseline in the same run. `npm run bench -- jobs` runs one of them. */
const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { claims: { type: 'string' } },
});
const claims = values.claims === undefined ? undefined : Number(values.claims);
const BENCHES = {
  start: benchStart,
  jobs: benchJobs,
  audit: benchAudit,
  language: () => benchLanguage(claims),
} as const;

const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0 || (claims !== undefined && !(claims >= 1_000))) {
  console.error(
    `Usage: npm run bench -- [${Object.keys(BENCHES).join('] [')}] [--claims N]\n` +
      '--claims: the most claims of the bench of the language engine, at least 1000',
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
process.exit(0);
