import type { Command } from 'commander';
import { openBlobStore } from '../platform/blobs/open-blob-store.js';
import { type VerifyProgress, verifyBlobs } from '../platform/blobs/verify-blobs.js';
import { loadConfig } from '../platform/config/config.js';
import { withDatabase } from './with-database.js';

/** Milliseconds between two lines of progress. */
const TELL_EVERY = 200;

/** `isnad blobs verify`. */
export function addBlobCommands(program: Command): void {
  program
    .command('blobs')
    .description('The bytes of captures and uploaded files')
    .command('verify')
    .description(
      'Read all stored bytes and compare them with their hashes. Prints what is missing, altered or unknown, and then exits with 1.',
    )
    .action(async () => {
      const findings = await withDatabase(async (dataSource) => {
        const store = await openBlobStore(loadConfig(process.env));
        const progress = progressLine();
        let count = 0;
        for await (const { kind, name, detail } of verifyBlobs(dataSource, store, progress.show)) {
          progress.clear();
          process.stdout.write(`${kind}\t${name}\t${detail}\n`);
          count += 1;
        }
        progress.clear();
        return count;
      });
      if (findings > 0) process.exitCode = 1;
      else if (process.stderr.isTTY) process.stderr.write('All stored bytes are what they were.\n');
    });
}

/** One line that is written over and over, on a terminal; in a pipe nothing. */
function progressLine(): { show: (progress: VerifyProgress) => void; clear: () => void } {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let toldAt = 0;
  return {
    show: ({ checked, total, bytes }) => {
      if (Date.now() - toldAt < TELL_EVERY && checked < total) return;
      toldAt = Date.now();
      const megabytes = (bytes / 1_000_000).toFixed(1);
      process.stderr.write(`\r\u001b[K${checked} of ${total} (${megabytes} MB)`);
    },
    clear: () => process.stderr.write('\r\u001b[K'),
  };
}
