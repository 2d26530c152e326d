import { ConfigError } from '../config/config.error.js';
import type { Config } from '../config/config.js';
import { codeOf, StartError, textOf } from '../embedded/start.error.js';
import { secretsOfRedis } from '../jobs/redis-address.js';
import { placeOf } from './address.js';
import { lacksRights } from './check-database.js';

/**
 * What to tell the person whose start has failed: one line that says what to do, and holds no secret.
 * @param config null where the configuration itself is wrong.
 */
export function describeStartFailure(error: unknown, config: Config | null): string {
  if (error instanceof ConfigError) return `${error.message}. .env.example describes every variable.`;
  if (error instanceof StartError) return error.message;
  const listening = config === null ? null : describeListenFailure(error, config);
  if (listening !== null) return listening;
  if (codeOf(error) === '42501') return lacksRights(placeOf(config?.databaseUrl ?? '', 5432));
  return `Isnad cannot start: ${withoutSecrets(textOf(error), config)}`;
}

function describeListenFailure(error: unknown, config: Config): string | null {
  const { port, host } = config;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Stop what uses it, or set PORT to another (PORT=0 takes any free one).`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host} to listen on. Correct ISNAD_HOST (127.0.0.1, or 0.0.0.0 for all).`;
    case null:
    default:
      return null;
  }
}

function withoutSecrets(text: string, config: Config | null): string {
  const [database, redis] = [config?.databaseUrl ?? '', config?.redisUrl ?? ''];
  const passwords = URL.canParse(database) ? [new URL(database).password] : [];
  return [
    ...[database, redis],
    ...[...passwords, ...passwords.map(decoded), ...secretsOfRedis(redis)],
    config?.adminPassword ?? '',
  ]
    .filter((secret) => secret !== '')
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    // Not percent-encoded, so what stands there is the password itself.
    return password;
  }
}
