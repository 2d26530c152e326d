import { benchAudit } from './audit.js';
import { benchJobs } from './jobs.js';
import { benchLanguage } from './language.js';
import { benchStart } from './start.js';

const BENCHES = { start: benchStart, jobs: benchJobs, audit: benchAudit, language: benchLanguage } as const;

/** Measures what this machine does, beside a baseline in the same run. `npm run bench -- jobs` runs one of them. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
process.exit(0);
