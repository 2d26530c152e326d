import type { Command } from 'commander';
import { createApiKey } from '../platform/auth/keys/create-api-key.js';
import { listApiKeys } from '../platform/auth/keys/list-api-keys.js';
import { revokeApiKey } from '../platform/auth/keys/revoke-api-key.js';
import { LONGEST_GRACE, rotateApiKey, USUAL_GRACE } from '../platform/auth/keys/rotate-api-key.js';
import { type Permission, USER_ROLES, type UserRole } from '../platform/auth/permissions.js';
import { role, scopes, startOfDay, wholeNumber } from './arguments.js';
import { printTable } from './print-table.js';
import { tell } from './tell.js';
import { inTransaction } from './with-database.js';

const ID = ['<id>', 'its id, as `isnad key list` shows it'] as const;

interface NewKey {
  name: string;
  role: UserRole;
  scopes?: Permission[];
  expires?: Date;
}

/** `isnad key …`. Only keys and lists go to standard output; what was done goes beside it. */
export function addKeyCommands(program: Command): void {
  const keys = program.command('key').description('Keys of programs that use the API');

  keys
    .command('create')
    .description('Make an API key. Prints it, once.')
    .requiredOption('--role <role>', USER_ROLES.join(', '), role)
    .requiredOption('--name <name>', 'what the key is for')
    .option(
      '--scopes <permissions>',
      'what it is limited to, with commas between them, such as claims.read,verdicts.publish; left out: all that the role may do',
      scopes,
    )
    .option(
      '--expires <YYYY-MM-DD>',
      'first day, in UTC, on which it is refused; left out: never',
      startOfDay,
    )
    .action(async ({ expires, ...wanted }: NewKey) => {
      const { key } = await inTransaction((manager) =>
        createApiKey(manager, { ...wanted, ownerId: null, expiresAt: expires }),
      );
      process.stdout.write(`${key}\n`);
    });

  keys
    .command('list')
    .description('List all keys, without the keys themselves; tab-separated where it is not a terminal.')
    .action(async () => {
      printTable(await inTransaction((manager) => listApiKeys(manager)), {
        ID: (key) => key.id,
        NAME: (key) => key.name,
        OWNER: (key) => key.ownerName,
        ROLE: (key) => key.role,
        SCOPES: (key) => key.scopes?.join(',') ?? 'all',
        CREATED: (key) => key.createdAt,
        'LAST USED': (key) => key.lastUsedAt,
        EXPIRES: (key) => key.expiresAt,
        'OLD UNTIL': (key) => key.previousUntil,
        STATE: (key) => key.state,
      });
    });

  keys
    .command('rotate')
    .description('Give a key a new secret. Prints it, once; the old one goes on working for a while.')
    .argument(...ID)
    .option(
      '--grace <hours>',
      'for how long the old one goes on working; 0: it stops at once',
      wholeNumber(LONGEST_GRACE),
      USUAL_GRACE,
    )
    .action(async (id: string, { grace }: { grace: number }) => {
      const { key, previousUntil } = await inTransaction((manager) => rotateApiKey(manager, id, grace));
      process.stdout.write(`${key}\n`);
      tell(
        previousUntil
          ? `The old one goes on working until ${previousUntil.toISOString()}.`
          : 'The old one has stopped working.',
      );
    });

  keys
    .command('revoke')
    .description('Make a key worthless, for good.')
    .argument(...ID)
    .action(async (id: string) => {
      const changed = await inTransaction((manager) => revokeApiKey(manager, id));
      tell(changed ? 'Revoked.' : 'Was revoked already.');
    });
}
