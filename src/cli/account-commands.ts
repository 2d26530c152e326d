import { type Command, InvalidArgumentError } from 'commander';
import { createApiKey } from '../platform/auth/create-api-key.js';
import { createUser } from '../platform/auth/create-user.js';
import { USER_ROLES, type UserRole } from '../platform/auth/permissions.js';
import { randomToken } from '../platform/auth/secrets.js';
import { constraintProblem } from '../platform/database/constraint-problems.js';
import { withDatabase } from './with-database.js';

function role(given: string): UserRole {
  const found = USER_ROLES.find((each) => each === given);
  if (!found) throw new InvalidArgumentError(`It is one of ${USER_ROLES.join(', ')}.`);
  return found;
}

/** `isnad user add` and `isnad key create`. */
export function addAccountCommands(program: Command): void {
  program
    .command('user')
    .description('People who sign in')
    .command('add')
    .description('Add a person who can sign in. Prints a generated password, once.')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name as others see it')
    .requiredOption('--role <role>', USER_ROLES.join(', '), role)
    .action(async (options: { email: string; name: string; role: UserRole }) => {
      const password = randomToken().slice(0, 24);
      await withDatabase((dataSource) =>
        dataSource.transaction((manager) => createUser(manager, { ...options, password })),
      ).catch((error: unknown) => {
        throw constraintProblem(error) ?? error;
      });
      process.stdout.write(`${password}\n`);
    });

  program
    .command('key')
    .description('Keys of programs that use the API')
    .command('create')
    .description('Make an API key. Prints it, once.')
    .requiredOption('--role <role>', USER_ROLES.join(', '), role)
    .requiredOption('--name <name>', 'what the key is for')
    .action(async (options: { name: string; role: UserRole }) => {
      const { key } = await withDatabase((dataSource) =>
        dataSource.transaction((manager) => createApiKey(manager, { ...options, createdBy: null })),
      );
      process.stdout.write(`${key}\n`);
    });
}
