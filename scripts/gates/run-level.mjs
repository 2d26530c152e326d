import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run-checks.mjs';

/** The levels of tests, fast ones first. */
export const LEVELS = [
  { level: 'unit', needsServices: false },
  { level: 'integration', needsServices: true },
  { level: 'api', needsServices: true },
  { level: 'faults', needsServices: true },
  { level: 'browser', needsServices: true },
];

/** These start processes or browsers and measure time: one file after the other. */
const ALONE = ['faults', 'browser'];

/** Twice what the longest takes on two cores: a slow machine is no failure, a level that hangs is. */
const LONGEST_MINUTES = 45;

/** What Jest says when a test file left a server, a timer or a child behind; after the first it would wait for ever. */
const HANGS = /did not exit one second after/;
const LEAKED = /worker process has failed to exit gracefully/;

/**
 * Runs one level with Jest.
 *
 * A file that cannot be loaded, a test that was left out, a leak and a level
 * without a test each count as a failure.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runLevel(level, jestArguments) {
  const report = join(tmpdir(), `isnad-${process.pid}-${level}.json`);
  const problems = [];
  const end = (child, problem) => {
    problems.push(problem);
    child.kill('SIGKILL');
  };
  let deadline;
  const onOutput = (chunk, child) => {
    process.stdout.write(chunk.replace(/^Test results written to: .*\n/m, ''));
    deadline ??= setTimeout(
      () => end(child, `longer than ${LONGEST_MINUTES} minutes`),
      LONGEST_MINUTES * 60_000,
    );
    if (HANGS.test(chunk)) end(child, 'a test left something running behind it');
    if (LEAKED.test(chunk)) problems.push('a test left something running behind it');
  };
  console.log(`\n${level} tests`);
  const { ok, seconds } = await run(
    [
      'node_modules/jest/bin/jest.js',
      // The time-out is longer than any wait inside of a test: that one says what it saw.
      ...['--selectProjects', level, '--testTimeout=30000', '--json', `--outputFile=${report}`],
      ...(ALONE.includes(level) ? ['--runInBand'] : []),
      ...jestArguments,
    ],
    {
      onOutput,
      env: {
        // A level keeps the tables of the language engine of each of its files, megabytes a time.
        NODE_OPTIONS:
          '--experimental-vm-modules --disable-warning=ExperimentalWarning --max-old-space-size=10240',
      },
    },
  );
  clearTimeout(deadline);
  const result = readReport(report);
  const total = count(result, jestArguments.length > 0);
  if (result !== null && total.passed + total.failed === 0) problems.push('there was no test to run');
  if (!ok && total.failed === 0 && problems.length === 0) problems.push('Jest failed without a failing test');
  total.failed += problems.length;
  const said = problems.length > 0 ? `: ${problems.join('; ')}` : '';
  console.log(
    `${total.failed > 0 ? '✗' : '✓'} ${level}  ${total.passed} passed, ${seconds.toFixed(1)} s${said}`,
  );
  return total;
}

function readReport(file) {
  if (!existsSync(file)) return null;
  const result = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return result;
}

function count(result, isFiltered) {
  if (result === null) return { passed: 0, failed: 0 };
  const leftOut = isFiltered ? 0 : result.numPendingTests + result.numTodoTests;
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites + leftOut,
  };
}
