/** Gate: the entities describe the database that the migrations make, and nothing else. */
import { run } from './run-checks.mjs';
import { withFreshDatabase } from './fresh-database.mjs';

const { ok, output } = await withFreshDatabase((url) =>
  run(
    [
      'node_modules/typeorm/cli.js',
      'migration:generate',
      '--check',
      ...['--dataSource', 'dist/src/platform/database/data-source.js', 'drift'],
    ],
    { env: { DATABASE_URL: url } },
  ),
);
if (!ok) {
  console.log('The entities and the migrations disagree. TypeORM would change the database like this:');
  console.log(output.trim());
  process.exitCode = 1;
}
