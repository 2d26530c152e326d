#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addEngineCommand } from './cli/engine-command.js';
import { addExportCommand } from './cli/export-command.js';
import { addContradictionCommands } from './cli/contradiction-commands.js';
import { addAuditCommands } from './cli/audit-commands.js';
import { addBlobCommands } from './cli/blob-commands.js';
import { addDatabaseCommands } from './cli/database-commands.js';
import { endWhenNobodyReads, Interrupted } from './cli/interruption.js';
import { addJobCommands } from './cli/job-commands.js';
import { addKeyCommands } from './cli/key-commands.js';
import { addMatchCommands } from './cli/match-commands.js';
import { addSettingCommands } from './cli/setting-commands.js';
import { addUserCommands } from './cli/user-commands.js';

const program = new Command('isnad')
  .description(
    'Administers an Isnad installation. Uses DATABASE_URL, or else the embedded database of ISNAD_DATA_DIR (.isnad), which is started for the command where it is not running.',
  )
  .exitOverride()
  .showHelpAfterError('(--help behind it tells how it is used)');

addUserCommands(program);
addKeyCommands(program);
addAuditCommands(program);
addDatabaseCommands(program);
addSettingCommands(program);
addExportCommand(program);
addBlobCommands(program);
addJobCommands(program);
addMatchCommands(program);
addContradictionCommands(program);
addEngineCommand(program);

endWhenNobodyReads(process.stdout);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong; asking for help is not wrong.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Interrupted) {
    // Work that was cut off may still hold the process open; the database has been stopped.
    process.exit(error.exitCode);
  } else {
    process.stderr.write(`isnad: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
