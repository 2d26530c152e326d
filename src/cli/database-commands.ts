import type { Command } from 'commander';
import { loadSeed } from '../seed/load-seed.js';
import { SAMPLE } from '../seed/seed-file.js';
import { withDatabase } from './with-database.js';

/** `isnad migrate` and `isnad seed`. */
export function addDatabaseCommands(program: Command): void {
  program
    .command('migrate')
    .description("Bring the database to this version's schema. `npm start` does so by itself.")
    .action(async () => {
      await withDatabase(() => Promise.resolve());
      process.stderr.write('The schema is up to date.\n');
    });

  program
    .command('seed')
    .description(
      'Load sources, documents and claims from a seed file (seeds/seed.schema.json). Loading again changes nothing.',
    )
    .argument('[file]', 'the seed file; left out: the sample')
    .action(async (file?: string) => {
      const loaded = await withDatabase((dataSource) => loadSeed(dataSource, file ?? SAMPLE));
      const parts = [
        `${loaded.sources.toString()} sources`,
        `${loaded.documents.toString()} documents`,
        `${loaded.claims.toString()} claims`,
      ];
      process.stderr.write(`New: ${parts.join(', ')}.\n`);
    });
}
