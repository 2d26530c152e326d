import type { Command } from 'commander';
import { createUser } from '../platform/auth/people/create-user.js';
import { disableUser } from '../platform/auth/people/disable-user.js';
import { enableUser } from '../platform/auth/people/enable-user.js';
import { listUsers } from '../platform/auth/people/list-users.js';
import { USER_ROLES, type UserRole } from '../platform/auth/permissions.js';
import { randomToken } from '../platform/auth/secrets.js';
import { setPassword } from '../platform/auth/people/set-password.js';
import { removeTotp } from '../platform/auth/totp/remove-totp.js';
import { role } from './arguments.js';
import { printTable } from './print-table.js';
import { tell } from './tell.js';
import { inTransaction } from './with-database.js';

const EMAIL = ['--email <email>', 'e-mail that they sign in with'] as const;

/** `isnad user …`. Only secrets and lists go to standard output; what was done goes beside it. */
export function addUserCommands(program: Command): void {
  const users = program.command('user').description('People who sign in');

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

function generatedPassword(): string {
  return randomToken().slice(0, 24);
}
