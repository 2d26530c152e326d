import type { Command } from 'commander';
import { RequestRescan } from '../contradictions/rescan/request-rescan.js';
import { systemActor } from '../platform/auth/actor.js';
import { tell } from './tell.js';
import { withApplication } from './with-application.js';

/** `isnad contradictions rescan`. */
export function addContradictionCommands(program: Command): void {
  program
    .command('contradictions')
    .description('Claims that cannot both be true')
    .command('rescan')
    .description(
      'Have all claims compared with each other again, as a job in the background. `isnad job show` tells how far it is. The application asks for it by itself when it starts with a newer engine.',
    )
    .action(async () => {
      const jobId = await withApplication((app) =>
        app.get(RequestRescan).execute(systemActor('command line')),
      );
      tell(`It begins as soon as a process runs jobs: ${jobId}`);
    });
}
