import type { Command } from 'commander';
import { indexStaleClaims } from '../claims/matching/index-stale-claims.js';
import { tell } from './tell.js';
import { withDatabase } from './with-database.js';

/** `isnad matches rebuild`. */
export function addMatchCommands(program: Command): void {
  program
    .command('matches')
    .description('The index by which claims that say the same are found')
    .addHelpText(
      'after',
      `
What it finds for a text, the API answers (POST /api/v1/claims/match), and without a database: isnad engine match --help`,
    )
    .command('rebuild')
    .description(
      'Read claims for matching that have not been read by this version. Broken off, it goes on where it was the next time. The application does the same when it starts.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ isnad matches rebuild
  12 claims were read.
  $ isnad matches rebuild
  0 claims were read.
  $ isnad matches rebuild --again
  1048 claims were read.`,
    )
    .option('--again', 'read all claims, whatever version has read them')
    .action(async ({ again }: { again?: true }) => {
      const total = await withDatabase(async (dataSource) => {
        if (again) await dataSource.query('update match_entries set version = 0');
        return indexStaleClaims(dataSource, undefined, showCount);
      });
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      tell(`${total.toString()} claims were read.`);
    });
}

function showCount(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done.toString()} claims`);
}
