import type { Command } from 'commander';
// Declares the settings: each domain declares its own.
import '../app.module.js';
import { systemActor } from '../platform/auth/actor.js';
import { ChangeSetting } from '../platform/settings/change-setting.js';
import { SettingsReader } from '../platform/settings/settings.reader.js';
import { printTable } from './print-table.js';
import { withDatabase } from './with-database.js';

const ACTOR = systemActor('command line');

/** `isnad setting …`. */
export function addSettingCommands(program: Command): void {
  const settings = program.command('setting').description('What the desk decides for itself');

  settings
    .command('list')
    .description('List all settings; tab-separated where it is not written to a terminal.')
    .action(async () => {
      printTable(await withDatabase((dataSource) => new SettingsReader(dataSource).list(ACTOR)), {
        KEY: (setting) => setting.key,
        VALUE: (setting) => JSON.stringify(setting.value),
        DEFAULT: (setting) => JSON.stringify(setting.default),
        CHANGED: (setting) => (setting.changedAt === null ? null : new Date(setting.changedAt)),
        BY: (setting) => setting.changedBy,
        MEANING: (setting) => setting.meaning.en,
      });
    });

  settings
    .command('set')
    .description('Decide a setting. Running processes take it up by themselves.')
    .argument('<key>', 'its key, as `isnad setting list` shows it')
    .argument('<value>', 'JSON, or a word without quotation marks')
    .action(async (key: string, given: string) => {
      const { remarks } = await withDatabase(async (dataSource) => {
        await new ChangeSetting(dataSource).execute(ACTOR, key, asValue(given));
        return new SettingsReader(dataSource).get(ACTOR, key);
      });
      process.stderr.write(['Set.', ...remarks.map(({ en }) => en), ''].join('\n'));
    });
}

function asValue(given: string): unknown {
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return given;
  }
}
