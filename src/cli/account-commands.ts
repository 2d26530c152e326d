import { type Command, InvalidArgumentError } from 'commander';
import type { EntityManager } from 'typeorm';
import { createApiKey } from '../platform/auth/keys/create-api-key.js';
import { createUser } from '../platform/auth/people/create-user.js';
import { disableUser } from '../platform/auth/people/disable-user.js';
import { enableUser } from '../platform/auth/people/enable-user.js';
import { listApiKeys } from '../platform/auth/keys/list-api-keys.js';
import { listUsers } from '../platform/auth/people/list-users.js';
import { USER_ROLES, type UserRole } from '../platform/auth/permissions.js';
import { revokeApiKey } from '../platform/auth/keys/revoke-api-key.js';
import { randomToken } from '../platform/auth/secrets.js';
import { setPassword } from '../platform/auth/people/set-password.js';
import { constraintProblem } from '../platform/database/constraint-problems.js';
import { removeTotp } from '../platform/auth/totp/remove-totp.js';
import { printTable } from './print-table.js';
import { withDatabase } from './with-database.js';

const EMAIL = ['--email <address>', 'e-mail address that they sign in with'] as const;

/** `isnad user …` and `isnad key …`. Only secrets and lists go to standard output; what was done goes beside it. */
export function addAccountCommands(program: Command): void {
  addUserCommands(program.command('user').description('People who sign in'));
  addKeyCommands(program.command('key').description('Keys of programs that use the API'));
}

function addUserCommands(users: Command): void {
  users
    .command('add')
    .description('Add a person who can sign in. Prints a generated password, once.')
    .requiredOption(...EMAIL)
    .requiredOption('--name <name>', 'name as others see it')
    .requiredOption('--role <role>', USER_ROLES.join(', '), role)
    .action(async (options: { email: string; name: string; role: UserRole }) => {
      const password = generatedPassword();
      await inTransaction((manager) => createUser(manager, { ...options, password }));
      process.stdout.write(`${password}\n`);
    });

  users
    .command('list')
    .description('List everybody; tab-separated where it is not written to a terminal.')
    .action(async () => {
      printTable(await inTransaction(listUsers), {
        EMAIL: (user) => user.email,
        NAME: (user) => user.name,
        ROLE: (user) => user.role,
        CREATED: (user) => user.createdAt,
        SESSIONS: (user) => user.sessions,
        STATE: (user) => user.state,
      });
    });

  users
    .command('disable')
    .description('Shut a person out, and end their sessions. What they have done keeps their name.')
    .requiredOption(...EMAIL)
    .action(async ({ email }: { email: string }) => {
      const ended = await inTransaction((manager) => disableUser(manager, email));
      tell(ended === null ? 'Was disabled already.' : `Disabled. Sessions ended: ${ended}.`);
    });

  users
    .command('enable')
    .description('Let a disabled person sign in again.')
    .requiredOption(...EMAIL)
    .action(async ({ email }: { email: string }) => {
      const changed = await inTransaction((manager) => enableUser(manager, email));
      tell(changed ? 'Enabled.' : 'Was not disabled.');
    });

  users
    .command('password')
    .description('Give a person a new password, and end their sessions. Prints the password, once.')
    .requiredOption(...EMAIL)
    .action(async ({ email }: { email: string }) => {
      const password = generatedPassword();
      const ended = await inTransaction((manager) => setPassword(manager, { who: email, password }));
      process.stdout.write(`${password}\n`);
      tell(`Sessions ended: ${ended}.`);
    });

  users
    .command('forget-totp')
    .description('Switch off the second step of a person who has lost their authenticator.')
    .requiredOption(...EMAIL)
    .action(async ({ email }: { email: string }) => {
      const changed = await inTransaction((manager) => removeTotp(manager, email));
      tell(changed ? 'Switched off.' : 'Had no second step.');
    });
}

function addKeyCommands(keys: Command): void {
  keys
    .command('create')
    .description('Make an API key. Prints it, once.')
    .requiredOption('--role <role>', USER_ROLES.join(', '), role)
    .requiredOption('--name <name>', 'what the key is for')
    .option(
      '--expires <YYYY-MM-DD>',
      'first day, in UTC, on which it is refused; left out: never',
      startOfDay,
    )
    .action(async ({ expires, ...options }: { name: string; role: UserRole; expires?: Date }) => {
      const { key } = await inTransaction((manager) =>
        createApiKey(manager, { ...options, ownerId: null, expiresAt: expires }),
      );
      process.stdout.write(`${key}\n`);
    });

  keys
    .command('list')
    .description('List all keys, without the keys themselves; tab-separated where it is not a terminal.')
    .action(async () => {
      printTable(await inTransaction(listApiKeys), {
        ID: (key) => key.id,
        NAME: (key) => key.name,
        ROLE: (key) => key.role,
        CREATED: (key) => key.createdAt,
        'LAST USED': (key) => key.lastUsedAt,
        EXPIRES: (key) => key.expiresAt,
        STATE: (key) => key.state,
      });
    });

  keys
    .command('revoke')
    .description('Make a key worthless, for good.')
    .argument('<id>', 'its id, as `isnad key list` shows it')
    .action(async (id: string) => {
      const changed = await inTransaction((manager) => revokeApiKey(manager, id));
      tell(changed ? 'Revoked.' : 'Was revoked already.');
    });
}

function role(given: string): UserRole {
  const found = USER_ROLES.find((each) => each === given);
  if (!found) throw new InvalidArgumentError(`It is one of ${USER_ROLES.join(', ')}.`);
  return found;
}

function startOfDay(given: string): Date {
  const start = new Date(`${given}T00:00:00Z`);
  // Date takes 30 February for 1 March; written out again, such a day is another one.
  const isDay = !Number.isNaN(start.getTime()) && start.toISOString().slice(0, 10) === given;
  if (!isDay) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return start;
}

function generatedPassword(): string {
  return randomToken().slice(0, 24);
}

async function inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await withDatabase((dataSource) => dataSource.transaction(work));
  } catch (error) {
    throw constraintProblem(error) ?? error;
  }
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
