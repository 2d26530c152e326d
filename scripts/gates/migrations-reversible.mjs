/**
 * Gate: every migration can be undone. From the last to the first: down one, up
 * one, and the schema is what it was; then down for good. What is left at the
 * end is an empty database.
 */
import { builtDataSource, withFreshDatabase } from './fresh-database.mjs';
import { firstDifference } from './lines.mjs';
import { schemaOf } from './schema-of.mjs';

/** Stays when everything is undone: extensions may be somebody else's, and TypeORM keeps its own table. */
const KEPT =
  /create extension \w+;|create sequence migrations_id_seq[^;]*;|create table migrations \([^;]*\);/g;

const problem = await withFreshDatabase(async (url) => {
  const dataSource = await (await builtDataSource(url)).initialize();
  try {
    while (dataSource.migrations.length > 0) {
      const migration = dataSource.migrations.at(-1);
      const before = await schemaOf(url);
      await dataSource.undoLastMigration({ transaction: 'each' });
      const undone = await schemaOf(url);
      await dataSource.runMigrations({ transaction: 'each' });
      const difference = firstDifference(before, await schemaOf(url));
      if (difference !== null) return `${migration.name}: after down and up the schema differs ${difference}`;
      await dataSource.undoLastMigration({ transaction: 'each' });
      const again = firstDifference(undone, await schemaOf(url));
      if (again !== null) return `${migration.name}: a second down leaves another schema ${again}`;
      // From here on there is no such migration, so the next "up one" is the one before it.
      dataSource.migrations.pop();
    }
    const left = (await schemaOf(url)).replace(KEPT, '').trim();
    return left === '' ? null : `With every migration undone this is left:\n${left}`;
  } finally {
    await dataSource.destroy();
  }
});
if (problem !== null) {
  console.log(problem);
  process.exitCode = 1;
}
