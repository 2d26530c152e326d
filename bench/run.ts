import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAudit } from './audit.js';
import { benchCandidates } from './candidates.js';
import { benchJobs } from './jobs.js';
import { benchLanguage } from './language.js';
import { benchStart } from './start.js';

/** Measures what this machine does, beside a baseline in the same run. `npm run bench -- jobs` runs one of them. */
const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: {
    claims: { type: 'string' },
    data: { type: 'string', default: join('..', 'shared', 'evals') },
  },
});
const claims = values.claims === undefined ? undefined : Number(values.claims);
const BENCHES = {
  start: benchStart,
  jobs: benchJobs,
  audit: benchAudit,
  language: () => benchLanguage(claims),
  candidates: () => benchCandidates(values.data),
} as const;

const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0 || (claims !== undefined && !(claims >= 1_000))) {
  console.error(
    `Usage: npm run bench -- [${Object.keys(BENCHES).join('] [')}] [--claims N] [--data DIR]\n` +
      '--claims: the most claims of the bench of the language engine, at least 1000\n' +
      '--data: the public sets among which candidates are looked for',
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
process.exit(0);
