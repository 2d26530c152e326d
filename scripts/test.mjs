/**
 * Everything that has to hold before a change may go in: the gates, then every
 * level of tests, fast ones first. A stage that fails is finished, so that all
 * its failures are seen, and is the last one.
 *
 *   npm test                              everything
 *   npm test -- --gates                   the gates alone
 *   npm test -- --only lint,unit          some gates or levels, by name
 *   npm test -- --only unit -- -t digits  what follows the second -- goes to Jest
 *
 * The last line is `N passed, N failed`, where each gate counts as one.
 */
import { parseArgs } from 'node:util';
import { startServices } from '../test/support/services.mjs';
import { runChecks, stopChecks } from './gates/run-checks.mjs';
import { LEVELS, runLevel } from './gates/run-level.mjs';
import { GATE_STAGES } from './gates/stages.mjs';

const separator = process.argv.indexOf('--', 2);
const own = process.argv.slice(2, separator < 0 ? undefined : separator);
const forJest = separator < 0 ? [] : process.argv.slice(separator + 1);

const tally = { passed: 0, failed: 0 };
let services = null;

/** Starts the servers when a stage first needs them; each child process finds them in its environment. */
async function provideServices() {
  if (services !== null) return;
  services = await startServices();
  const { adminUrl, redisUrl } = services;
  process.env.ISNAD_TEST_SERVICES = JSON.stringify({ adminUrl, redisUrl });
}

async function runStages(chosen) {
  for (const { checks, needsServices } of GATE_STAGES) {
    const here = checks.filter((check) => chosen(check.name, 'gate'));
    if (here.length === 0) continue;
    if (needsServices) await provideServices();
    add(await runChecks(here));
    if (tally.failed > 0) return;
  }
  for (const { level, needsServices } of LEVELS) {
    if (!chosen(level, 'level')) continue;
    if (needsServices) await provideServices();
    add(await runLevel(level, forJest));
    if (tally.failed > 0) return;
  }
}

function add({ passed, failed }) {
  tally.passed += passed;
  tally.failed += failed;
}

function readChoice() {
  const { values } = parseArgs({
    args: own,
    options: { only: { type: 'string' }, gates: { type: 'boolean', default: false } },
  });
  if (values.only === undefined) return (_name, kind) => kind === 'gate' || !values.gates;
  const known = [
    ...GATE_STAGES.flatMap(({ checks }) => checks.map(({ name }) => name)),
    ...LEVELS.map((l) => l.level),
  ];
  const names = values.only.split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  return (name) => names.includes(name);
}

let finished = null;

/** However a run ends, it ends once. */
function finish() {
  finished ??= stopAndTell();
  return finished;
}

async function stopAndTell() {
  await stopChecks();
  await services?.stop();
  // Nothing that ran is no success either.
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  process.exitCode = tally.failed > 0 ? 1 : 0;
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    tally.failed += 1;
    console.log(`\nStopped by ${signal}.`);
    void finish().then(() => process.exit());
  });
}

try {
  await runStages(readChoice());
} catch (error) {
  tally.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
await finish();
