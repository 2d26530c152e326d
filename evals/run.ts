import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAttribution } from './attribution.js';
import { measureContradiction } from './contradiction.js';
import { measureEntailment } from './entailment.js';
import { measureMatching } from './matching.js';
import { measureNumbers } from './numbers.js';
import { measureQuantulum } from './quantulum.js';
import { surveyOpenClaims } from './open-claims.js';
import { type Row, table } from './report.js';

/** Misses printed per set; all of them are in the JSON file. */
const MISSES_SHOWN = 8;

function run(): number {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join('..', 'shared', 'evals') },
      out: { type: 'string', default: join('evals', 'last.json') },
    },
  });
  const data = resolve(values.data);
  if (!existsSync(data)) {
    process.stdout.write(
      `No evaluation data at "${values.data}"; nothing measured. Point at it with --data DIR.\n`,
    );
    return 0;
  }
  const measured = [
    measureContradiction(data),
    measureEntailment(data),
    measureNumbers(data),
    measureQuantulum(data),
    measureAttribution(data),
    measureMatching(data),
  ];
  const rows = measured.flatMap((part) => part.rows);
  const misses = measured.flatMap((part) => part.misses);
  const open = surveyOpenClaims(data);
  process.stdout.write(`${table(rows, rowsOf(values.out))}\n`);
  if (open !== null) {
    process.stdout.write(
      `\nPublic fact-checked claims, all pairs that share a key: ${String(open.claims)} claims, ${String(open.candidates)} pairs, ` +
        `${String(open.reported.length)} reported, ${open.microsecondsPerComparison.toFixed(0)} µs a pair\n`,
    );
    for (const pair of open.reported.slice(0, MISSES_SHOWN))
      process.stdout.write(`  ${pair.basis}: ${pair.a} ↔ ${pair.b}\n`);
  }
  for (const set of new Set(misses.map((miss) => miss.set))) {
    const own = misses.filter((miss) => miss.set === set);
    process.stdout.write(`\n${set}: ${String(own.length)} missed\n`);
    for (const miss of own.slice(0, MISSES_SHOWN)) {
      process.stdout.write(
        `  ${miss.id}: wanted ${miss.expected || 'nothing'}, got ${miss.found || 'nothing'}: ${miss.text.slice(0, 160)}\n`,
      );
    }
  }
  writeFileSync(
    values.out,
    `${JSON.stringify({ measuredAt: new Date().toISOString(), rows, open, misses }, null, 2)}\n`,
  );
  process.stdout.write(`\nAll of it is in ${values.out}\n`);
  return 0;
}

/** What the run before left behind. */
function rowsOf(file: string): Row[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }).rows : [];
}

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
